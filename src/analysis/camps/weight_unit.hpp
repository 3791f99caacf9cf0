/// The unit of the weights of a graph, by which bounds are rounded.
#pragma once

#include "graph/signed_graph.hpp"

namespace entente::camps {

/// The largest of 1, 0.1, 0.01, 0.001 that all weights are multiples of; 0 if there is none. Sums
/// of weights, frustration too, are multiples of it. O(m).
[[nodiscard]] double weight_unit(const SignedGraph& graph);

}  // namespace entente::camps
