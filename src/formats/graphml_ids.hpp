/// Ids that XML does not allow (`two words`, `<&>`) and their stand-ins in GraphML.
#pragma once

#include <entente/graph.hpp>

#include <string>
#include <unordered_map>
#include <vector>

namespace entente {

/// What stands in the place of each actor's id in XML, and whether any is not the id itself.
struct GraphmlIds {
    std::vector<std::string> of;
    bool stand_ins = false;
};

[[nodiscard]] GraphmlIds graphml_ids(const ActorGraph& graph);

/// Puts the ids that stand in data in the place of their stand-ins; when that would give two actors
/// one id, the stand-ins stay, and the data are attributes `id`.
void restore_ids(ActorGraph& graph, const std::unordered_map<std::string, std::string>& real);

}  // namespace entente
