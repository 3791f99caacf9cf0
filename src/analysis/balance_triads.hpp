/// Triangles of a signed graph by their signs.
#pragma once

#include "graph/signed_graph.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace entente {

struct TriadCensus {
    std::array<std::uint64_t, 4> kinds{};   ///< by number of negative edges: +++, ++-, +--, ---
    std::vector<std::uint64_t> triads_of;   ///< of each vertex: triangles it is in
    std::vector<std::uint64_t> unbalanced;  ///< of each vertex: those with one or three negatives
};

/// O(m^1.5) (forward algorithm: Schank & Wagner 2005).
[[nodiscard]] TriadCensus census(const SignedGraph& graph);

}  // namespace entente
