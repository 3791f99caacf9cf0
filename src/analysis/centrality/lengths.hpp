/// Lengths of ties: what a path along them costs.
#pragma once

#include "graph/compressed_graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// llround(10⁶ / weight) of each arc, at least 1, and at most so much that no path's length
/// overflows: whole numbers, because two ways of equal length must compare equal.
[[nodiscard]] std::vector<std::uint64_t> whole_lengths(const CompressedGraph& graph);

/// 1 / weight of each arc, in the same unit as the weights; at most 10³⁰⁰ / n², so that no sum of
/// distances overflows.
[[nodiscard]] std::vector<double> exact_lengths(const CompressedGraph& graph);

/// Whether all are the same: then paths of fewest hops are the shortest.
template <class Length>
[[nodiscard]] bool all_equal(std::span<const Length> lengths) {
    for (const Length length : lengths) {
        if (length != lengths.front()) {
            return false;
        }
    }
    return true;
}

}  // namespace entente
