/// UTF-8 read one code point at a time, bad bytes told from good.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::reports {

/// A code point and the bytes it took; a byte that begins none is U+FFFD, one byte long, and bad.
struct CodePoint {
    char32_t value = 0xFFFD;
    std::size_t bytes = 1;
    bool good = false;
};

/// The first code point of `text`, which is not empty. Overlong forms and surrogates are bad.
[[nodiscard]] CodePoint first_code_point(std::string_view text);

/// `text` with each bad byte as U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

}  // namespace entente::reports
