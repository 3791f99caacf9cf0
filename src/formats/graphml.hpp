/// GraphML 1.1, read and written in constant memory.
#pragma once

#include <entente/formats.hpp>

namespace entente {

/// Graphs that nest in nodes are read as one; ports are left out, hyperedges refused.
[[nodiscard]] ActorGraph read_graphml(const GraphFile& file);

/// Valid by GraphML's schema: ids and names of attributes that XML does not allow get stand-ins,
/// and the real ones stand in data `id` and in the `desc` of the attribute's key.
[[nodiscard]] std::vector<std::string> write_graphml(std::ostream& out,
                                                     const ActorGraph& graph,
                                                     const WriteOptions& options);

}  // namespace entente
