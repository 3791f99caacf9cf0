/// Which search for which number of camps, and how its bound is rounded.
#include "analysis/camps/solve.hpp"

#include <algorithm>
#include <cmath>

namespace entente::camps {
namespace {

/// The largest of 1, 0.1, 0.01, 0.001 that all weights are multiples of, if any is.
double unit_of(const SignedGraph& graph) {
    for (const double parts : {1.0, 10.0, 100.0, 1000.0}) {
        const auto whole = [&](double weight) {
            return std::abs(weight * parts - std::round(weight * parts)) < 1e-6;
        };
        if (std::ranges::all_of(graph.weight, whole)) {
            return 1 / parts;
        }
    }
    return 0;
}

/// Frustration is a sum of weights: a bound between two multiples of their unit is the next one.
double rounded_up(double bound, double unit) {
    return unit == 0 ? bound : std::ceil(bound / unit - 1e-6) * unit;
}

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
    if (options.camps == 0 || options.camps == 2) {
        return search(graph, options.camps == 0 ? any_number : 2, options.seed);
    }
    return search_exactly(graph, static_cast<std::uint32_t>(options.camps), options.seed);
}

}  // namespace

Solution solve(const SignedGraph& graph, const CampOptions& options) {
    const Tied tied = tied_part(graph);
    Solution solution = solve_tied(tied.graph, options);
    solution.bound = std::min(rounded_up(solution.bound, unit_of(graph)), solution.value);
    Labels labels(graph.size(), 0);
    for (std::size_t at = 0; at < tied.vertex.size(); ++at) {
        labels[tied.vertex[at]] = solution.labels[at];
    }
    solution.labels = std::move(labels);
    return solution;
}

}  // namespace entente::camps
