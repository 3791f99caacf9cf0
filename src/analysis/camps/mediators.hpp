/// Who stands between the camps.
#pragma once

#include "analysis/camps/partition.hpp"

#include <entente/camps.hpp>

namespace entente::camps {

/// The mediators of a partition, see Mediator. O(m + n log n).
[[nodiscard]] std::vector<Mediator> mediators(const SignedGraph& graph,
                                              const std::vector<int>& camp);

}  // namespace entente::camps
