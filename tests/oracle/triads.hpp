/// Triads and closed walks the obvious way.
#pragma once

#include "graph/signed_graph.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace entente::oracle {

struct Triads {
    std::array<std::uint64_t, 4> kinds{};
    std::vector<std::uint64_t> triads_of, unbalanced;
};

/// Three loops over all vertices.
[[nodiscard]] Triads triads(const SignedGraph& graph);

/// tr exp(A) / tr exp(|A|) by the power series. Small weights only.
[[nodiscard]] double walk_balance(const SignedGraph& graph);

}  // namespace entente::oracle
