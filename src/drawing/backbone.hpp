/// The ties that matter in a graph too dense to draw.
#pragma once

#include <cstddef>
#include <vector>

namespace entente {

/// An undirected tie by the places of its ends; weight > 0.
struct WeightedPair {
    std::size_t a = 0, b = 0;
    double weight = 0;
};

/// Places in `pairs` of the `most` ties that stand out most from what their ends' strengths would
/// let expect: the disparity filter (Serrano, Boguñá & Vespignani 2009,
/// doi:10.1073/pnas.0808904106), each end's strongest tie first so that nobody loses its place.
/// Sorted. O(m log m).
[[nodiscard]] std::vector<std::size_t> backbone(std::size_t actors,
                                                const std::vector<WeightedPair>& pairs,
                                                std::size_t most);

}  // namespace entente
