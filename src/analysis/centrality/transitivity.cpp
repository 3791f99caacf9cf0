/// Transitivity: how many of the open pairs of ties are closed by a third.
#include "analysis/centrality/chosen_ties.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Elements common to two sorted rows, leaving out the vertices the rows belong to.
std::size_t common(const CompressedGraph& ties, std::uint32_t u, std::uint32_t v) {
    const auto left = ties.neighbours(u);
    const auto right = ties.neighbours(v);
    std::size_t count = 0;
    auto at = right.begin();
    for (const std::uint32_t w : left) {
        at = std::lower_bound(at, right.end(), w);
        count += at != right.end() && *at == w && w != u && w != v ? 1U : 0U;
    }
    return count;
}

}  // namespace

double transitivity(const ActorGraph& graph, const CentralityOptions& options) {
    CentralityOptions undirected = options;
    undirected.directed = false;
    const CompressedGraph ties = chosen_ties(graph, undirected);
    double closed = 0;
    double pairs = 0;
    for (std::uint32_t v = 0; v < ties.size(); ++v) {
        double others = 0;
        for (const std::uint32_t u : ties.neighbours(v)) {
            if (u != v) {
                ++others;
                closed += static_cast<double>(ties.neighbours(u).size() < ties.neighbours(v).size()
                                                  ? common(ties, u, v)
                                                  : common(ties, v, u));
            }
        }
        pairs += others * (others - 1);
    }
    return pairs == 0 ? 0 : closed / pairs;
}

}  // namespace entente
