#include "matrix.hpp"

#include <algorithm>
#include <cassert>

namespace entente::syntax::training {
namespace {

constexpr std::size_t lanes = 16;
using Lanes = float __attribute__((vector_size(lanes * sizeof(float))));

/// Lanes wherever they lie.
using Unaligned = Lanes __attribute__((aligned(sizeof(float)), may_alias));

const Unaligned& lanes_at(const float* from) {
    return *reinterpret_cast<const Unaligned*>(from);
}

Unaligned& lanes_at(float* from) {
    return *reinterpret_cast<Unaligned*>(from);
}

/// to[0..R) x [0..V lanes) += the rows of a times the columns of b.
template <std::size_t R, std::size_t V>
void tile(float* to,
          std::size_t to_step,
          const View& a,
          const float* left,
          const float* right,
          std::size_t step) {
    Lanes sum[R][V] = {};
    for (std::size_t k = 0; k < a.columns; ++k) {
        for (std::size_t r = 0; r < R; ++r) {
            const float factor = left[r * a.row_step + k * a.column_step];
            for (std::size_t v = 0; v < V; ++v) {
                sum[r][v] += factor * lanes_at(right + k * step + v * lanes);
            }
        }
    }
    for (std::size_t r = 0; r < R; ++r) {
        for (std::size_t v = 0; v < V; ++v) {
            lanes_at(to + r * to_step + v * lanes) += sum[r][v];
        }
    }
}

template <std::size_t V>
void panel(float* to, std::size_t to_step, const View& a, const View& b, std::size_t column) {
    std::size_t r = 0;
    for (; r + 6 <= a.rows; r += 6) {
        tile<6, V>(to + r * to_step + column,
                   to_step,
                   a,
                   a.data + r * a.row_step,
                   b.data + column,
                   b.row_step);
    }
    for (; r < a.rows; ++r) {
        tile<1, V>(to + r * to_step + column,
                   to_step,
                   a,
                   a.data + r * a.row_step,
                   b.data + column,
                   b.row_step);
    }
}

void rest(float* to, std::size_t to_step, const View& a, const View& b, std::size_t column) {
    for (std::size_t r = 0; r < a.rows; ++r) {
        for (std::size_t k = 0; k < a.columns; ++k) {
            const float factor = a.data[r * a.row_step + k * a.column_step];
            for (std::size_t c = column; c < b.columns; ++c) {
                to[r * to_step + c] += factor * b.data[k * b.row_step + c];
            }
        }
    }
}

}  // namespace

View view(const Matrix& matrix) {
    return view(matrix, 0, matrix.rows);
}

View view(const Matrix& matrix, std::size_t first_row, std::size_t rows) {
    return {matrix.row(first_row), rows, matrix.columns, matrix.columns, 1};
}

View transposed(View of) {
    return {of.data, of.columns, of.rows, of.column_step, of.row_step};
}

Matrix transpose(const Matrix& matrix) {
    Matrix turned(matrix.columns, matrix.rows);
    for (std::size_t r = 0; r < matrix.rows; ++r) {
        for (std::size_t c = 0; c < matrix.columns; ++c) {
            turned.row(c)[r] = matrix.row(r)[c];
        }
    }
    return turned;
}

void add_product(float* to, std::size_t to_step, View a, View b) {
    assert(a.columns == b.rows && b.column_step == 1);
    std::size_t column = 0;
    for (; column + 4 * lanes <= b.columns; column += 4 * lanes) {
        panel<4>(to, to_step, a, b, column);
    }
    for (; column + lanes <= b.columns; column += lanes) {
        panel<1>(to, to_step, a, b, column);
    }
    if (column < b.columns) {
        rest(to, to_step, a, b, column);
    }
}

void add_product(Matrix& to, View a, View b) {
    assert(to.rows == a.rows && to.columns == b.columns);
    add_product(to.values.data(), to.columns, a, b);
}

}  // namespace entente::syntax::training
