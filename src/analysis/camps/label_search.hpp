/// Exact camps of small graphs by placing one vertex after the other.
#pragma once

#include "analysis/camps/search.hpp"

namespace entente::camps {

/// Improves and, within `steps` placements, proves the best partition into exactly `count` camps,
/// none empty, by Russian doll search (Verfaillie, Lemaître & Schiex 1996): the last vertices alone
/// are solved first, and what they contradict among themselves bounds the search for more of them.
[[nodiscard]] Solution place_exactly(const SignedGraph& graph,
                                     std::uint32_t count,
                                     Solution start,
                                     std::uint64_t steps);

}  // namespace entente::camps
