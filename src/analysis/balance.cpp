/// Structural balance of a graph: by triads, by walks, by the two best camps.
#include "analysis/balance_triads.hpp"
#include "analysis/balance_walks.hpp"

#include <entente/balance.hpp>

#include <utility>

namespace entente {

Balance balance(const ActorGraph& graph, const BalanceOptions& options) {
    const SignedGraph ties = symmetrise(graph, options.symmetrise, options.weights);
    TriadCensus triads = census(ties);
    Balance found;
    found.triads = triads.kinds;
    const auto [all_friends, one_foe, one_pair, all_foes] = triads.kinds;
    const std::uint64_t all = all_friends + one_foe + one_pair + all_foes;
    if (all != 0) {
        found.balanced_triangles =
            static_cast<double>(all_friends + one_pair) / static_cast<double>(all);
    }
    found.triads_of = std::move(triads.triads_of);
    found.frustrated = std::move(triads.unbalanced);
    if (ties.size() <= options.walk_limit) {
        found.walk_balance = walk_balance(ties);
    }
    const Camps two = find_camps(
        graph, {.camps = 2, .weights = options.weights, .symmetrise = options.symmetrise});
    found.frustration = two.frustration;
    found.frustration_optimal = two.optimal;
    return found;
}

}  // namespace entente
