/// What a person sees: messages on stderr, colours, the width of the window.
#pragma once

#include <entente/reports.hpp>

#include <cstddef>
#include <string>

namespace entente::cli {

/// One line on stderr, `entente: MESSAGE`; foreign text in it cannot move the cursor.
void say(const std::string& message);

[[nodiscard]] bool stdin_is_terminal();
[[nodiscard]] bool stdout_is_terminal();
[[nodiscard]] bool stderr_is_terminal();

/// Colours when NO_COLOR is unset and the terminal is no dumb one.
[[nodiscard]] bool wants_colour();

/// Columns of the terminal behind stdout; 0 when there is none.
[[nodiscard]] std::size_t stdout_width();

}  // namespace entente::cli
