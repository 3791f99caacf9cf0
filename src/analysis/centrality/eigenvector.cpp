/// Eigenvector centrality: the dominant eigenvector of the undirected chosen ties.
#include "analysis/centrality/chosen_ties.hpp"
#include "analysis/centrality/dominant_pair.hpp"

namespace entente {
namespace {

constexpr double noise = 1e-15;  // entries below, of either sign, are what rounding left of 0

}  // namespace

std::vector<double> eigenvector(const ActorGraph& graph, const CentralityOptions& options) {
    CentralityOptions undirected = options;
    undirected.directed = false;
    const CompressedGraph ties = chosen_ties(graph, undirected);
    if (ties.arcs() == 0) {
        return std::vector<double>(ties.size());
    }
    std::vector<double> found = dominant_pair(ties).vector;
    for (double& value : found) {
        value = value < noise ? 0 : value;
    }
    return found;
}

}  // namespace entente
