/// The rules of Symmetrise on a dense matrix.
#pragma once

#include <entente/graph.hpp>

#include <vector>

namespace entente::oracle {

/// [u][v]: weight of the undirected edge, 0 where there is none; the diagonal is 0.
[[nodiscard]] std::vector<std::vector<double>> symmetrise(const ActorGraph& graph,
                                                          Symmetrise rule,
                                                          Weights weights);

}  // namespace entente::oracle
