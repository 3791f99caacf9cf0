/// Graph files, read and written.
#pragma once

#include <entente/graph.hpp>

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What the attribute `weight` of an exported edge is.
enum class ExportWeight : std::uint8_t { format_default, signed_weight, absolute, support };

struct WriteOptions {
    ExportWeight weight = ExportWeight::format_default;
    bool stances = true;  ///< write the stances behind the ties where the format can hold them
};

/// A graph format: its name, the endings of its files, what it does.
struct Format {
    std::string_view name, endings, description;  ///< endings: ".json .jsn"
    /// True if a file that begins with these bytes (a few thousand, or all) is of this format.
    bool (*recognise)(std::string_view head);
    /// Null when Entente does not read it. `name` is for messages. Throws Error with its line and
    /// column.
    ActorGraph (*read)(std::string_view bytes, const std::string& name);
    /// Null when Entente does not write it. Returns what the format cannot hold, one sentence each.
    std::vector<std::string> (*write)(std::ostream& out,
                                      const ActorGraph& graph,
                                      const WriteOptions& options);
};

/// The table of formats: json, graphml, dot, csv, edges.
[[nodiscard]] std::span<const Format> formats();
[[nodiscard]] const Format* find_format(std::string_view name);
/// The format of a file by its ending (upper or lower case); null when no format has it.
[[nodiscard]] const Format* format_of_path(std::string_view path);
/// The format of these first bytes, by its own marks; a table of columns when nothing else fits;
/// null if binary.
[[nodiscard]] const Format* format_of_bytes(std::string_view head);

/// The graph in `bytes`; the format is told by the ending of `name`, else by the bytes, unless
/// given. Throws Error with `name:line:column`, reason and what was expected; never returns half a
/// graph.
[[nodiscard]] ActorGraph read_graph(std::string_view bytes,
                                    const std::string& name,
                                    const Format* format = nullptr);

}  // namespace entente
