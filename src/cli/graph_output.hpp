/// A graph, written in the format that the output's ending or an option says.
#pragma once

#include "cli/arguments.hpp"

#include <entente/formats.hpp>
#include <entente/graph.hpp>

namespace entente::cli {

inline constexpr Option to_option{
    .name = "to",
    .value = "FORMAT",
    .description = "format to write; told by the ending of -o unless given"};

/// The format to write. `fallback`: when neither -o's ending nor --to says; null: that is a
/// UsageError.
[[nodiscard]] const Format& output_format(const Arguments& arguments, const Format* fallback);

/// Writes the graph to -o or stdout, and to stderr what the format cannot hold.
void write_graph(const Arguments& arguments,
                 const ActorGraph& graph,
                 const Format& format,
                 const WriteOptions& options);

}  // namespace entente::cli
