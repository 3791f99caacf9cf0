/// Brandes' dependencies: what the shortest paths from one source give each vertex between.
#pragma once

#include "analysis/centrality/shortest_paths.hpp"
#include "analysis/centrality/wide_count.hpp"
#include "graph/compressed_graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace entente {

// Both classes below do the same, by hops and by lengths. add(source) adds to sum()[v] the share of
// shortest paths from source through v, summed over their ends: Σ_t σ_st(v) / σ_st. All memory is
// taken when they are made; the graph outlives them. Count holds numbers of paths: double, which is
// fast but leaves NaN in the sum when there are more than it can hold, or WideCount.

/// By hops, breadth first. O(n + m) a source.
template <class Count>
class HopDependencies {
  public:
    explicit HopDependencies(const CompressedGraph& graph);
    void add(std::uint32_t source);

    [[nodiscard]] std::span<double> sum() { return sum_; }

  private:
    void count_paths(std::uint32_t source);
    void gather();

    const CompressedGraph* graph_;
    std::vector<std::uint32_t> depth_;
    std::vector<std::uint32_t> order_;     ///< vertices as reached
    std::vector<std::uint32_t> next_;      ///< for each of them, those one hop on, end to end
    std::vector<std::uint64_t> next_end_;  ///< where in next_ those of the i-th reached end
    std::vector<Count> paths_;             ///< σ, then (1 + dependency) / σ
    std::vector<double> sum_;
    std::size_t reached_ = 0;
};

/// By lengths, nearest first. O((n + m) log n) a source.
template <class Count>
class LengthDependencies {
  public:
    LengthDependencies(const CompressedGraph& graph, std::span<const std::uint64_t> lengths);
    void add(std::uint32_t source);

    [[nodiscard]] std::span<double> sum() { return sum_; }

  private:
    const CompressedGraph* graph_;
    ShortestPaths<std::uint64_t> shortest_;
    std::vector<Count> paths_;  ///< σ, then (1 + dependency) / σ
    std::vector<double> sum_;
};

extern template class HopDependencies<double>;
extern template class HopDependencies<WideCount>;
extern template class LengthDependencies<double>;
extern template class LengthDependencies<WideCount>;

}  // namespace entente
