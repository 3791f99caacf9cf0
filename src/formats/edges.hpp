/// Plain edge lists: a line `source target sign-or-weight` each, tab, comma or spaces between, `#`
/// and `%` comments (SNAP, KONECT, and what anyone types).
#pragma once

#include <entente/formats.hpp>

namespace entente {

[[nodiscard]] ActorGraph read_edges(const GraphFile& file);

/// Tabs between; a name that a reader could take for something else stands in quotes.
[[nodiscard]] std::vector<std::string> write_edges(std::ostream& out,
                                                   const ActorGraph& graph,
                                                   const WriteOptions& options);

}  // namespace entente
