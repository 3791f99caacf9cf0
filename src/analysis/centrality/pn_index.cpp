/// PN index: conjugate gradients on I - (P - 2N) / (2n - 2), which is positive definite.
#include "graph/signed_graph.hpp"

#include <entente/centrality.hpp>

#include <cmath>
#include <numeric>
#include <utility>

namespace entente {
namespace {

using Vector = std::vector<double>;

constexpr double tolerance = 1e-15;  // of the residual, by that of the start
constexpr int most_steps = 1000;     // far above what such a matrix needs

/// (I - (P - 2N) / (2n - 2)) x.
Vector product(const SignedGraph& ties, const Vector& x) {
    const double share = ties.size() < 2 ? 0 : 1 / (2 * static_cast<double>(ties.size()) - 2);
    Vector result = x;
    for (std::size_t v = 0; v < ties.size(); ++v) {
        double sum = 0;
        for (std::size_t at = ties.row_begin[v]; at < ties.row_begin[v + 1]; ++at) {
            sum += (ties.weight[at] > 0 ? 1.0 : -2.0) * x[ties.neighbour[at]];
        }
        result[v] -= share * sum;
    }
    return result;
}

double dot(const Vector& a, const Vector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// x + factor * y.
Vector along(Vector x, double factor, const Vector& y) {
    for (std::size_t at = 0; at < x.size(); ++at) {
        x[at] += factor * y[at];
    }
    return x;
}

}  // namespace

// Of two actors in opposition the matrix is singular; starting from 0 the answer is then the least
// of all solutions, (1/2, 1/2).
std::vector<double> pn_index(const ActorGraph& graph, const CentralityOptions& options) {
    const SignedGraph ties = symmetrise(graph, options.symmetrise, Weights::unit);
    Vector found(ties.size());
    Vector residual(ties.size(), 1.0);
    Vector direction = residual;
    double squares = dot(residual, residual);
    const double enough = tolerance * tolerance * squares;
    for (int step = 0; step < most_steps && squares > enough; ++step) {
        const Vector image = product(ties, direction);
        const double length = squares / dot(direction, image);
        found = along(std::move(found), length, direction);
        residual = along(std::move(residual), -length, image);
        const double before = std::exchange(squares, dot(residual, residual));
        direction = along(residual, squares / before, direction);
    }
    return found;
}

}  // namespace entente
