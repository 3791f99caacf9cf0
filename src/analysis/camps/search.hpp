/// The best partition that the heuristics find, and how low it could be.
#pragma once

#include "analysis/camps/partition.hpp"

namespace entente::camps {

struct Solution {
    Labels labels;
    double value = 0;  ///< what the partition contradicts
    double bound = 0;  ///< no partition within the limit contradicts less
};

/// Several starts, until the value meets the bound or the rounds are over. `limit` is any_number or
/// 2; for a connected piece of a graph.
[[nodiscard]] Solution search(const SignedGraph& graph, Limit limit, std::uint64_t seed);

/// The same for exactly `count` camps, none empty. Needs as many vertices.
[[nodiscard]] Solution search_exactly(const SignedGraph& graph,
                                      std::uint32_t count,
                                      std::uint64_t seed);

}  // namespace entente::camps
