/// Searches on the graph of the groups that two partitions agree on.
#include "analysis/camps/combination.hpp"

#include "analysis/camps/annealing.hpp"
#include "analysis/camps/cycle_packing.hpp"
#include "analysis/camps/label_moves.hpp"

#include <algorithm>
#include <utility>

namespace entente::camps {
namespace {

/// Same group: same camp in both partitions.
Labels common_groups(const Labels& one, const Labels& other) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs(one.size());
    for (std::size_t v = 0; v < one.size(); ++v) {
        pairs[v] = {one[v], other[v]};
    }
    auto kinds = pairs;
    std::ranges::sort(kinds);
    const auto repeats = std::ranges::unique(kinds);
    kinds.erase(repeats.begin(), repeats.end());
    Labels groups(one.size());
    for (std::size_t v = 0; v < one.size(); ++v) {
        const auto found = std::ranges::lower_bound(kinds, pairs[v]);
        groups[v] = static_cast<std::uint32_t>(found - kinds.begin());
    }
    return groups;
}

/// Same group: connected by vertices that change sides alike from one partition to the other.
Labels groups_turned_alike(const SignedGraph& graph, const Labels& one, const Labels& other) {
    Labels groups(graph.size(), no_label);
    std::vector<std::uint32_t> reached;
    std::uint32_t next = 0;
    for (std::uint32_t root = 0; root < graph.size(); ++root) {
        if (groups[root] != no_label) {
            continue;
        }
        groups[root] = next;
        reached.assign(1, root);
        while (!reached.empty()) {
            const std::uint32_t v = reached.back();
            reached.pop_back();
            for (const std::uint32_t u : graph.neighbours(v)) {
                if (groups[u] == no_label && (one[u] ^ other[u]) == (one[v] ^ other[v])) {
                    groups[u] = next;
                    reached.push_back(u);
                }
            }
        }
        ++next;
    }
    return groups;
}

}  // namespace

Labels combine_any(const SignedGraph& graph,
                   const Labels& best,
                   const Labels& other,
                   Random& random) {
    const Labels groups = common_groups(best, other);
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

Labels combine_two(const SignedGraph& graph,
                   const Labels& best,
                   const Labels& other,
                   Random& random) {
    constexpr std::uint64_t sweeps = 100;
    const Labels groups = groups_turned_alike(graph, best, other);
    const SignedGraph coarse = contracted(switched(graph, best), groups);
    const Labels turn = anneal_two(coarse, {.sweeps = sweeps, .hot = 2}, random);
    Labels combined = best;
    for (std::size_t v = 0; v < combined.size(); ++v) {
        combined[v] ^= turn[groups[v]];
    }
    return combined;
}

}  // namespace entente::camps
