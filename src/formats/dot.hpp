/// DOT in the interchange flavour: all attributes with each node and edge, no styles; pictures are
/// drawing's.
#pragma once

#include <entente/formats.hpp>

namespace entente {

/// Through libcgraph. Subgraphs and clusters are left out, their nodes and edges kept.
[[nodiscard]] ActorGraph read_dot(const GraphFile& file);

/// A statement a line. Every statement has all its attributes: Gephi skips what follows `node [`.
[[nodiscard]] std::vector<std::string> write_dot(std::ostream& out,
                                                 const ActorGraph& graph,
                                                 const WriteOptions& options);

}  // namespace entente
