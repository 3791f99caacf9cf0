/// Moves that cost nothing, towards support; components of two camps turned one way.
#include "analysis/camps/preference.hpp"

#include "analysis/camps/label_moves.hpp"

#include <array>
#include <utility>

namespace entente::camps {
namespace {

/// What ties a vertex to the camps around it.
class Pull {
  public:
    explicit Pull(const SignedGraph& graph)
        : graph_(graph), net_(graph.size(), 0), support_(graph.size(), 0) {}

    /// The camp with most support among those where v contradicts least; its own if none has more.
    std::uint32_t towards(std::uint32_t v, const Labels& labels, double slack) {
        const auto neighbours = graph_.neighbours(v);
        const auto weights = graph_.weights(v);
        for (std::size_t at = 0; at < neighbours.size(); ++at) {
            net_[labels[neighbours[at]]] += weights[at];
            support_[labels[neighbours[at]]] += std::max(weights[at], 0.0);
        }
        std::uint32_t best = labels[v];
        for (const std::uint32_t neighbour : neighbours) {
            const std::uint32_t label = labels[neighbour];
            const bool costs_nothing = net_[label] >= net_[best] - slack;
            best = costs_nothing && support_[label] > support_[best] + slack ? label : best;
        }
        for (const std::uint32_t neighbour : neighbours) {
            net_[labels[neighbour]] = support_[labels[neighbour]] = 0;
        }
        return best;
    }

  private:
    const SignedGraph& graph_;
    std::vector<double> net_, support_;  ///< by label, of the vertex at hand
};

}  // namespace

Labels beside_supporters(const SignedGraph& graph, Labels labels, bool may_empty) {
    LabelMoves moves(graph, std::move(labels));
    Pull pull(graph);
    const double slack = tolerance(graph);
    // Each move puts more support inside camps and contradicts no more, so this ends.
    for (bool moved = true; moved;) {
        moved = false;
        for (std::uint32_t v = 0; v < graph.size(); ++v) {
            const std::uint32_t own = moves.labels()[v];
            const std::uint32_t label = pull.towards(v, moves.labels(), slack);
            if (label != own && (may_empty || moves.size_of(own) > 1)) {
                moves.move(v, label);
                moved = true;
            }
        }
    }
    return moves.labels();
}

Labels larger_sides_together(const SignedGraph& graph, Labels labels) {
    std::vector<bool> seen(graph.size(), false);
    for (std::uint32_t root = 0; root < graph.size(); ++root) {
        if (seen[root]) {
            continue;
        }
        seen[root] = true;
        std::vector<std::uint32_t> component{root};
        std::array<std::size_t, 2> sizes{};
        for (std::size_t at = 0; at < component.size(); ++at) {
            ++sizes[labels[component[at]]];
            for (const std::uint32_t neighbour : graph.neighbours(component[at])) {
                if (!seen[neighbour]) {
                    seen[neighbour] = true;
                    component.push_back(neighbour);
                }
            }
        }
        const bool turn = sizes[0] < sizes[1] || (sizes[0] == sizes[1] && labels[root] == 1);
        for (const std::uint32_t v : component) {
            labels[v] ^= turn ? 1U : 0U;
        }
    }
    return labels;
}

}  // namespace entente::camps
