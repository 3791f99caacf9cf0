/// Disparity filter: a tie is kept for the end that it stands out for.
#include "drawing/backbone.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace entente {
namespace {

struct Ends {
    std::vector<double> strength;
    std::vector<std::size_t> degree;
    std::vector<std::size_t> strongest;  ///< place of the heaviest tie of each actor
};

Ends look_at_ends(std::size_t actors, const std::vector<WeightedPair>& pairs) {
    Ends ends{std::vector<double>(actors),
              std::vector<std::size_t>(actors),
              std::vector<std::size_t>(actors, pairs.size())};
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        for (const std::size_t end : {pairs[at].a, pairs[at].b}) {
            ends.strength[end] += pairs[at].weight;
            ++ends.degree[end];
            std::size_t& best = ends.strongest[end];
            best = best == pairs.size() || pairs[at].weight > pairs[best].weight ? at : best;
        }
    }
    return ends;
}

/// The chance that a tie of this share would come about if the end spread its strength at random;
/// its logarithm, since shares near 1 of many ties come to 0.
double log_chance(double weight, double strength, std::size_t degree) {
    const double rest = 1 - weight / strength;
    return degree < 2 ? 0 : static_cast<double>(degree - 1) * std::log(std::max(rest, 1e-300));
}

}  // namespace

std::vector<std::size_t> backbone(std::size_t actors,
                                  const std::vector<WeightedPair>& pairs,
                                  std::size_t most) {
    const Ends ends = look_at_ends(actors, pairs);
    const auto rank = [&](std::size_t at) {
        const WeightedPair& pair = pairs[at];
        const bool first = ends.strongest[pair.a] == at || ends.strongest[pair.b] == at;
        const double chance =
            std::min(log_chance(pair.weight, ends.strength[pair.a], ends.degree[pair.a]),
                     log_chance(pair.weight, ends.strength[pair.b], ends.degree[pair.b]));
        return std::tuple(!first, chance, -pair.weight, at);
    };
    std::vector<std::tuple<bool, double, double, std::size_t>> ranked(pairs.size());
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        ranked[at] = rank(at);
    }
    std::ranges::sort(ranked);
    std::vector<std::size_t> kept;
    for (std::size_t at = 0; at < std::min(most, ranked.size()); ++at) {
        kept.push_back(std::get<3>(ranked[at]));
    }
    std::ranges::sort(kept);
    return kept;
}

}  // namespace entente
