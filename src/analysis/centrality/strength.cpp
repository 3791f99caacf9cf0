/// Strength: all the support, or opposition, that an actor gets or gives.
#include <entente/centrality.hpp>

namespace entente {
namespace {

enum class Side { in, out };

/// Sums of `part` of the ties at that side; without directions each tie is at both.
std::vector<double> strength(const ActorGraph& graph, double Tie::*part, Side side) {
    std::vector<double> found(num_vertices(graph));
    const bool both = !facts(graph).directed;
    for (auto [tie, end] = boost::edges(graph); tie != end; ++tie) {
        const ActorId from = source(*tie, graph);
        const ActorId to = target(*tie, graph);
        const double amount = graph[*tie].*part;
        if (side == Side::in || both) {
            found[to] += amount;
        }
        if ((side == Side::out || both) && !(both && from == to)) {
            found[from] += amount;
        }
    }
    return found;
}

}  // namespace

std::vector<double> strength_support_in(const ActorGraph& graph, const CentralityOptions&) {
    return strength(graph, &Tie::support, Side::in);
}

std::vector<double> strength_support_out(const ActorGraph& graph, const CentralityOptions&) {
    return strength(graph, &Tie::support, Side::out);
}

std::vector<double> strength_opposition_in(const ActorGraph& graph, const CentralityOptions&) {
    return strength(graph, &Tie::opposition, Side::in);
}

std::vector<double> strength_opposition_out(const ActorGraph& graph, const CentralityOptions&) {
    return strength(graph, &Tie::opposition, Side::out);
}

}  // namespace entente
