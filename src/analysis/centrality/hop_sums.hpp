/// Sums of hop distances from 64 sources at a time, one bit of a word each.
#pragma once

#include "graph/compressed_graph.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// How many other vertices a source reaches, and the sum of the distances to them.
struct DistanceSum {
    double sum = 0;
    std::uint32_t reached = 0;
};

/// Breadth-first search from many sources at once: they share the scan of each row. Then et al.
/// (2014), The More the Merrier, doi:10.14778/2735496.2735507.
class HopSums {
  public:
    static constexpr std::uint32_t width = 64;

    explicit HopSums(const CompressedGraph& graph);

    /// Of the sources begin … begin + width - 1, as far as there are any; valid until the next
    /// call. O(width (n + m)) at worst, some O(diameter m) on small worlds.
    std::span<const DistanceSum> from(std::uint32_t begin);

  private:
    using Bits = std::uint64_t;  ///< one a source

    void pass_on();
    void arrive(std::uint32_t hops);

    const CompressedGraph* graph_;
    std::vector<Bits> seen_, now_, coming_;
    std::vector<std::uint32_t> active_, touched_;  ///< vertices with bits in now_, in coming_
    std::array<DistanceSum, width> sums_{};
};

}  // namespace entente
