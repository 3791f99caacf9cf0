/// Rounds of local search, each with a bound to stop by.
#include "analysis/camps/search.hpp"

#include "analysis/camps/annealing.hpp"
#include "analysis/camps/cycle_packing.hpp"
#include "analysis/camps/label_moves.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace entente::camps {
namespace {

constexpr std::uint64_t packing_steps = 200'000'000;

/// What a search may spend: visits to vertices or edges in all, in rounds.
struct Effort {
    std::uint64_t rounds, sweeps;
};

/// Small graphs get many rounds; large ones one, of as many sweeps as 2 s allow.
Effort effort(std::size_t size, std::uint64_t visits) {
    const std::uint64_t sweeps = std::clamp<std::uint64_t>(visits / (size + 1), 20, 500);
    return {std::clamp<std::uint64_t>(visits / ((size + 1) * sweeps), 1, 10), sweeps};
}

bool met(const SignedGraph& graph, const Solution& solution) {
    return solution.value - solution.bound <= tolerance(graph);
}

void take_better(Solution& best, const SignedGraph& graph, Labels labels) {
    const double value = contradicted(graph, labels);
    if (best.labels.empty() || value < best.value - tolerance(graph)) {
        best.labels = std::move(labels);
        best.value = value;
    }
}

Solution search_two(const SignedGraph& graph, Random& random) {
    Solution best;
    const auto [rounds, sweeps] = effort(graph.size(), 20'000'000);
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const double before = best.value;
        take_better(best, graph, anneal_two(graph, sweeps, random));
        if (round == 0 || best.value < before) {
            const SignedGraph seen = switched(graph, best.labels);
            best.bound = std::max(best.bound, pack_cycles(seen, packing_steps));
        }
        if (met(graph, best)) {
            break;
        }
    }
    return best;
}

/// Where two partitions agree.
Labels common(const Labels& one, const Labels& other) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs(one.size());
    for (std::size_t v = 0; v < one.size(); ++v) {
        pairs[v] = {one[v], other[v]};
    }
    auto kinds = pairs;
    std::ranges::sort(kinds);
    const auto repeats = std::ranges::unique(kinds);
    kinds.erase(repeats.begin(), repeats.end());
    Labels labels(one.size());
    for (std::size_t v = 0; v < one.size(); ++v) {
        const auto found = std::ranges::lower_bound(kinds, pairs[v]);
        labels[v] = static_cast<std::uint32_t>(found - kinds.begin());
    }
    return labels;
}

/// Contracts what two partitions agree on and improves the better of them there: moves groups that
/// single moves cannot (Hausberger, Faraj & Schulz 2022).
Labels combine(const SignedGraph& graph, const Labels& best, const Labels& other, Random& random) {
    const Labels groups = common(best, other);
    Labels upper(label_count(groups));
    for (std::size_t v = 0; v < groups.size(); ++v) {
        upper[groups[v]] = best[v];
    }
    upper = descend(contracted(graph, groups), renumbered(upper), random);
    Labels lower(groups.size());
    std::ranges::transform(
        groups, lower.begin(), [&](std::uint32_t group) { return upper[group]; });
    return descend(graph, lower, random);
}

Solution search_any(const SignedGraph& graph, Random& random) {
    Labels own(graph.size());
    std::iota(own.begin(), own.end(), 0U);
    Solution best;
    best.bound = pack_cycles(graph, packing_steps);
    take_better(best, graph, descend(graph, own, random));
    const auto [rounds, sweeps] = effort(graph.size() + graph.edges(), 20'000'000);
    for (std::uint64_t round = 0; round < rounds && !met(graph, best); ++round) {
        const Labels other = anneal_any(graph, own, sweeps, random);
        take_better(best, graph, combine(graph, best.labels, other, random));
        take_better(best, graph, other);
    }
    return best;
}

}  // namespace

Solution search(const SignedGraph& graph, Limit limit, std::uint64_t seed) {
    Random random(seed);
    return limit == any_number ? search_any(graph, random) : search_two(graph, random);
}

Solution search_exactly(const SignedGraph& graph, std::uint32_t count, std::uint64_t seed) {
    Random random(seed);
    if (count == 1) {
        const Labels all(graph.size(), 0);
        return {all, contradicted(graph, all), contradicted(graph, all)};
    }
    Solution best;
    best.bound = pack_cycles(graph, packing_steps);
    const auto [rounds, sweeps] = effort(graph.size() + graph.edges(), 20'000'000);
    for (std::uint64_t round = 0; round < rounds && !(round != 0 && met(graph, best)); ++round) {
        take_better(best, graph, anneal_exactly(graph, count, sweeps, random));
    }
    return best;
}

}  // namespace entente::camps
