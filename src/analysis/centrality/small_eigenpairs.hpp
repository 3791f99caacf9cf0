/// All eigenvalues and eigenvectors of a small dense symmetric matrix.
#pragma once

#include <cstddef>
#include <vector>

namespace entente {

/// Square, by rows.
struct SmallMatrix {
    std::size_t size;
    std::vector<double> entry;

    explicit SmallMatrix(std::size_t side = 0) : size(side), entry(side * side) {}

    double& at(std::size_t row, std::size_t column) { return entry[row * size + column]; }

    [[nodiscard]] double at(std::size_t row, std::size_t column) const {
        return entry[row * size + column];
    }
};

struct SmallEigenpairs {
    std::vector<double> values;  ///< largest first
    SmallMatrix vectors;         ///< the i-th in column i, of length 1
};

/// Jacobi's method, accurate to rounding; O(n³) a sweep, some ten sweeps: for n of some dozens.
[[nodiscard]] SmallEigenpairs eigenpairs(SmallMatrix matrix);

}  // namespace entente
