#include "reports/dyads.hpp"

#include "graph/signed_graph.hpp"

#include <algorithm>
#include <cmath>

namespace entente::reports {

std::vector<Dyad> contradictions(const ActorGraph& graph, const Camps& camps) {
    const SignedGraph ties = symmetrise(graph, camps.options.symmetrise, camps.options.weights);
    std::vector<Dyad> found;
    for (std::size_t low = 0; low < ties.size(); ++low) {
        for (std::size_t at = 0; at < ties.neighbours(low).size(); ++at) {
            const std::size_t high = ties.neighbours(low)[at];
            const double weight = ties.weights(low)[at];
            const bool together = camps.camp[low] == camps.camp[high];
            if (low < high && together == (weight < 0)) {
                found.push_back({low, high, weight});
            }
        }
    }
    std::ranges::stable_sort(found, [](const Dyad& a, const Dyad& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    return found;
}

}  // namespace entente::reports
