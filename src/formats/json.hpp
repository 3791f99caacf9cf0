/// The graph's own JSON (SPEC): node-link, with the stances behind each tie.
#pragma once

#include <entente/formats.hpp>

namespace entente {

/// Reads what networkx (`links` or `edges`, whichever comes) and D3 (nodes by number) write as
/// well.
[[nodiscard]] ActorGraph read_json(const GraphFile& file);

/// Writes an object a line; the list of ties twice, as `links` and as `edges`.
[[nodiscard]] std::vector<std::string> write_json(std::ostream& out,
                                                  const ActorGraph& graph,
                                                  const WriteOptions& options);

/// The same bytes. Ties are made once and kept for their second list up to `most_kept` bytes, which
/// is three times as fast as making them anew.
[[nodiscard]] std::vector<std::string> write_json_keeping(std::ostream& out,
                                                          const ActorGraph& graph,
                                                          const WriteOptions& options,
                                                          std::size_t most_kept);

}  // namespace entente
