/// Support across camps, discounted by opposition.
#include "analysis/camps/mediators.hpp"

#include <algorithm>

namespace entente::camps {
namespace {

/// Support that v has across camps; `support` is scratch, by camp, all 0.
double bridging(const SignedGraph& graph,
                std::size_t v,
                const std::vector<int>& camp,
                std::vector<double>& support) {
    double total = 0;
    double opposition = 0;
    double squares = 0;
    const auto neighbours = graph.neighbours(v);
    const auto weights = graph.weights(v);
    for (std::size_t at = 0; at < neighbours.size(); ++at) {
        total += std::max(weights[at], 0.0);
        opposition += std::max(-weights[at], 0.0);
        support[static_cast<std::size_t>(camp[neighbours[at]])] += std::max(weights[at], 0.0);
    }
    bool across = false;
    for (const std::uint32_t neighbour : neighbours) {
        double& there = support[static_cast<std::size_t>(camp[neighbour])];
        across = across || (there > 0 && there < total);
        squares += there * there;
        there = 0;
    }
    return across ? (total - squares / total) * total / (total + opposition) : 0;
}

}  // namespace

std::vector<Mediator> mediators(const SignedGraph& graph, const std::vector<int>& camp) {
    const int count = camp.empty() ? 0 : *std::ranges::max_element(camp);
    std::vector<double> scratch(static_cast<std::size_t>(count) + 1, 0);
    std::vector<Mediator> found;
    double sum = 0;
    for (std::size_t v = 0; v < graph.size(); ++v) {
        const double score = bridging(graph, v, camp, scratch);
        if (score > 0) {
            found.push_back({v, score});
            sum += score;
        }
    }
    for (Mediator& mediator : found) {
        mediator.score /= sum;
    }
    std::ranges::stable_sort(found, std::greater{}, &Mediator::score);
    return found;
}

}  // namespace entente::camps

namespace entente {

std::vector<ActorId> leading_mediators(const Camps& camps) {
    constexpr std::size_t most = 5;
    std::vector<ActorId> leading;
    for (const Mediator& mediator : camps.mediators) {
        if (leading.size() < most && mediator.score >= camps.mediators.front().score / 2) {
            leading.push_back(mediator.actor);
        }
    }
    return leading;
}

}  // namespace entente
