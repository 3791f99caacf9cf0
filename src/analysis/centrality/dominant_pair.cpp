/// Thick-restart Lanczos with full orthogonalisation: bipartite graphs, whose eigenvalues come in
/// pairs ±λ, and graphs with close eigenvalues, where powers of the matrix crawl, end in few steps.
#include "analysis/centrality/dominant_pair.hpp"

#include "analysis/centrality/small_eigenpairs.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente {
namespace {

using Vector = std::vector<double>;

constexpr std::size_t width = 24;  // vectors of the subspace: 192 bytes a vertex
constexpr std::size_t kept = 8;    // of them at a restart
constexpr int most_restarts = 2000;
constexpr double tolerance = 1e-14;
constexpr double rounding = 1e-13;  // a remainder below this share of the whole is noise

double dot(const Vector& a, const Vector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double norm(const Vector& a) {
    return std::sqrt(dot(a, a));
}

void add_multiple(Vector& to, double factor, const Vector& of) {
    for (std::size_t at = 0; at < to.size(); ++at) {
        to[at] += factor * of[at];
    }
}

void scale(Vector& vector, double factor) {
    for (double& entry : vector) {
        entry *= factor;
    }
}

double heaviest_weight(const CompressedGraph& graph) {
    double heaviest = graph.weight.empty() ? 1 : 0;
    for (const double weight : graph.weight) {
        heaviest = std::max(heaviest, std::abs(weight));
    }
    return heaviest;
}

/// The graph's matrix in units of its heaviest weight, lest squares overflow.
class Matrix {
  public:
    explicit Matrix(const CompressedGraph& graph) : graph_(graph), unit_(heaviest_weight(graph)) {}

    [[nodiscard]] double unit() const { return unit_; }

    [[nodiscard]] Vector operator*(const Vector& x) const {
        Vector product(x.size());
        for (std::uint32_t v = 0; v < graph_.size(); ++v) {
            product[v] = graph_.weight.empty() ? plain(v, x) : weighted(v, x);
        }
        return product;
    }

  private:
    [[nodiscard]] double plain(std::uint32_t v, const Vector& x) const {
        double sum = 0;
        for (const std::uint32_t u : graph_.neighbours(v)) {
            sum += x[u];
        }
        return sum;
    }

    [[nodiscard]] double weighted(std::uint32_t v, const Vector& x) const {
        double sum = 0;
        for (std::uint64_t at = graph_.row_begin[v]; at < graph_.row_begin[v + 1]; ++at) {
            sum += graph_.weight[at] / unit_ * x[graph_.neighbour[at]];
        }
        return sum;
    }

    const CompressedGraph& graph_;
    double unit_;
};

/// An orthonormal basis, the matrix as seen within it, and what leads out of it.
struct Subspace {
    std::vector<Vector> basis;
    SmallMatrix within = SmallMatrix(width);
    Vector outside;          ///< the next vector of the basis, if there is one
    double leading_out = 1;  ///< how far the matrix times the last vector leads outside

    explicit Subspace(Vector start) : outside(std::move(start)) {}
};

/// Takes the parts along the basis out of `vector` and adds them to the last column of `within`.
void project_out(Subspace& space, Vector& vector) {
    const std::size_t last = space.basis.size() - 1;
    for (std::size_t at = 0; at <= last; ++at) {
        const double along = dot(space.basis[at], vector);
        add_multiple(vector, -along, space.basis[at]);
        space.within.at(at, last) += along;
        space.within.at(last, at) = space.within.at(at, last);
    }
}

/// Adds the outside vector to the basis and finds the next one.
void grow(Subspace& space, const Matrix& matrix) {
    space.basis.push_back(std::move(space.outside));
    space.outside = matrix * space.basis.back();
    const double whole = norm(space.outside);
    project_out(space, space.outside);
    project_out(space, space.outside);  // again: the first time leaves rounding behind
    const double rest = norm(space.outside);
    space.leading_out = rest > rounding * whole ? rest : 0;
    scale(space.outside, space.leading_out == 0 ? 0 : 1 / rest);
}

SmallEigenpairs pairs_within(const Subspace& space) {
    SmallMatrix within(space.basis.size());
    for (std::size_t row = 0; row < within.size; ++row) {
        for (std::size_t column = 0; column < within.size; ++column) {
            within.at(row, column) = space.within.at(row, column);
        }
    }
    return eigenpairs(std::move(within));
}

/// The i-th eigenvector within the subspace, as one of the whole.
Vector ritz_vector(const Subspace& space, const SmallEigenpairs& pairs, std::size_t i) {
    Vector sum(space.basis.front().size());
    for (std::size_t at = 0; at < space.basis.size(); ++at) {
        add_multiple(sum, pairs.vectors.at(at, i), space.basis[at]);
    }
    return sum;
}

/// The best of a full subspace, to go on from.
Subspace restarted(const Subspace& full, const SmallEigenpairs& pairs) {
    Subspace space(full.outside);
    for (std::size_t at = 0; at < kept; ++at) {
        space.basis.push_back(ritz_vector(full, pairs, at));
        space.within.at(at, at) = pairs.values[at];
    }
    return space;
}

double residual(const Subspace& space, const SmallEigenpairs& pairs) {
    return space.leading_out * std::abs(pairs.vectors.at(space.basis.size() - 1, 0));
}

}  // namespace

DominantPair dominant_pair(const CompressedGraph& graph) {
    if (graph.size() == 0) {
        return {};
    }
    const Matrix matrix(graph);
    Subspace space(Vector(graph.size(), 1 / std::sqrt(graph.size())));
    SmallEigenpairs pairs;
    for (int restarts = 0;; ++restarts) {
        while (space.basis.size() < width && space.leading_out != 0) {
            grow(space, matrix);
        }
        pairs = pairs_within(space);
        if (residual(space, pairs) <= tolerance * std::abs(pairs.values.front())
            || restarts == most_restarts) {
            break;
        }
        space = restarted(space, pairs);
    }
    Vector vector = ritz_vector(space, pairs, 0);
    const double sum = std::accumulate(vector.begin(), vector.end(), 0.0);
    scale(vector, (sum < 0 ? -1 : 1) / norm(vector));
    return {pairs.values.front() * matrix.unit(), std::move(vector)};
}

}  // namespace entente
