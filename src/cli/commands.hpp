/// The subcommands, in processing order.
#pragma once

#include "cli/command.hpp"

#include <span>

namespace entente::cli {

extern const Command parse;
extern const Command build;
extern const Command report;
extern const Command camps;
extern const Command balance;
extern const Command explain;
extern const Command draw;
extern const Command convert;

/// All of them, as `entente --help` lists them.
[[nodiscard]] std::span<const Command* const> commands();
[[nodiscard]] const Command* find_command(std::string_view name);

}  // namespace entente::cli
