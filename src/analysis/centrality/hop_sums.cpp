/// One round a hop: who was reached last tells its neighbours, and who hears it first is counted.
#include "analysis/centrality/hop_sums.hpp"

#include <algorithm>
#include <bit>

namespace entente {

HopSums::HopSums(const CompressedGraph& graph)
    : graph_(&graph), seen_(graph.size()), now_(graph.size()), coming_(graph.size()) {
    active_.reserve(graph.size());
    touched_.reserve(graph.size());
}

std::span<const DistanceSum> HopSums::from(std::uint32_t begin) {
    const std::uint32_t count = std::min(width, graph_->size() - begin);
    std::ranges::fill(seen_, 0);
    sums_ = {};
    active_.clear();
    for (std::uint32_t source = 0; source < count; ++source) {
        seen_[begin + source] = now_[begin + source] = Bits{1} << source;
        active_.push_back(begin + source);
    }
    for (std::uint32_t hops = 1; !active_.empty(); ++hops) {
        pass_on();
        arrive(hops);
    }
    return std::span(sums_).first(count);
}

void HopSums::pass_on() {
    touched_.clear();
    for (const std::uint32_t from : active_) {
        const Bits bits = now_[from];
        for (const std::uint32_t to : graph_->neighbours(from)) {
            if (coming_[to] == 0) {
                touched_.push_back(to);
            }
            coming_[to] |= bits;
        }
    }
}

void HopSums::arrive(std::uint32_t hops) {
    for (const std::uint32_t vertex : active_) {
        now_[vertex] = 0;
    }
    active_.clear();
    for (const std::uint32_t vertex : touched_) {
        const Bits fresh = coming_[vertex] & ~seen_[vertex];
        coming_[vertex] = 0;
        if (fresh == 0) {
            continue;
        }
        seen_[vertex] |= fresh;
        now_[vertex] = fresh;
        active_.push_back(vertex);
        for (Bits left = fresh; left != 0; left &= left - 1) {
            DistanceSum& sum = sums_[static_cast<std::size_t>(std::countr_zero(left))];
            sum.sum += hops;
            ++sum.reached;
        }
    }
}

}  // namespace entente
