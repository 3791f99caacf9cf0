/// Which search for which number of camps, and how its bound is rounded.
#include "analysis/camps/solve.hpp"

#include "analysis/camps/branch_and_bound.hpp"
#include "analysis/camps/label_search.hpp"
#include "analysis/camps/weight_unit.hpp"

#include <algorithm>
#include <cmath>

namespace entente::camps {
namespace {

/// Placing vertices one by one proves nothing about larger graphs in any bearable number of steps.
constexpr std::size_t most_placed = 64;

/// Vertices with a tie numbered from 0, so that no camp is made of others.
struct Tied {
    SignedGraph graph;
    std::vector<std::uint32_t> vertex;
};

Tied tied_part(const SignedGraph& graph) {
    Tied tied;
    std::vector<std::uint32_t> place(graph.size());
    for (std::uint32_t v = 0; v < graph.size(); ++v) {
        if (!graph.neighbours(v).empty()) {
            place[v] = static_cast<std::uint32_t>(tied.vertex.size());
            tied.vertex.push_back(v);
            tied.graph.row_begin.push_back(graph.row_begin[v + 1]);
        }
    }
    tied.graph.weight = graph.weight;
    tied.graph.neighbour.reserve(graph.neighbour.size());
    for (const std::uint32_t neighbour : graph.neighbour) {
        tied.graph.neighbour.push_back(place[neighbour]);
    }
    return tied;
}

Solution solve_tied(const SignedGraph& graph, const CampOptions& options) {
    if (graph.size() == 0) {
        return {};
    }
    const auto count = static_cast<std::uint32_t>(options.camps);
    if (count == 0 || count == 2) {
        const Limit limit = count == 0 ? any_number : 2;
        return solve_by_pieces(graph, limit, options.seed, options.exact_steps);
    }
    Solution found = search_exactly(graph, count, options.seed);
    const double unit = weight_unit(graph);
    if (unit != 0) {
        found.bound = std::ceil(found.bound / unit - 1e-6) * unit;
    }
    const bool small = graph.size() <= most_placed;
    return met(graph, found) || !small
               ? found
               : place_exactly(graph, count, std::move(found), options.exact_steps);
}

}  // namespace

Solution solve(const SignedGraph& graph, const CampOptions& options) {
    const Tied tied = tied_part(graph);
    Solution solution = solve_tied(tied.graph, options);
    solution.bound = std::min(solution.bound, solution.value);
    Labels labels(graph.size(), 0);
    for (std::size_t at = 0; at < tied.vertex.size(); ++at) {
        labels[tied.vertex[at]] = solution.labels[at];
    }
    solution.labels = std::move(labels);
    return solution;
}

}  // namespace entente::camps
