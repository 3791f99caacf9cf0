/// GRAPH of the command line: any format, any file, or a pipe.
#pragma once

#include "cli/arguments.hpp"

#include <entente/formats.hpp>
#include <entente/graph.hpp>

#include <string>

namespace entente::cli {

inline constexpr Option from_option{
    .name = "from",
    .value = "FORMAT",
    .description = "format of GRAPH; told by its ending or its first bytes unless given"};

/// The format that an option names; null when the option is not given. Throws UsageError.
[[nodiscard]] const Format* chosen_format(const Arguments& arguments, const Option& option);

/// The graph in the file named by the command's first word; stdin when it is `-` or missing. Throws
/// Error; UsageError when stdin is a terminal and nobody asked for it.
[[nodiscard]] ActorGraph read_graph(const Arguments& arguments);

}  // namespace entente::cli
