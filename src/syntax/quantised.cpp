#include "syntax/quantised.hpp"

#include "syntax/activation.hpp"

#include <algorithm>
#include <cassert>

namespace entente::syntax {
namespace {

std::size_t filled_up(std::size_t outputs) {
    return (outputs + 15) / 16 * 16;
}

float largest(std::span<const float> row) {
    float most = 1e-30F;
    for (const float value : row) {
        most = std::max(most, value < 0 ? -value : value);
    }
    return most;
}

}  // namespace

QuantisedRows quantise_rows(std::span<const float> values, std::size_t columns) {
    QuantisedRows made{columns, {}, {}};
    for (std::size_t at = 0; at < values.size(); at += columns) {
        const std::span<const float> row = values.subspan(at, columns);
        const float scale = largest(row) / 127.0F;
        for (const float value : row) {
            made.values.push_back(static_cast<std::int8_t>(to_nearest(value / scale)));
        }
        made.scales.push_back(scale);
    }
    return made;
}

Activations quantise_activations(const Kernel& kernel,
                                 std::span<const float> values,
                                 std::size_t columns) {
    Activations made{columns, std::vector<std::int16_t>(values.size()), {}};
    for (std::size_t at = 0; at < values.size(); at += columns) {
        made.scales.push_back(kernel.quantise(
            values.data() + at, columns, activation_range, made.values.data() + at));
    }
    return made;
}

std::vector<std::int8_t> pack_by_pairs(std::span<const std::int8_t> rows, std::size_t columns) {
    assert(columns % 2 == 0);
    const std::size_t outputs = filled_up(rows.size() / columns);
    std::vector<std::int8_t> packed(outputs * columns, 0);
    for (std::size_t at = 0, output = 0; at < rows.size(); at += columns, ++output) {
        for (std::size_t i = 0; i < columns; ++i) {
            packed[i / 2 * 2 * outputs + 2 * output + i % 2] = rows[at + i];
        }
    }
    return packed;
}

Linear::Linear(const QuantisedRows& weights, std::span<const float> bias)
    : inputs_(weights.columns),
      outputs_(filled_up(weights.rows())),
      packed_(pack_by_pairs(weights.values, weights.columns)),
      scales_(weights.scales),
      bias_(bias.begin(), bias.end()) {
    scales_.resize(outputs_, 0.0F);
    bias_.resize(outputs_, 0.0F);
}

std::vector<float> Linear::operator()(const Kernel& kernel, const Activations& x) const {
    const std::size_t rows = x.scales.size();
    std::vector<std::int32_t> products(rows * outputs_);
    kernel.multiply(product(), x.values.data(), rows, products.data());
    std::vector<float> made(products.size());
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t o = 0; o < outputs_; ++o) {
            const std::size_t at = r * outputs_ + o;
            made[at] = static_cast<float>(products[at]) * (x.scales[r] * scales_[o]) + bias_[o];
        }
    }
    return made;
}

}  // namespace entente::syntax
