/// Counts shortest paths outwards from the source, then gathers dependencies on the way back. A
/// vertex looks at those behind it, not at those before, so that each is written once.
#include "analysis/centrality/dependencies.hpp"

#include <limits>

namespace entente {
namespace {

constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

}  // namespace

template <class Count>
HopDependencies<Count>::HopDependencies(const CompressedGraph& graph)
    : graph_(&graph),
      depth_(graph.size(), unreached),
      order_(graph.size()),
      next_(graph.arcs()),
      next_end_(graph.size()),
      paths_(graph.size()),
      sum_(graph.size()) {}

template <class Count>
void HopDependencies<Count>::add(std::uint32_t source) {
    count_paths(source);
    gather();
}

template <class Count>
void HopDependencies<Count>::count_paths(std::uint32_t source) {
    depth_[source] = 0;
    paths_[source] = Count(1);
    order_[0] = source;
    reached_ = 1;
    std::uint64_t found = 0;
    for (std::size_t at = 0; at < reached_; ++at) {
        const std::uint32_t from = order_[at];
        const std::uint32_t depth = depth_[from] + 1;
        const Count paths = paths_[from];
        for (const std::uint32_t to : graph_->neighbours(from)) {
            if (depth_[to] == unreached) {
                depth_[to] = depth;
                paths_[to] = paths;
                order_[reached_++] = to;
                next_[found++] = to;
            } else if (depth_[to] == depth) {
                paths_[to] += paths;
                next_[found++] = to;
            }
        }
        next_end_[at] = found;
    }
}

template <class Count>
void HopDependencies<Count>::gather() {
    for (std::size_t at = reached_; --at != 0;) {
        Count behind(0);
        for (std::uint64_t next = next_end_[at - 1]; next < next_end_[at]; ++next) {
            behind += paths_[next_[next]];
        }
        const std::uint32_t vertex = order_[at];
        const double dependency = paths_[vertex] * behind;
        sum_[vertex] += dependency;
        paths_[vertex] = (1 + dependency) / paths_[vertex];
        depth_[vertex] = unreached;
    }
    depth_[order_[0]] = unreached;
}

template <class Count>
LengthDependencies<Count>::LengthDependencies(const CompressedGraph& graph,
                                              std::span<const std::uint64_t> lengths)
    : graph_(&graph), shortest_(graph, lengths), paths_(graph.size()), sum_(graph.size()) {}

template <class Count>
void LengthDependencies<Count>::add(std::uint32_t source) {
    paths_[source] = Count(1);
    shortest_.run(
        source,
        [&](std::uint32_t from, std::uint32_t to) { paths_[to] = paths_[from]; },
        [&](std::uint32_t from, std::uint32_t to) { paths_[to] += paths_[from]; });
    const auto order = shortest_.order();
    for (std::size_t at = order.size(); --at != 0;) {
        const std::uint32_t vertex = order[at];
        Count behind(0);
        for (std::uint64_t arc = graph_->row_begin[vertex]; arc < graph_->row_begin[vertex + 1];
             ++arc) {
            if (shortest_.on_shortest_path(vertex, arc)) {
                behind += paths_[graph_->neighbour[arc]];
            }
        }
        const double dependency = paths_[vertex] * behind;
        sum_[vertex] += dependency;
        paths_[vertex] = (1 + dependency) / paths_[vertex];
    }
}

template class HopDependencies<double>;
template class HopDependencies<WideCount>;
template class LengthDependencies<double>;
template class LengthDependencies<WideCount>;

}  // namespace entente
