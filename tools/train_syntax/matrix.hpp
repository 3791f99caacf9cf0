/// Row-major matrices of floats and the one product that training spends its time in.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace entente::syntax::training {

struct Matrix {
    std::size_t rows = 0, columns = 0;
    std::vector<float> values;

    Matrix() = default;

    Matrix(std::size_t r, std::size_t c) : rows(r), columns(c), values(r * c) {}

    [[nodiscard]] float* row(std::size_t r) { return values.data() + r * columns; }

    [[nodiscard]] const float* row(std::size_t r) const { return values.data() + r * columns; }

    [[nodiscard]] std::size_t size() const { return values.size(); }
};

/// A factor or result read in place: element (r, c) is data[r * row_step + c * column_step].
struct View {
    const float* data;
    std::size_t rows, columns, row_step, column_step;
};

[[nodiscard]] View view(const Matrix& matrix);
[[nodiscard]] View view(const Matrix& matrix, std::size_t first_row, std::size_t rows);
[[nodiscard]] View transposed(View of);
[[nodiscard]] Matrix transpose(const Matrix& matrix);

/// to += a b, where b is packed by rows (column_step 1). The sum over the inner index runs upwards
/// for every element, so that the result does not depend on the blocking.
void add_product(float* to, std::size_t to_step, View a, View b);

/// to += a b for whole matrices.
void add_product(Matrix& to, View a, View b);

}  // namespace entente::syntax::training
