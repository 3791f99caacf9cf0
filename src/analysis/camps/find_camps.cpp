/// From the actor graph to numbered camps: search, bound, choice among equals, mediators.
#include "analysis/camps/mediators.hpp"
#include "analysis/camps/preference.hpp"
#include "analysis/camps/solve.hpp"

#include <entente/camps.hpp>
#include <entente/error.hpp>

#include <algorithm>
#include <numeric>

namespace entente {
namespace {

using camps::Labels;

/// The vertices that have a tie.
std::vector<std::uint32_t> tied(const SignedGraph& graph) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t v = 0; v < graph.size(); ++v) {
        if (!graph.neighbours(v).empty()) {
            found.push_back(v);
        }
    }
    return found;
}

void check(const CampOptions& options, std::size_t actors) {
    if (options.camps < 0) {
        throw Error("cannot find " + std::to_string(options.camps) + " camps",
                    {},
                    "0 finds as many as fit best");
    }
    if (options.camps > 2 && static_cast<std::size_t>(options.camps) > actors) {
        throw Error("cannot part " + std::to_string(actors) + " actors with ties into "
                    + std::to_string(options.camps) + " camps");
    }
}

/// Camp of each vertex from 1, by size, then first member; 0 for those without ties.
std::vector<int> numbered(const SignedGraph& graph, const Labels& labels) {
    struct Size {
        std::size_t members = 0, first = 0;
        std::uint32_t label = 0;
    };

    std::vector<Size> sizes(camps::label_count(labels));
    for (const std::uint32_t v : tied(graph)) {
        Size& size = sizes[labels[v]];
        size = {size.members + 1, size.members == 0 ? v : size.first, labels[v]};
    }
    std::erase_if(sizes, [](const Size& size) { return size.members == 0; });
    std::ranges::sort(sizes, [](const Size& a, const Size& b) {
        return a.members != b.members ? a.members > b.members : a.first < b.first;
    });
    std::vector<int> number(camps::label_count(labels), 0);
    for (std::size_t at = 0; at < sizes.size(); ++at) {
        number[sizes[at].label] = static_cast<int>(at) + 1;
    }
    std::vector<int> camp(graph.size(), 0);
    for (const std::uint32_t v : tied(graph)) {
        camp[v] = number[labels[v]];
    }
    return camp;
}

/// The one of several equally good partitions that reads best.
Labels preferred(const SignedGraph& graph, Labels labels, int count) {
    if (count == 0) {
        labels = camps::beside_supporters(graph, std::move(labels), true);
        labels = camps::join_common_opponents(graph, labels);
        return camps::beside_supporters(graph, std::move(labels), true);
    }
    if (count == 2) {
        labels = camps::larger_sides_together(graph, std::move(labels));
    }
    return camps::beside_supporters(graph, std::move(labels), count <= 2);
}

}  // namespace

Camps find_camps(const ActorGraph& graph, const CampOptions& options) {
    const SignedGraph ties = symmetrise(graph, options.symmetrise, options.weights);
    Camps found;
    found.options = options;
    found.ties = ties.edges();
    found.actors = tied(ties).size();
    check(options, found.actors);
    const camps::Solution solution = camps::solve(ties, options);
    const Labels labels = preferred(ties, solution.labels, options.camps);
    found.camp = numbered(ties, labels);
    found.count = found.camp.empty() ? 0 : *std::ranges::max_element(found.camp);
    found.frustration = camps::contradicted(ties, labels);
    found.optimal = found.frustration - solution.bound <= camps::tolerance(ties);
    found.lower_bound = found.optimal ? found.frustration : solution.bound;
    found.mediators = camps::mediators(ties, found.camp);
    return found;
}

double frustration(const ActorGraph& graph,
                   const std::vector<int>& camp,
                   const CampOptions& options) {
    if (camp.size() != num_vertices(graph)) {
        throw Error("a partition of " + std::to_string(camp.size())
                    + " actors does not fit a graph of " + std::to_string(num_vertices(graph)));
    }
    const Labels labels(camp.begin(), camp.end());
    return camps::contradicted(symmetrise(graph, options.symmetrise, options.weights), labels);
}

}  // namespace entente
