/// Arcs in any order → sorted rows: a counting sort by target, then one by source.
#include "graph/compressed_graph.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Where each row begins, from how many arcs it has.
std::vector<std::uint64_t> row_begins(std::vector<std::uint64_t> lengths) {
    std::uint64_t begin = 0;
    for (std::uint64_t& length : lengths) {
        const std::uint64_t next = begin + length;
        length = begin;
        begin = next;
    }
    lengths.push_back(begin);
    return lengths;
}

/// Rows by target, each holding the sources in the order the arcs come in.
CompressedGraph rows_by_target(std::size_t size, std::span<const Arc> arcs) {
    std::vector<std::uint64_t> in_degree(size);
    for (const Arc& arc : arcs) {
        ++in_degree[arc.target];
    }
    CompressedGraph rows{.row_begin = row_begins(std::move(in_degree))};
    std::vector<std::uint64_t> next = rows.row_begin;
    const bool weighted = std::ranges::any_of(arcs, [](const Arc& arc) { return arc.weight != 1; });
    rows.neighbour.resize(arcs.size());
    rows.weight.resize(weighted ? arcs.size() : 0);
    for (const Arc& arc : arcs) {
        const std::uint64_t at = next[arc.target]++;
        rows.neighbour[at] = arc.source;
        if (weighted) {
            rows.weight[at] = arc.weight;
        }
    }
    return rows;
}

}  // namespace

CompressedGraph compress(std::size_t size, std::span<const Arc> arcs) {
    return transposed(rows_by_target(size, arcs));
}

// Rows are filled in order of the other end: they come out sorted.
CompressedGraph transposed(const CompressedGraph& graph) {
    std::vector<std::uint64_t> in_degree(graph.size());
    for (const std::uint32_t target : graph.neighbour) {
        ++in_degree[target];
    }
    CompressedGraph turned{.row_begin = row_begins(std::move(in_degree))};
    std::vector<std::uint64_t> next = turned.row_begin;
    turned.neighbour.resize(graph.arcs());
    turned.weight.resize(graph.weight.size());
    for (std::uint32_t source = 0; source < graph.size(); ++source) {
        for (std::uint64_t at = graph.row_begin[source]; at < graph.row_begin[source + 1]; ++at) {
            const std::uint64_t to = next[graph.neighbour[at]]++;
            turned.neighbour[to] = source;
            if (!graph.weight.empty()) {
                turned.weight[to] = graph.weight[at];
            }
        }
    }
    return turned;
}

}  // namespace entente
