/// The least frustrated partition of a whole graph, put together from its pieces.
#pragma once

#include "analysis/camps/search.hpp"

#include <entente/camps.hpp>

namespace entente::camps {

/// Labels below the number of vertices; value and bound as reported, the bound rounded up to what
/// sums of the weights can be.
[[nodiscard]] Solution solve(const SignedGraph& graph, const CampOptions& options);

}  // namespace entente::camps
