/// Degree of balance by closed walks of all lengths.
#pragma once

#include "graph/signed_graph.hpp"

namespace entente {

/// tr exp(A) / tr exp(|A|): closed walks, those of length k by 1/k!, positive less negative ones
/// over all (Estrada & Benzi 2014, doi:10.1103/PhysRevE.90.042802). 1 if balanced or empty. O(n³).
[[nodiscard]] double walk_balance(const SignedGraph& graph);

}  // namespace entente
