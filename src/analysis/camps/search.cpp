/// Rounds of local search, each with a bound to stop by.
#include "analysis/camps/search.hpp"

#include "analysis/camps/annealing.hpp"
#include "analysis/camps/combination.hpp"
#include "analysis/camps/cycle_packing.hpp"
#include "analysis/camps/label_moves.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace entente::camps {
namespace {

constexpr std::uint64_t packing_steps = 200'000'000;
/// Graphs with fewer edges get a bound after every start, to stop as soon as it is met.
constexpr std::size_t often_bounded = 20'000;

void take_better(Solution& best, const SignedGraph& graph, Labels labels) {
    const double value = contradicted(graph, labels);
    if (best.labels.empty() || value < best.value - tolerance(graph)) {
        best.labels = std::move(labels);
        best.value = value;
    }
}

/// Takes the packing's bound if it is better, and what it leaves unexplained of the partition.
void take_bound(Solution& best, const SignedGraph& graph, const Packing& packing) {
    best.steps += packing.steps;
    best.bound = std::max(best.bound, packing.bound);
    best.unexplained.assign(packing.left.size(), 0);
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
            const bool together = best.labels[v] == best.labels[graph.neighbour[at]];
            if (together == (graph.weight[at] < 0)) {
                best.unexplained[at] = packing.left[at];
            }
        }
    }
}

/// Every other start is less hot: what a hot start ends in may be good and yet always the same.
Schedule schedule(const Effort& effort, std::uint64_t round, double hot) {
    return {.sweeps = effort.sweeps, .hot = round % 2 == 0 ? hot : hot / 4};
}

Solution search_two(const SignedGraph& graph, const Effort& effort, Random& random) {
    Solution best;
    double bounded = -1;  // the value whose partition the bound was last looked for
    for (std::uint64_t round = 0; round < effort.rounds; ++round) {
        const Labels found = anneal_two(graph, schedule(effort, round, 8), random);
        if (round != 0) {
            take_better(best, graph, combine_two(graph, best.labels, found, random));
        }
        take_better(best, graph, found);
        best.steps += effort.sweeps * graph.size();
        const bool last = round + 1 == effort.rounds;
        if (best.value != bounded && (last || graph.edges() < often_bounded)) {
            take_bound(best, graph, pack_cycles(switched(graph, best.labels), packing_steps));
            bounded = best.value;
        }
        if (met(graph, best)) {
            break;
        }
    }
    return best;
}

Solution search_any(const SignedGraph& graph, const Effort& effort, Random& random) {
    Labels own(graph.size());
    std::iota(own.begin(), own.end(), 0U);
    Solution best;
    const Packing packing = pack_cycles(graph, packing_steps);
    best.bound = packing.bound;
    take_better(best, graph, descend(graph, own, random));
    for (std::uint64_t round = 0; round < effort.rounds && !met(graph, best); ++round) {
        const Labels other = anneal_any(graph, own, schedule(effort, round, 2), random);
        take_better(best, graph, combine_any(graph, best.labels, other, random));
        take_better(best, graph, other);
        best.steps += effort.sweeps * (graph.size() + graph.edges());
    }
    take_bound(best, graph, packing);
    return best;
}

}  // namespace

bool met(const SignedGraph& graph, const Solution& solution) {
    return solution.value - solution.bound <= tolerance(graph);
}

Effort effort(const SignedGraph& graph, Limit limit) {
    const std::uint64_t visits = limit == 2 ? 80'000'000 : 20'000'000;
    const std::uint64_t size = graph.size() + (limit == 2 ? 0 : graph.edges()) + 1;
    const std::uint64_t sweeps = std::clamp<std::uint64_t>(visits / 4 / size, 10, 500);
    return {std::clamp<std::uint64_t>(visits / (size * sweeps), 4, 10), sweeps};
}

Solution search(const SignedGraph& graph, Limit limit, const Effort& effort, std::uint64_t seed) {
    Random random(seed);
    return limit == 2 ? search_two(graph, effort, random) : search_any(graph, effort, random);
}

Solution search_exactly(const SignedGraph& graph, std::uint32_t count, std::uint64_t seed) {
    if (count == 1) {
        const Labels all(graph.size(), 0);
        return {all, contradicted(graph, all), contradicted(graph, all)};
    }
    Random random(seed);
    Solution best;
    best.bound = pack_cycles(graph, packing_steps).bound;
    const Effort spent = effort(graph, count + 1);
    for (std::uint64_t round = 0; round < spent.rounds && !(round != 0 && met(graph, best));
         ++round) {
        take_better(best, graph, anneal_exactly(graph, count, schedule(spent, round, 8), random));
    }
    return best;
}

}  // namespace entente::camps
