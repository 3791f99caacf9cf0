/// Betweenness: the dependencies of all sources, added up block by block.
#include "analysis/centrality/blocks.hpp"
#include "analysis/centrality/chosen_ties.hpp"
#include "analysis/centrality/dependencies.hpp"
#include "analysis/centrality/lengths.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr std::uint32_t block_size = 64;  // sources; fixed, since rounding depends on it

/// What all sources give, each pair of ends counted once in each direction.
template <class Dependencies>
std::vector<double> add_up(const Dependencies& fresh, std::uint32_t size, unsigned jobs) {
    OrderedSum total(size);
    const auto make_worker = [&] {
        return [&total, size, dependencies = fresh](std::size_t block) mutable {
            const auto begin = static_cast<std::uint32_t>(block * block_size);
            for (std::uint32_t source = begin; source < std::min(begin + block_size, size);
                 ++source) {
                dependencies.add(source);
            }
            total.add(block, dependencies.sum());
        };
    };
    run_blocks((size + block_size - 1) / block_size, jobs, make_worker);
    return std::move(total).take();
}

template <class Count>
std::vector<double> both_ways(const CompressedGraph& ties,
                              const std::vector<std::uint64_t>& lengths,
                              unsigned jobs) {
    return all_equal<std::uint64_t>(lengths)
               ? add_up(HopDependencies<Count>(ties), ties.size(), jobs)
               : add_up(LengthDependencies<Count>(ties, lengths), ties.size(), jobs);
}

std::vector<double> both_ways(const CompressedGraph& ties, unsigned jobs) {
    const std::vector<std::uint64_t> lengths = whole_lengths(ties);
    std::vector<double> found = both_ways<double>(ties, lengths, jobs);
    const bool counted =
        std::ranges::none_of(found, [](double value) { return std::isnan(value); });
    return counted ? found : both_ways<WideCount>(ties, lengths, jobs);
}

}  // namespace

std::vector<double> betweenness(const ActorGraph& graph, const CentralityOptions& options) {
    const CompressedGraph ties = chosen_ties(graph, options);
    std::vector<double> found = both_ways(ties, options.jobs);
    const auto others = static_cast<double>(ties.size()) - 1;
    const double pairs = one_way(graph, options) ? 1 : 2;  // how often each was counted
    const double most = options.normalised ? std::max(1.0, others * (others - 1)) : pairs;
    for (double& value : found) {
        value /= most;
    }
    return found;
}

}  // namespace entente
