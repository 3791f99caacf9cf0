/// Discourse Network Analyzer's one-mode network: actors tied by stances on the same issues.
#pragma once

#include "graph/claims.hpp"

#include <entente/build.hpp>

namespace entente {

/// A projected tie; low < high. Its evidence_begin and evidence_size are places in
/// Projection::evidence.
struct ProjectedTie {
    ActorNumber low = no_actor, high = no_actor;
    Tie tie;
};

struct Projection {
    std::vector<ProjectedTie> ties;  ///< by low, then high
    std::vector<StanceId> evidence;
};

/// Projects sorted claims of (issue, actor), none neutral; Qualifier and Normalisation have the
/// formulas. A tie counts all stances that count in it and keeps the ten strongest of each side as
/// evidence. Throws Error when the issues bring actors together more than 10 million times.
/// O(meetings log meetings) with a meeting for each pair and issue.
[[nodiscard]] Projection project(std::span<const Claim> claims,
                                 const StanceOrder& order,
                                 const BuildOptions& options);

}  // namespace entente
