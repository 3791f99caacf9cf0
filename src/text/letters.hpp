/// Code points as far as English news needs to know them: white space, letters and their case.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::text {

/// A code point and the bytes it takes.
struct Point {
    char32_t value = 0;
    std::size_t size = 0;
};

/// The code point at byte `at` of valid UTF-8; size 0 at the end.
[[nodiscard]] Point point_at(std::string_view text, std::size_t at);

/// The code point that ends at byte `end`; size 0 at the beginning.
[[nodiscard]] Point point_before(std::string_view text, std::size_t end);

/// All of Unicode's White_Space, and the zero-width space and byte order mark.
[[nodiscard]] bool is_space(char32_t point);
[[nodiscard]] bool is_digit(char32_t point);
/// Letters of any script: whatever is beyond Latin-1's signs and no punctuation block.
[[nodiscard]] bool is_letter(char32_t point);
/// Upper and lower case in Latin, Greek and Cyrillic.
[[nodiscard]] bool is_upper(char32_t point);
[[nodiscard]] bool is_lower(char32_t point);

/// ASCII letters in lower case, ’ as '.
[[nodiscard]] std::string fold_word(std::string_view word);

/// Without white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

}  // namespace entente::text
