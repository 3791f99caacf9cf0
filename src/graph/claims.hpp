/// Stances as pairs of numbers: what is sorted, counted once and added up to ties.
#pragma once

#include "graph/cast.hpp"
#include "graph/stance_order.hpp"

#include <span>

namespace entente {

/// A stance between two numbered actors, after folding.
struct Claim {
    ActorNumber first = no_actor, second = no_actor;
    float strength = 0;  ///< |intensity|: spares most looks at the stance itself
    StanceId stance{};
};

/// Sorts by pair and, within, by the order of stances.
void sort_claims(std::vector<Claim>& claims, const StanceOrder& order);

/// Leaves each statement once in sorted claims; how many went.
std::size_t erase_repeats(std::vector<Claim>& claims, const StanceOrder& order);

/// The sorted claims of the pair that stands first in `claims`.
[[nodiscard]] std::span<const Claim> first_pair(std::span<const Claim> claims);

/// Support, opposition, count and days of these claims, added in their order.
[[nodiscard]] Tie add_up(std::span<const Claim> claims, const StanceOrder& order);

/// Replaces the rows of the store by those of the claims, in the order of the claims, and numbers
/// the claims' stances anew.
void compact(StanceAccess::Columns& columns, std::span<std::vector<Claim>* const> lists);

}  // namespace entente
