/// Proof: the search again with two vertices together, and again with them apart.
#pragma once

#include "analysis/camps/search.hpp"

namespace entente::camps {

/// The best partition into at most two or any number of camps: reductions, pieces, search, bound by
/// packed cycles, and for pieces where value and bound do not meet, branching on the contradicted
/// edge that the bound explains least, each branch reduced again. Gives up proving after about
/// `steps` looks at an edge or vertex; value and bound hold all the same.
[[nodiscard]] Solution solve_by_pieces(const SignedGraph& graph,
                                       Limit limit,
                                       std::uint64_t seed,
                                       std::uint64_t steps);

}  // namespace entente::camps
