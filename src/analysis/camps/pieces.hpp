/// The pieces of a graph that can be partitioned one by one.
#pragma once

#include "analysis/camps/partition.hpp"

#include <vector>

namespace entente::camps {

/// The biconnected components of a graph (Hopcroft & Tarjan 1973): sets of vertices, sorted, that
/// share at most one with each other; no cycle leaves one. In each, at most one vertex is in an
/// earlier one. Vertices without edges are in none. O(n + m).
[[nodiscard]] std::vector<std::vector<std::uint32_t>> blocks(const SignedGraph& graph);

/// The subgraphs of such sets. O(degrees of their vertices).
[[nodiscard]] std::vector<SignedGraph> induced(
    const SignedGraph& graph, const std::vector<std::vector<std::uint32_t>>& vertex_sets);

/// One partition out of those of the blocks, which agree on the vertices they share once their
/// labels are renamed: for `limit` 2 into 0 and 1, else into a member of the camp. O(n + m).
[[nodiscard]] Labels joined(const std::vector<std::vector<std::uint32_t>>& blocks,
                            const std::vector<Labels>& labels,
                            std::size_t size,
                            Limit limit);

}  // namespace entente::camps
