/// The ties that the options ask for, as the graph that measures compute on.
#pragma once

#include "graph/compressed_graph.hpp"

#include <entente/centrality.hpp>

namespace entente {

/// Weights are positive and finite; with Lengths::hops they are all 1. Self-ties are kept, as one
/// arc. Directed only if both the options and the graph are. O(n + m log m).
[[nodiscard]] CompressedGraph chosen_ties(const ActorGraph& graph,
                                          const CentralityOptions& options);

/// Whether an arc runs one way only in that graph.
[[nodiscard]] bool one_way(const ActorGraph& graph, const CentralityOptions& options);

}  // namespace entente
