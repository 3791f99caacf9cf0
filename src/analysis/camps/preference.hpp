/// Of partitions that contradict equally much, the one that reads best.
#pragma once

#include "analysis/camps/partition.hpp"

namespace entente::camps {

/// Moves vertices that it costs nothing to move to the camp where most of their support is. A
/// vertex alone in its camp moves only if `may_empty`. Labels must be below the number of vertices.
[[nodiscard]] Labels beside_supporters(const SignedGraph& graph, Labels labels, bool may_empty);

/// Makes one of two camps that are at odds with a common third and, on balance, neither at odds nor
/// allied themselves: strongest shared opposition first, for as long as there are such camps.
[[nodiscard]] Labels join_common_opponents(const SignedGraph& graph, const Labels& labels);

/// Labels 0 and 1: turns each component so that its larger side (of equal ones, that of its first
/// vertex) is 0.
[[nodiscard]] Labels larger_sides_together(const SignedGraph& graph, Labels labels);

}  // namespace entente::camps
