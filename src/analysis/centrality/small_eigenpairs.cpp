/// Jacobi's cyclic method: turns one pair of axes after another until nothing is off the diagonal.
#include "analysis/centrality/small_eigenpairs.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente {
namespace {

constexpr int most_sweeps = 60;

struct Rotation {
    double cosine, sine;
};

/// The rotation of axes p and q that makes their common entry 0.
Rotation annihilating(const SmallMatrix& a, std::size_t p, std::size_t q) {
    const double half = (a.at(q, q) - a.at(p, p)) / (2 * a.at(p, q));
    const double tangent = std::copysign(1.0, half) / (std::abs(half) + std::hypot(half, 1.0));
    const double cosine = 1 / std::hypot(tangent, 1.0);
    return {cosine, tangent * cosine};
}

void turn_columns(SmallMatrix& a, std::size_t p, std::size_t q, Rotation by) {
    for (std::size_t row = 0; row < a.size; ++row) {
        const double left = a.at(row, p);
        const double right = a.at(row, q);
        a.at(row, p) = by.cosine * left - by.sine * right;
        a.at(row, q) = by.sine * left + by.cosine * right;
    }
}

void turn_rows(SmallMatrix& a, std::size_t p, std::size_t q, Rotation by) {
    for (std::size_t column = 0; column < a.size; ++column) {
        const double upper = a.at(p, column);
        const double lower = a.at(q, column);
        a.at(p, column) = by.cosine * upper - by.sine * lower;
        a.at(q, column) = by.sine * upper + by.cosine * lower;
    }
}

/// Turns every pair of axes once; whether there was anything to turn.
bool sweep(SmallMatrix& a, SmallMatrix& vectors) {
    bool turned = false;
    for (std::size_t p = 0; p < a.size; ++p) {
        for (std::size_t q = p + 1; q < a.size; ++q) {
            const double diagonal = std::abs(a.at(p, p)) + std::abs(a.at(q, q));
            if (a.at(p, q) == 0 || diagonal + std::abs(a.at(p, q)) * 1e-3 == diagonal) {
                continue;
            }
            const Rotation rotation = annihilating(a, p, q);
            turn_columns(a, p, q, rotation);
            turn_rows(a, p, q, rotation);
            turn_columns(vectors, p, q, rotation);
            turned = true;
        }
    }
    return turned;
}

}  // namespace

SmallEigenpairs eigenpairs(SmallMatrix matrix) {
    const std::size_t size = matrix.size;
    SmallMatrix vectors(size);
    for (std::size_t at = 0; at < size; ++at) {
        vectors.at(at, at) = 1;
    }
    for (int done = 0; done < most_sweeps && sweep(matrix, vectors); ++done) {
    }
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return matrix.at(a, a) > matrix.at(b, b); });
    SmallEigenpairs found{.values = {}, .vectors = SmallMatrix(size)};
    for (std::size_t to = 0; to < size; ++to) {
        found.values.push_back(matrix.at(order[to], order[to]));
        for (std::size_t row = 0; row < size; ++row) {
            found.vectors.at(row, to) = vectors.at(row, order[to]);
        }
    }
    return found;
}

}  // namespace entente
