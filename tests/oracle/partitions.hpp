/// Camps the obvious way: every partition is tried.
#pragma once

#include "graph/signed_graph.hpp"

#include <cstdint>
#include <vector>

namespace entente::oracle {

/// Weight of negative edges inside camps and positive edges across.
[[nodiscard]] double contradicted(const SignedGraph& graph, const std::vector<std::uint32_t>& camp);

/// The least that a partition into at least `least` and at most `most` camps contradicts. Vertices
/// without edges count as vertices, too. O(Bell(n) m): n ≤ 10.
[[nodiscard]] double least_contradicted(const SignedGraph& graph,
                                        std::uint32_t least,
                                        std::uint32_t most);

}  // namespace entente::oracle
