/// A table of embeddings, found by feature.
#pragma once

#include "syntax/model_file.hpp"

#include <cstdint>
#include <vector>

namespace entente::syntax {

class FeatureIndex {
  public:
    explicit FeatureIndex(const FeatureTable& table);

    [[nodiscard]] std::size_t columns() const { return rows_.columns; }

    /// The row of a feature, 0 if it has none.
    [[nodiscard]] std::uint32_t find(Feature feature) const;

    /// Adds a row to `to`, which has columns() floats.
    void add(std::uint32_t row, float* to) const;

  private:
    struct Slot {
        Feature feature = 0;
        std::uint32_t row = 0;
    };

    QuantisedRows rows_;
    std::vector<Slot> slots_;  ///< open addressing; at most half full, their number a power of two
};

}  // namespace entente::syntax
