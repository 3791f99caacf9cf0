/// Centralities from their definitions, on dense matrices: slow, obvious, and sharing no code with
/// src/.
#pragma once

#include <entente/centrality.hpp>

#include <vector>

namespace entente::oracle {

using Matrix = std::vector<std::vector<double>>;  ///< [source][target], square

/// Signed weights of the ties; an undirected file's ones both ways. Self-ties on the diagonal.
[[nodiscard]] Matrix signed_weights(const ActorGraph& graph);

/// Weights of the ties that the options choose, 0 where there is none, by the rules as written in
/// graph.hpp and centrality.hpp.
[[nodiscard]] Matrix chosen_weights(const ActorGraph& graph, const CentralityOptions& options);

/// Floyd and Warshall's distances; sums over all triples of source, between, target.
[[nodiscard]] std::vector<double> betweenness(const ActorGraph& graph,
                                              const CentralityOptions& options);
[[nodiscard]] std::vector<double> closeness(const ActorGraph& graph,
                                            const CentralityOptions& options);
/// High powers of each component's matrix; of those with the largest eigenvalue each has its part
/// of an even start.
[[nodiscard]] std::vector<double> eigenvector(const ActorGraph& graph,
                                              const CentralityOptions& options);
/// Gaussian elimination of the walk's balance equations.
[[nodiscard]] std::vector<double> pagerank(const ActorGraph& graph,
                                           const CentralityOptions& options);
/// Gaussian elimination.
[[nodiscard]] std::vector<double> pn_index(const ActorGraph& graph,
                                           const CentralityOptions& options);
[[nodiscard]] std::vector<double> constraint(const ActorGraph& graph,
                                             const CentralityOptions& options);
[[nodiscard]] double transitivity(const ActorGraph& graph, const CentralityOptions& options);

}  // namespace entente::oracle
