/// What the operating system says went wrong.
#pragma once

#include <entente/error.hpp>

#include <string>

namespace entente::cli {

/// `path: cannot WHAT: reason of errno`.
[[nodiscard]] Error system_error(const std::string& what, const std::string& path);

}  // namespace entente::cli
