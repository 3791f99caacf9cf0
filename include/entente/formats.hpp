/// Graph files, read and written.
#pragma once

#include <entente/graph.hpp>

#include <functional>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What the attribute `weight` of an exported edge is.
enum class ExportWeight : std::uint8_t {
    format_default,  ///< signed in JSON, GraphML and edge lists; absolute in CSV and DOT
    signed_weight,   ///< support - opposition
    absolute,        ///< |support - opposition|
    support          ///< support alone
};

struct WriteOptions {
    ExportWeight weight = ExportWeight::format_default;
    bool stances = true;  ///< write the stances behind the ties where the format can hold them
};

/// A graph file in memory.
struct GraphFile {
    std::string_view bytes;  ///< may be gzipped
    std::string name;        ///< for messages and, by its ending, for the format
    /// The bytes of another file by its path, or nothing when there is none: some formats are
    /// several files side by side (`x.csv` and `x.nodes.csv`). Empty: this file is all.
    std::function<std::optional<std::string>(const std::string& path)> beside;
};

/// A further file that a format writes next to the first one, at path_beside(path, ending).
struct FormatPart {
    std::string_view ending;  ///< ".nodes.csv"
    void (*write)(std::ostream& out, const ActorGraph& graph, const WriteOptions& options);
};

/// A graph format: its name, the endings of its files, what it does.
struct Format {
    std::string_view name, endings, description;  ///< endings: ".json .jsn"
    /// True if a file that begins with these bytes (a few thousand, or all) is of this format.
    bool (*recognise)(std::string_view head);
    /// Null when Entente does not read it. The bytes are not gzipped and have no byte order mark.
    /// Throws Error with its line and column.
    ActorGraph (*read)(const GraphFile& file);
    /// Null when Entente does not write it. Returns what the format cannot hold, one sentence each.
    /// Throws Error when the stream fails.
    std::vector<std::string> (*write)(std::ostream& out,
                                      const ActorGraph& graph,
                                      const WriteOptions& options);
    std::span<const FormatPart> parts;  ///< the files that go beside; most formats have none
};

/// The table of formats: json, graphml, dot, csv, edges.
[[nodiscard]] std::span<const Format> formats();
[[nodiscard]] const Format* find_format(std::string_view name);
/// The format of a file by its ending (upper or lower case, `.gz` or not); null when no format has
/// it.
[[nodiscard]] const Format* format_of_path(std::string_view path);
/// The format of these first bytes, by its own marks; an edge list when nothing else fits; null if
/// binary or empty.
[[nodiscard]] const Format* format_of_bytes(std::string_view head);

/// `path` with its last ending replaced: ("dir/x.csv", ".nodes.csv") → "dir/x.nodes.csv".
[[nodiscard]] std::string path_beside(std::string_view path, std::string_view ending);

/// The graph in `file`; the format is told by the ending of its name, else by the bytes, unless
/// given. Throws Error with `name:line:column`, reason and what was expected; never returns half a
/// graph.
[[nodiscard]] ActorGraph read_graph(const GraphFile& file, const Format* format = nullptr);
[[nodiscard]] ActorGraph read_graph(std::string_view bytes,
                                    const std::string& name,
                                    const Format* format = nullptr);

}  // namespace entente
