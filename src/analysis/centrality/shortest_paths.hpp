/// Distances from one vertex after another, all in the same memory: Dijkstra's algorithm.
#pragma once

#include "analysis/centrality/distance_queue.hpp"
#include "graph/compressed_graph.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace entente {

/// Lengths are by position of the arc and positive; both they and the graph outlive this.
template <class Length>
class ShortestPaths {
  public:
    ShortestPaths(const CompressedGraph& graph, std::span<const Length> lengths)
        : graph_(&graph),
          lengths_(lengths),
          distance_(graph.size(), unreached),
          order_(graph.size()),
          queue_(graph.size()) {}

    /// Finds the distances from `source`. Calls first(from, to) when an arc gives a shorter way to
    /// `to` than any before and also(from, to) when it gives one as short. O((n + m) log n).
    template <class First, class Also>
    void run(std::uint32_t source, const First& first, const Also& also) {
        forget();
        distance_[source] = 0;
        queue_.push(source, 0);
        while (!queue_.empty()) {
            const std::uint32_t from = queue_.pop();
            order_[reached_++] = from;
            for (std::uint64_t at = graph_->row_begin[from]; at < graph_->row_begin[from + 1];
                 ++at) {
                const std::uint32_t to = graph_->neighbour[at];
                const Length length = distance_[from] + lengths_[at];
                if (length < distance_[to]) {
                    shorten(to, length);
                    first(from, to);
                } else if (length == distance_[to]) {
                    also(from, to);
                }
            }
        }
    }

    /// The vertices reached, nearest first, beginning with the source.
    [[nodiscard]] std::span<const std::uint32_t> order() const {
        return std::span(order_).first(reached_);
    }

    /// Whether a shortest path to the vertex this arc leads to can end with it.
    [[nodiscard]] bool on_shortest_path(std::uint32_t from, std::uint64_t position) const {
        return distance_[from] + lengths_[position] == distance_[graph_->neighbour[position]];
    }

    [[nodiscard]] Length distance(std::uint32_t vertex) const { return distance_[vertex]; }

  private:
    static constexpr Length unreached = std::numeric_limits<Length>::max();

    void forget() {
        for (const std::uint32_t vertex : order()) {
            distance_[vertex] = unreached;
        }
        reached_ = 0;
    }

    void shorten(std::uint32_t vertex, Length distance) {
        const bool waiting = distance_[vertex] != unreached;
        distance_[vertex] = distance;
        if (waiting) {
            queue_.lower(vertex, distance);
        } else {
            queue_.push(vertex, distance);
        }
    }

    const CompressedGraph* graph_;
    std::span<const Length> lengths_;
    std::vector<Length> distance_;
    std::vector<std::uint32_t> order_;
    std::size_t reached_ = 0;
    DistanceQueue<Length> queue_;
};

}  // namespace entente
