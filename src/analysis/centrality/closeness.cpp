/// Closeness, from the distances of all that reach an actor: along the ties turned round.
#include "analysis/centrality/blocks.hpp"
#include "analysis/centrality/chosen_ties.hpp"
#include "analysis/centrality/hop_sums.hpp"
#include "analysis/centrality/lengths.hpp"
#include "analysis/centrality/shortest_paths.hpp"

#include <algorithm>

namespace entente {
namespace {

DistanceSum distance_sum(ShortestPaths<double>& shortest, std::uint32_t source) {
    const auto ignore = [](std::uint32_t, std::uint32_t) {};
    shortest.run(source, ignore, ignore);
    DistanceSum sum;
    for (const std::uint32_t vertex : shortest.order()) {
        sum.sum += shortest.distance(vertex);
    }
    sum.reached = static_cast<std::uint32_t>(shortest.order().size()) - 1;
    return sum;
}

std::vector<DistanceSum> by_lengths(const CompressedGraph& ties,
                                    std::span<const double> lengths,
                                    unsigned jobs) {
    std::vector<DistanceSum> sums(ties.size());
    run_blocks(ties.size(), jobs, [&] {
        return
            [&sums, shortest = ShortestPaths<double>(ties, lengths)](std::size_t source) mutable {
                sums[source] = distance_sum(shortest, static_cast<std::uint32_t>(source));
            };
    });
    return sums;
}

std::vector<DistanceSum> by_hops(const CompressedGraph& ties, double length, unsigned jobs) {
    std::vector<DistanceSum> sums(ties.size());
    run_blocks((sums.size() + HopSums::width - 1) / HopSums::width, jobs, [&] {
        return [&sums, hops = HopSums(ties)](std::size_t block) mutable {
            const std::size_t begin = block * HopSums::width;
            const auto found = hops.from(static_cast<std::uint32_t>(begin));
            std::ranges::copy(found, sums.begin() + static_cast<std::ptrdiff_t>(begin));
        };
    });
    for (DistanceSum& sum : sums) {
        sum.sum *= length;
    }
    return sums;
}

std::vector<DistanceSum> distance_sums(const CompressedGraph& ties, unsigned jobs) {
    const std::vector<double> lengths = exact_lengths(ties);
    return all_equal<double>(lengths) ? by_hops(ties, lengths.empty() ? 1 : lengths.front(), jobs)
                                      : by_lengths(ties, lengths, jobs);
}

}  // namespace

std::vector<double> closeness(const ActorGraph& graph, const CentralityOptions& options) {
    const CompressedGraph ties = chosen_ties(graph, options);
    const bool turn = one_way(graph, options);
    const CompressedGraph turned = turn ? transposed(ties) : CompressedGraph{};
    const auto others = static_cast<double>(ties.size()) - 1;
    std::vector<double> found;
    found.reserve(ties.size());
    for (const DistanceSum& sum : distance_sums(turn ? turned : ties, options.jobs)) {
        const double near = sum.reached == 0 ? 0 : sum.reached / sum.sum;
        found.push_back(options.normalised && sum.reached != 0 ? near * sum.reached / others
                                                               : near);
    }
    return found;
}

}  // namespace entente
