/// The best partition that the heuristics find, and how low it could be.
#pragma once

#include "analysis/camps/partition.hpp"

namespace entente::camps {

struct Solution {
    Labels labels;
    double value = 0;  ///< what the partition contradicts
    double bound = 0;  ///< no partition within the limit contradicts less
    /// Of each slot of the rows: contradicted weight that the bound does not account for.
    std::vector<double> unexplained = {};
    std::uint64_t steps = 0;  ///< edges and vertices looked at
};

/// What a search may spend: so many starts, each visiting every vertex so often.
struct Effort {
    std::uint64_t rounds, sweeps;
};

/// Ten rounds of 500 sweeps for small graphs, at least four of ten for the largest; between them so
/// many that the search takes about as long for each.
[[nodiscard]] Effort effort(const SignedGraph& graph, Limit limit);

/// Several starts, until the value meets the bound or the rounds are over. `limit` is any_number or
/// 2; labels are below it.
[[nodiscard]] Solution search(const SignedGraph& graph,
                              Limit limit,
                              const Effort& effort,
                              std::uint64_t seed);

/// The same for exactly `count` camps, none empty. Needs as many vertices.
[[nodiscard]] Solution search_exactly(const SignedGraph& graph,
                                      std::uint32_t count,
                                      std::uint64_t seed);

/// True if nothing is left between value and bound.
[[nodiscard]] bool met(const SignedGraph& graph, const Solution& solution);

}  // namespace entente::camps
