/// The body of a kernel: included once by each kernel_*.cpp, which says how wide a register is. No
/// function of it may be shared between them, hence the unnamed namespace.
#pragma once

#include "syntax/activation.hpp"
#include "syntax/kernel.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace entente::syntax {
namespace {

#if defined(__AVX512VNNI__)
struct Register {
    __m512i value;
    static constexpr std::size_t lanes = 16;

    static Register zero() { return {_mm512_setzero_si512()}; }

    static Register widen(const std::int8_t* from) {
        return {_mm512_cvtepi8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i_u*>(from)))};
    }

    static Register pair(std::int32_t both) { return {_mm512_set1_epi32(both)}; }

    void add_products(Register a, Register b) {
        value = _mm512_dpwssd_epi32(value, a.value, b.value);
    }

    void store(std::int32_t* to) const { _mm512_storeu_si512(to, value); }
};
#elif defined(__AVX2__)
struct Register {
    __m256i value;
    static constexpr std::size_t lanes = 8;

    static Register zero() { return {_mm256_setzero_si256()}; }

    static Register widen(const std::int8_t* from) {
        return {_mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i_u*>(from)))};
    }

    static Register pair(std::int32_t both) { return {_mm256_set1_epi32(both)}; }

    void add_products(Register a, Register b) {
        value = _mm256_add_epi32(value, _mm256_madd_epi16(a.value, b.value));
    }

    void store(std::int32_t* to) const {
        _mm256_storeu_si256(reinterpret_cast<__m256i_u*>(to), value);
    }
};
#elif defined(__SSE2__)
struct Register {
    __m128i value;
    static constexpr std::size_t lanes = 4;

    static Register zero() { return {_mm_setzero_si128()}; }

    static Register widen(const std::int8_t* from) {
        const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i_u*>(from));
        return {_mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8)};
    }

    static Register pair(std::int32_t both) { return {_mm_set1_epi32(both)}; }

    void add_products(Register a, Register b) {
        value = _mm_add_epi32(value, _mm_madd_epi16(a.value, b.value));
    }

    void store(std::int32_t* to) const {
        _mm_storeu_si128(reinterpret_cast<__m128i_u*>(to), value);
    }
};
#else
struct Register {
    std::int32_t low, high, value;
    static constexpr std::size_t lanes = 1;

    static Register zero() { return {0, 0, 0}; }

    static Register widen(const std::int8_t* from) { return {from[0], from[1], 0}; }

    static Register pair(std::int32_t both) {
        return {static_cast<std::int16_t>(both & 0xFFFF), static_cast<std::int16_t>(both >> 16), 0};
    }

    void add_products(Register a, Register b) { value += a.low * b.low + a.high * b.high; }

    void store(std::int32_t* to) const { *to = value; }
};
#endif

/// Two inputs next to each other, in one word.
std::int32_t input_pair(const std::int16_t* from) {
    return static_cast<std::int32_t>(
        static_cast<std::uint16_t>(from[0])
        | (static_cast<std::uint32_t>(static_cast<std::uint16_t>(from[1])) << 16U));
}

/// R rows times V registers of outputs.
template <std::size_t R, std::size_t V>
void multiply_tile(const IntegerProduct& product,
                   const std::int16_t* x,
                   std::size_t output,
                   std::int32_t* y) {
    Register sum[R][V];
    for (auto& row : sum) {
        for (Register& one : row) {
            one = Register::zero();
        }
    }
    const std::int8_t* weights = product.weights + 2 * output;
    for (std::size_t i = 0; i < product.inputs; i += 2, weights += 2 * product.outputs) {
        for (std::size_t v = 0; v < V; ++v) {
            const Register weight = Register::widen(weights + 2 * v * Register::lanes);
            for (std::size_t r = 0; r < R; ++r) {
                sum[r][v].add_products(weight,
                                       Register::pair(input_pair(x + r * product.inputs + i)));
            }
        }
    }
    for (std::size_t r = 0; r < R; ++r) {
        for (std::size_t v = 0; v < V; ++v) {
            sum[r][v].store(y + r * product.outputs + output + v * Register::lanes);
        }
    }
}

template <std::size_t R, std::size_t V>
std::size_t multiply_columns(const IntegerProduct& product,
                             const std::int16_t* x,
                             std::int32_t* y,
                             std::size_t output) {
    constexpr std::size_t width = V * Register::lanes;
    for (; output + width <= product.outputs; output += width) {
        multiply_tile<R, V>(product, x, output, y);
    }
    return output;
}

/// R rows at a time while there are so many; returns the first row not done.
template <std::size_t R, std::size_t V>
std::size_t multiply_rows(const IntegerProduct& product,
                          const std::int16_t* x,
                          std::size_t row,
                          std::size_t rows,
                          std::int32_t* y) {
    for (; row + R <= rows; row += R) {
        const std::int16_t* const from = x + row * product.inputs;
        std::int32_t* const to = y + row * product.outputs;
        const std::size_t done = multiply_columns<R, V>(product, from, to, 0);
        multiply_columns<R, 1>(product, from, to, multiply_columns<R, 2>(product, from, to, done));
    }
    return row;
}

/// Tiles as large as the sums have registers for, smaller ones for what is left.
void multiply(const IntegerProduct& product,
              const std::int16_t* x,
              std::size_t rows,
              std::int32_t* y) {
    std::size_t row = 0;
    if constexpr (Register::lanes == 16) {
        row = multiply_rows<8, 3>(product, x, row, rows, y);
    }
    row = multiply_rows<4, 2>(product, x, row, rows, y);
    row = multiply_rows<2, 4>(product, x, row, rows, y);
    multiply_rows<1, 12>(product, x, row, rows, y);
}

float quantise(const float* x, std::size_t size, float range, std::int16_t* to) {
    std::int32_t most = 1;  // of the bits without the sign: they order as the magnitudes do
    for (std::size_t j = 0; j < size; ++j) {
        const std::int32_t magnitude = __builtin_bit_cast(std::int32_t, x[j]) & 0x7FFFFFFF;
        most = magnitude > most ? magnitude : most;
    }
    const float largest = __builtin_bit_cast(float, most);
    const float factor = largest < 1e-30F ? 0.0F : range / largest;
    for (std::size_t j = 0; j < size; ++j) {
        to[j] = static_cast<std::int16_t>(to_nearest(x[j] * factor));
    }
    return largest / range;
}

void cell(const CellStep& step) {
    const std::size_t n = step.size;
    for (std::size_t j = 0; j < n; ++j) {
        const auto sum = [&](std::size_t at) {
            return step.sums[at] + static_cast<float>(step.products[at]) * step.scales[at];
        };
        const float in = sigmoid(sum(j));
        const float out = sigmoid(sum(n + j));
        const float candidate = hyperbolic_tangent(sum(2 * n + j));
        const float c = (1.0F - in) * step.cell[j] + in * candidate;
        const float h = out * hyperbolic_tangent(c);
        step.cell[j] = c;
        step.integer_hidden[j] = static_cast<std::int16_t>(to_nearest(h * 8191.0F));
    }
}

}  // namespace
}  // namespace entente::syntax
