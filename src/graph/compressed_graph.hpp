/// A graph in compressed sparse rows: what path and spectral analyses compute on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// The arcs of vertex v stand at positions [row_begin[v], row_begin[v + 1]), sorted by the vertex
/// they lead to, no two to the same. An undirected edge is an arc both ways, a loop one arc.
/// 8 bytes an undirected edge, 24 when weights differ, and 8 a vertex.
struct CompressedGraph {
    std::vector<std::uint64_t> row_begin{0};  ///< n + 1 entries
    std::vector<std::uint32_t> neighbour;
    std::vector<double> weight;  ///< by position; empty: all are 1

    [[nodiscard]] std::uint32_t size() const {
        return static_cast<std::uint32_t>(row_begin.size() - 1);
    }

    [[nodiscard]] std::size_t arcs() const { return neighbour.size(); }

    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::uint32_t v) const {
        return {neighbour.data() + row_begin[v], neighbour.data() + row_begin[v + 1]};
    }

    [[nodiscard]] double weight_at(std::size_t position) const {
        return weight.empty() ? 1 : weight[position];
    }
};

struct Arc {
    std::uint32_t source = 0, target = 0;
    double weight = 1;
};

/// The graph of arcs that come in any order, no two with the same ends. O(n + m): two counting
/// sorts.
[[nodiscard]] CompressedGraph compress(std::size_t size, std::span<const Arc> arcs);

/// Every arc turned round. O(n + m).
[[nodiscard]] CompressedGraph transposed(const CompressedGraph& graph);

}  // namespace entente
