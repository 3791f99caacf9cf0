/// Bytes of a foreign text file: are they text, and which line and column is an offset.
#pragma once

#include <entente/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// Line and column (in bytes, from 1) of an offset into `bytes`; an offset past the end is the end.
/// O(offset).
[[nodiscard]] Where where_at(std::string_view bytes, std::size_t offset, const std::string& path);

/// `bytes` without a UTF-8 byte order mark. Throws Error at the first byte that is not UTF-8 or is
/// NUL, and says so when it is UTF-16.
[[nodiscard]] std::string_view checked_text(std::string_view bytes, const std::string& path);

/// `text` without spaces, tabs and carriage returns at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Equal but for upper and lower case in ASCII.
[[nodiscard]] bool same_word(std::string_view a, std::string_view b);

}  // namespace entente
