/// Walk balance from the eigenvalues of the signed and the unsigned adjacency matrix.
#include "analysis/balance_walks.hpp"

#include <Eigen/Dense>
#include <cmath>

namespace entente {
namespace {

Eigen::VectorXd eigenvalues(const Eigen::MatrixXd& matrix) {
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(matrix, Eigen::EigenvaluesOnly)
        .eigenvalues();
}

Eigen::MatrixXd adjacency(const SignedGraph& graph) {
    const auto size = static_cast<Eigen::Index>(graph.size());
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(size, size);
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
            matrix(static_cast<Eigen::Index>(v), graph.neighbour[at]) = graph.weight[at];
        }
    }
    return matrix;
}

}  // namespace

double walk_balance(const SignedGraph& graph) {
    if (graph.size() == 0) {
        return 1;
    }
    const Eigen::MatrixXd matrix = adjacency(graph);
    const Eigen::VectorXd of_signed = eigenvalues(matrix);
    const Eigen::VectorXd of_unsigned = eigenvalues(matrix.cwiseAbs());
    // exp(800) is no double: both traces are taken in units of exp(the largest eigenvalue).
    const double largest = of_unsigned.maxCoeff();
    return (of_signed.array() - largest).exp().sum() / (of_unsigned.array() - largest).exp().sum();
}

}  // namespace entente
