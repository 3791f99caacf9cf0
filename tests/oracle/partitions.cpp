/// Restricted growth strings, one partition each.
#include "oracle/partitions.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace entente::oracle {

double contradicted(const SignedGraph& graph, const std::vector<std::uint32_t>& camp) {
    double sum = 0;
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = 0; at < graph.neighbours(v).size(); ++at) {
            const std::size_t u = graph.neighbours(v)[at];
            const double weight = graph.weights(v)[at];
            if (u < v && (weight < 0) == (camp[u] == camp[v])) {
                sum += std::abs(weight);
            }
        }
    }
    return sum;
}

double least_contradicted(const SignedGraph& graph, std::uint32_t least, std::uint32_t most) {
    std::vector<std::uint32_t> camp(graph.size(), 0);
    double best = std::numeric_limits<double>::infinity();
    const std::function<void(std::size_t, std::uint32_t)> place = [&](std::size_t v,
                                                                      std::uint32_t used) {
        if (v == graph.size()) {
            best = used >= least ? std::min(best, contradicted(graph, camp)) : best;
            return;
        }
        for (camp[v] = 0; camp[v] < std::min(used + 1, most); ++camp[v]) {
            place(v + 1, std::max(used, camp[v] + 1));
        }
        camp[v] = 0;
    };
    place(0, 0);
    return best;
}

}  // namespace entente::oracle
