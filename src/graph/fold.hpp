/// Whom an actor acts for in the end: the state or body at the top of its affiliations.
#pragma once

#include "graph/cast.hpp"

namespace entente {

/// For each actor the first state up its chain of affiliations, else the top of the chain; a cycle
/// counts for its lowest number. States, issues and actors without affiliation stand for
/// themselves. O(n).
[[nodiscard]] std::vector<ActorNumber> fold_states(const Cast& cast);

}  // namespace entente
