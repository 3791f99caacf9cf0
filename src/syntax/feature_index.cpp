#include "syntax/feature_index.hpp"

#include <bit>

namespace entente::syntax {

FeatureIndex::FeatureIndex(const FeatureTable& table)
    : rows_(table.rows), slots_(std::bit_ceil(2 * table.features.size())) {
    for (std::size_t row = 1; row < table.features.size(); ++row) {
        std::size_t at = table.features[row] & (slots_.size() - 1);
        while (slots_[at].row != 0) {
            at = (at + 1) & (slots_.size() - 1);
        }
        slots_[at] = {table.features[row], static_cast<std::uint32_t>(row)};
    }
}

std::uint32_t FeatureIndex::find(Feature feature) const {
    std::size_t at = feature & (slots_.size() - 1);
    while (slots_[at].row != 0 && slots_[at].feature != feature) {
        at = (at + 1) & (slots_.size() - 1);
    }
    return slots_[at].row;
}

void FeatureIndex::add(std::uint32_t row, float* to) const {
    const float scale = rows_.scales[row];
    const std::int8_t* const values = rows_.values.data() + row * rows_.columns;
    for (std::size_t j = 0; j < rows_.columns; ++j) {
        to[j] += scale * static_cast<float>(values[j]);
    }
}

}  // namespace entente::syntax
