/// Degree: how many others an actor has to do with.
#include <entente/centrality.hpp>

#include <algorithm>

namespace entente {

std::vector<double> degree(const ActorGraph& graph, const CentralityOptions&) {
    std::vector<double> found(num_vertices(graph));
    std::vector<ActorId> others;
    for (ActorId actor = 0; actor < found.size(); ++actor) {
        others.clear();
        for (auto [tie, last] = out_edges(actor, graph); tie != last; ++tie) {
            others.push_back(target(*tie, graph));
        }
        for (auto [tie, last] = in_edges(actor, graph); tie != last; ++tie) {
            others.push_back(source(*tie, graph));
        }
        std::erase(others, actor);
        std::ranges::sort(others);
        const auto end = std::unique(others.begin(), others.end());
        found[actor] = static_cast<double>(end - others.begin());
    }
    return found;
}

}  // namespace entente
