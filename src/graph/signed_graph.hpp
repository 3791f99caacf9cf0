/// The undirected signed graph of the ties, in compressed sparse rows: what analyses compute on.
#pragma once

#include <entente/graph.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// Neighbours sorted, weights apart, each edge in the rows of both ends; no loops, no parallel
/// edges, no zero weights. Vertices are those of the ActorGraph it came from.
struct SignedGraph {
    std::vector<std::size_t> row_begin{0};  ///< n + 1 entries
    std::vector<std::uint32_t> neighbour;
    std::vector<double> weight;  ///< signed, never 0

    [[nodiscard]] std::size_t size() const { return row_begin.size() - 1; }

    [[nodiscard]] std::size_t edges() const { return neighbour.size() / 2; }

    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::size_t v) const {
        return std::span(neighbour).subspan(row_begin[v], row_begin[v + 1] - row_begin[v]);
    }

    [[nodiscard]] std::span<const double> weights(std::size_t v) const {
        return std::span(weight).subspan(row_begin[v], row_begin[v + 1] - row_begin[v]);
    }
};

/// Joins the two directions of each dyad by `rule`; unit weights are -1 and 1. Ties of an
/// undirected file count as both directions agreeing. O(n + m).
[[nodiscard]] SignedGraph symmetrise(const ActorGraph& graph, Symmetrise rule, Weights weights);

}  // namespace entente
