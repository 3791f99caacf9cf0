/// Text on a terminal: the columns it takes, and foreign text made harmless, short or wrapped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::reports {

/// Columns that `text` takes: two for East Asian wide characters and emoji, none for combining
/// marks; an emoji of several code points counts as one.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// `text` on one line: white space and controls as spaces (runs of them as one, none at the ends),
/// bad bytes and characters that turn the direction of writing as U+FFFD. A name cannot move the
/// cursor.
[[nodiscard]] std::string one_line(std::string_view text);

/// `text` in at most `columns`, the last of them `…` if something had to go.
[[nodiscard]] std::string shorten(const std::string& text, std::size_t columns);

/// `text` in lines of at most `columns`, broken at spaces; longer words are broken anywhere.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t columns);

}  // namespace entente::reports
