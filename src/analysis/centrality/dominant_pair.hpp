/// The largest eigenvalue of a symmetric graph and its eigenvector.
#pragma once

#include "graph/compressed_graph.hpp"

#include <vector>

namespace entente {

struct DominantPair {
    double value = 0;
    std::vector<double> vector;  ///< of length 1, with a sum ≥ 0; empty for an empty graph
};

/// Of the weights, finite and the same both ways; they may be negative. Starts evenly: an
/// eigenvector at right angles to that is not found (there is none of the largest value if no
/// weight is negative), and where several share the value it is the even start's part among them.
/// Thick-restart Lanczos (Wu & Simon 2000, doi:10.1137/S0895479898334605): O(n + m) a step; ends
/// when the residual is below 1e-14 of the value, or after 2,000 restarts with what it has.
[[nodiscard]] DominantPair dominant_pair(const CompressedGraph& graph);

}  // namespace entente
