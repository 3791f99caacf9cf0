/// Lower bounds on frustration: cycles that every partition must contradict, sharing no weight.
#pragma once

#include "analysis/camps/partition.hpp"

namespace entente::camps {

struct Packing {
    double bound = 0;          ///< the weight of all cycles: no partition contradicts less
    std::vector<double> left;  ///< of each slot of the graph's rows: weight in no cycle
    std::uint64_t steps = 0;   ///< edges looked at
};

/// Each cycle with exactly one negative edge contradicts every partition, into however many camps,
/// by at least its lightest edge. A greedy packing of such cycles: shortest first, each taking its
/// lightest weight from all its edges, until `steps` edges have been looked at.
[[nodiscard]] Packing pack_cycles(const SignedGraph& graph, std::uint64_t steps);

/// The signs as seen from a partition into two camps: negative exactly where it is contradicted.
/// Switching keeps the sign of every cycle (Zaslavsky 1982), so pack_cycles() of it bounds the
/// frustration of two camps, and well if the partition is good.
[[nodiscard]] SignedGraph switched(const SignedGraph& graph, const Labels& two_camps);

}  // namespace entente::camps
