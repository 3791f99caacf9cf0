/// Selected stances → claims between actors, and between issues and actors.
#pragma once

#include "graph/claims.hpp"
#include "graph/tally.hpp"

namespace entente {

/// The actors of a build, and the actor that each stands for: itself, or what it folds into.
struct Scene {
    Cast cast;
    std::vector<ActorNumber> stands_for;
};

struct Placed {
    std::vector<Claim> ties;       ///< (source, target); low before high when issues are projected
    std::vector<Claim> on_issues;  ///< (issue, actor); only when issues are projected
    LeftOutCounts left_out;
};

/// Every stance as a claim of one of the two lists, or left out. O(stances).
[[nodiscard]] Placed place(std::span<const StanceId> stances,
                           const StanceOrder& order,
                           const Scene& scene,
                           Issues issues);

}  // namespace entente
