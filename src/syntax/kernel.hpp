/// The arithmetic that parsing spends its time in, once for each instruction set. All versions give
/// the same bits: products are of integers, and floats see no fused or reordered operation.
#pragma once

#include <cstddef>
#include <cstdint>

namespace entente::syntax {

/// Weights stand by pairs of inputs: weights[(i / 2) * 2 * outputs + 2 * o + i % 2]. `inputs` is
/// even, `outputs` a multiple of 16, products summed stay below 2^31.
struct IntegerProduct {
    const std::int8_t* weights;
    std::size_t inputs, outputs;
};

/// One cell of a recurrent layer: its four gate sums are scaled, squashed and joined.
struct CellStep {
    const std::int32_t* products;  ///< of the state before: input gate, output gate, candidate
    const float* scales;           ///< of the products
    const float* sums;             ///< from the layer's input, bias included
    float* cell;                   ///< in and out
    std::int16_t* integer_hidden;  ///< out: hidden * 8191, rounded
    std::size_t size;              ///< a multiple of 16
};

struct Kernel {
    const char* name;
    /// y[row][o] = sum over i of weight(i, o) * x[row][i].
    void (*multiply)(const IntegerProduct& product,
                     const std::int16_t* x,
                     std::size_t rows,
                     std::int32_t* y);
    void (*cell)(const CellStep& step);
    /// Writes x / scale, rounded, so that the largest is `range`; returns the scale. x is finite.
    float (*quantise)(const float* x, std::size_t size, float range, std::int16_t* to);
};

extern const Kernel portable_kernel;
extern const Kernel avx2_kernel;    ///< needs AVX2
extern const Kernel avx512_kernel;  ///< needs AVX-512 F, BW and VNNI

/// The fastest kernel of this machine.
[[nodiscard]] const Kernel& best_kernel();

}  // namespace entente::syntax
