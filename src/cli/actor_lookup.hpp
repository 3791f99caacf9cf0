/// The actor a person means.
#pragma once

#include <entente/graph.hpp>

#include <string>

namespace entente::cli {

/// The actor with this id; else with this id, name or alias when case, spaces and hyphens do not
/// count. Throws Error when there is none, with the nearest ones, or more than one. O(n).
[[nodiscard]] ActorId actor_called(const ActorGraph& graph, const std::string& name);

}  // namespace entente::cli
