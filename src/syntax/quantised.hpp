/// Matrices of small integers: what a model file holds and what parsing multiplies with.
#pragma once

#include "syntax/kernel.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace entente::syntax {

/// Row r is scales[r] * values[r * columns ...].
struct QuantisedRows {
    std::size_t columns = 0;
    std::vector<std::int8_t> values;
    std::vector<float> scales;  ///< one a row

    [[nodiscard]] std::size_t rows() const { return scales.size(); }

    bool operator==(const QuantisedRows&) const = default;
};

/// The nearest matrix of 8-bit integers with a scale for each row; rows of `values` in order.
[[nodiscard]] QuantisedRows quantise_rows(std::span<const float> values, std::size_t columns);

/// The largest integer an activation becomes; 8-bit weights of 1,024 inputs stay below 2^31.
inline constexpr float activation_range = 8191.0F;

/// Rows of activations as integers; row r is scales[r] * values.
struct Activations {
    std::size_t columns = 0;
    std::vector<std::int16_t> values;
    std::vector<float> scales;
};

/// Each row scaled so that its largest element becomes activation_range.
[[nodiscard]] Activations quantise_activations(const Kernel& kernel,
                                               std::span<const float> values,
                                               std::size_t columns);

/// Weights of a linear layer, ready for a kernel: y = x w + b.
class Linear {
  public:
    /// Rows of `weights` are outputs. Outputs are filled up to a multiple of 16 with zeros.
    Linear(const QuantisedRows& weights, std::span<const float> bias);

    [[nodiscard]] std::size_t inputs() const { return inputs_; }

    [[nodiscard]] std::size_t outputs() const { return outputs_; }

    [[nodiscard]] std::span<const float> scales() const { return scales_; }

    [[nodiscard]] IntegerProduct product() const { return {packed_.data(), inputs_, outputs_}; }

    /// Rows of outputs for rows of inputs.
    [[nodiscard]] std::vector<float> operator()(const Kernel& kernel, const Activations& x) const;

  private:
    std::size_t inputs_, outputs_;
    std::vector<std::int8_t> packed_;
    std::vector<float> scales_, bias_;
};

/// Rows of integers as the weights of a product: outputs are rows, filled up to a multiple of 16.
[[nodiscard]] std::vector<std::int8_t> pack_by_pairs(std::span<const std::int8_t> rows,
                                                     std::size_t columns);

}  // namespace entente::syntax
