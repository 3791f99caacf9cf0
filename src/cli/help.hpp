/// The pages of `entente --help` and `entente COMMAND --help`.
#pragma once

#include "cli/command.hpp"

#include <string>

namespace entente::cli {

/// All commands, one line each, in processing order.
[[nodiscard]] std::string overview();
/// Usage, options with their defaults, examples.
[[nodiscard]] std::string help(const Command& command);

}  // namespace entente::cli
