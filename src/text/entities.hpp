/// The character references of HTML that remain in text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::text {

struct Entity {
    std::string text;      ///< in UTF-8
    std::size_t size = 0;  ///< bytes of the reference, its semicolon among them
};

/// The reference at the beginning of `text`: numbers, and the names that news is full of (amp, lt,
/// gt, quot, apos, nbsp, dashes, curly quotes, hellip).
[[nodiscard]] std::optional<Entity> entity_at(std::string_view text);

}  // namespace entente::text
