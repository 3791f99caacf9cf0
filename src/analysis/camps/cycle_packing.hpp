/// Lower bounds on frustration: cycles that every partition must contradict, sharing no weight.
#pragma once

#include "analysis/camps/partition.hpp"

namespace entente::camps {

/// Each cycle with exactly one negative edge contradicts every partition, into however many camps,
/// by at least its lightest edge. The sum over a greedy packing of such cycles: shortest first,
/// each taking its lightest weight from all its edges. At most `steps` edges are looked at.
[[nodiscard]] double pack_cycles(const SignedGraph& graph, std::uint64_t steps);

/// The signs as seen from a partition into two camps: negative exactly where it is contradicted.
/// Switching keeps the sign of every cycle (Zaslavsky 1982), so pack_cycles() of it bounds the
/// frustration of two camps, and well if the partition is good.
[[nodiscard]] SignedGraph switched(const SignedGraph& graph, const Labels& two_camps);

}  // namespace entente::camps
