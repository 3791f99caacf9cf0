/// Structural balance: are friends of friends friends, and who is caught between.
#pragma once

#include <entente/camps.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

struct BalanceOptions {
    Symmetrise symmetrise = Symmetrise::sum;
    Weights weights = Weights::unit;  ///< of the walks and the frustration; triads have no weight
    std::size_t walk_limit =
        3000;  ///< walk balance takes O(n³): not computed above this many actors
};

struct Balance {
    std::array<std::uint64_t, 4> triads{};  ///< +++, ++-, +--, ---
    double balanced_triangles = 1;  ///< share of +++ and +-- among the triads; 1 when there is none
    std::optional<double> walk_balance;  ///< tr exp(A) / tr exp(|A|), (0, 1] (Estrada & Benzi 2014)
    double frustration = 0;  ///< of the two best camps, see find_camps(); unit weights: an integer
    bool frustration_optimal = false;
    std::vector<std::uint64_t>
        frustrated;  ///< of each actor: unbalanced triads (++- and ---) it is in
    std::vector<std::uint64_t> triads_of;  ///< of each actor: triads it is in
};

/// O(m^1.5) for the triads; see the options for the rest.
[[nodiscard]] Balance balance(const ActorGraph& graph, const BalanceOptions& options = {});

}  // namespace entente
