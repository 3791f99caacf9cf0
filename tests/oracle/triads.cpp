/// Dense matrices and nested loops.
#include "oracle/triads.hpp"

#include <cmath>

namespace entente::oracle {
namespace {

using Matrix = std::vector<std::vector<double>>;

Matrix adjacency(const SignedGraph& graph) {
    Matrix matrix(graph.size(), std::vector<double>(graph.size(), 0));
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = 0; at < graph.neighbours(v).size(); ++at) {
            matrix[v][graph.neighbours(v)[at]] = graph.weights(v)[at];
        }
    }
    return matrix;
}

Matrix product(const Matrix& a, const Matrix& b) {
    Matrix c(a.size(), std::vector<double>(a.size(), 0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < a.size(); ++j) {
            for (std::size_t k = 0; k < a.size(); ++k) {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    return c;
}

double trace_of_exponential(const Matrix& matrix) {
    Matrix power(matrix.size(), std::vector<double>(matrix.size(), 0));
    for (std::size_t v = 0; v < matrix.size(); ++v) {
        power[v][v] = 1;
    }
    double sum = 0;
    for (int k = 1; k < 80; ++k) {
        for (std::size_t v = 0; v < matrix.size(); ++v) {
            sum += power[v][v];
        }
        power = product(power, matrix);
        for (auto& row : power) {
            for (double& cell : row) {
                cell /= k;
            }
        }
    }
    return sum;
}

}  // namespace

Triads triads(const SignedGraph& graph) {
    const Matrix matrix = adjacency(graph);
    Triads found{{},
                 std::vector<std::uint64_t>(graph.size(), 0),
                 std::vector<std::uint64_t>(graph.size(), 0)};
    for (std::size_t a = 0; a < graph.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            for (std::size_t c = 0; c < b; ++c) {
                if (matrix[a][b] == 0 || matrix[b][c] == 0 || matrix[a][c] == 0) {
                    continue;
                }
                const std::size_t negatives = (matrix[a][b] < 0 ? 1U : 0U)
                                              + (matrix[b][c] < 0 ? 1U : 0U)
                                              + (matrix[a][c] < 0 ? 1U : 0U);
                ++found.kinds[negatives];
                for (const std::size_t v : {a, b, c}) {
                    ++found.triads_of[v];
                    found.unbalanced[v] += negatives % 2;
                }
            }
        }
    }
    return found;
}

double walk_balance(const SignedGraph& graph) {
    const Matrix matrix = adjacency(graph);
    Matrix absolute = matrix;
    for (auto& row : absolute) {
        for (double& cell : row) {
            cell = std::abs(cell);
        }
    }
    return trace_of_exponential(matrix) / trace_of_exponential(absolute);
}

}  // namespace entente::oracle
