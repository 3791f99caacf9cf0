/// A piece of foreign text as it may stand in a message: short, on one line, nothing a terminal
/// obeys.
#pragma once

#include "records/fields.hpp"

#include <string>
#include <string_view>

namespace entente {

/// In backticks; control characters escaped, the end cut off beyond 40 code points.
[[nodiscard]] std::string quoted(std::string_view text);

/// What a value is: a number or word as it was written, a text quoted, else its type.
[[nodiscard]] std::string found(const Value& value);

}  // namespace entente
