/// Simulated annealing: for two camps on spins, else on labels.
#pragma once

#include "analysis/camps/cooling.hpp"
#include "analysis/camps/partition.hpp"
#include "analysis/camps/random.hpp"

namespace entente::camps {

/// A partition into at most two camps (labels 0 and 1). `sweeps` visits to each vertex while it
/// cools, then single moves until none helps. O(sweeps n) and the edges of moved vertices.
[[nodiscard]] Labels anneal_two(const SignedGraph& graph, const Schedule& schedule, Random& random);

/// A partition into any number of camps, from the one given, multilevel moves at the end; labels 0,
/// 1, …. O(sweeps m).
[[nodiscard]] Labels anneal_any(const SignedGraph& graph,
                                Labels labels,
                                const Schedule& schedule,
                                Random& random);

/// A partition into exactly `count` camps, labels 0 … count - 1, none empty. O(sweeps m).
[[nodiscard]] Labels anneal_exactly(const SignedGraph& graph,
                                    std::uint32_t count,
                                    const Schedule& schedule,
                                    Random& random);

}  // namespace entente::camps
