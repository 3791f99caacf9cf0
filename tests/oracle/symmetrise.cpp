/// Each pair of vertices by itself.
#include "oracle/symmetrise.hpp"

#include <algorithm>

namespace entente::oracle {
namespace {

std::vector<double> weights_between(const ActorGraph& graph, ActorId u, ActorId v) {
    std::vector<double> weights;
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
        const ActorId from = source(*edge, graph);
        const ActorId to = target(*edge, graph);
        if ((from == u && to == v) || (from == v && to == u)) {
            weights.push_back(graph[*edge].support - graph[*edge].opposition);
        }
    }
    return weights;
}

double join(std::vector<double> weights, Symmetrise rule, bool directed) {
    double sum = 0;
    for (const double weight : weights) {
        sum += weight;
    }
    weights.push_back(0);
    const double least = *std::ranges::min_element(weights);
    const bool both = !directed || weights.size() == 3;
    switch (rule) {
        case Symmetrise::sum:
            return sum;
        case Symmetrise::any_negative:
            return least < 0 ? least : sum;
        case Symmetrise::all_positive:
            break;
    }
    return least < 0 ? least : both ? sum : 0;
}

}  // namespace

std::vector<std::vector<double>> symmetrise(const ActorGraph& graph,
                                            Symmetrise rule,
                                            Weights weights) {
    const std::size_t n = num_vertices(graph);
    std::vector joined(n, std::vector<double>(n));
    for (ActorId u = 0; u < n; ++u) {
        for (ActorId v = 0; v < n; ++v) {
            const double weight =
                u == v ? 0 : join(weights_between(graph, u, v), rule, facts(graph).directed);
            joined[u][v] = weights == Weights::weighted ? weight
                           : weight > 0                 ? 1
                           : weight < 0                 ? -1
                                                        : 0;
        }
    }
    return joined;
}

}  // namespace entente::oracle
