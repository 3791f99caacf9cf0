/// Foreign text made fit for Graphviz: names of any length and content come out as they were meant.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// At most `most` code points, the last an ellipsis if any were cut; control characters become
/// spaces, bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string shorten(std::string_view text, std::size_t most);

/// Text broken at spaces into lines of about `width` code points, joined by newlines; at most
/// `lines` of them.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t lines);

/// As a quoted attribute value that Graphviz shows to the letter: backslashes doubled, newlines as
/// centred line breaks, nothing that reads as an entity.
[[nodiscard]] std::string graphviz_text(std::string_view text);

/// As text inside an HTML-like label.
[[nodiscard]] std::string html_text(std::string_view text);

/// As text or attribute value in XML, newlines kept.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace entente
