/// UTF-8 (RFC 3629) in foreign text: finding what is not, counting code points, repairing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// Bytes of the longest prefix that is whole, valid UTF-8: no overlong forms, no surrogates,
/// nothing above U+10FFFF. O(n), eight bytes at a time in ASCII.
[[nodiscard]] std::size_t valid_utf8_prefix(std::string_view text);

/// Bytes of the longest prefix that may stand in a line of JSON: valid UTF-8 without control
/// characters other than tab and carriage return.
[[nodiscard]] std::size_t clean_json_prefix(std::string_view line);

/// `text` with U+FFFD for every byte that is no part of valid UTF-8.
[[nodiscard]] std::string repair_utf8(std::string_view text);

/// Code points of valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Whether valid UTF-8 has one of U+0000 to U+001F or U+007F to U+009F.
[[nodiscard]] bool has_control_characters(std::string_view text);

}  // namespace entente
