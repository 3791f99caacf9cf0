/// Texts as DOT spells them, and back.
#pragma once

#include <string>
#include <string_view>

namespace entente {

/// DOT gives meaning to no escape but \"; labels read \\ as one backslash. Both are at peace when
/// every backslash is doubled. Control characters are dropped.
[[nodiscard]] std::string spelled(std::string_view text);
[[nodiscard]] std::string unspelled(std::string_view text);

/// libcgraph forgets names that begin with `%`, so a backslash goes before it.
[[nodiscard]] std::string spelled_id(std::string_view id);
[[nodiscard]] std::string unspelled_id(std::string_view id);

/// A label with the escapes that Graphviz gives a meaning to read; empty when it is the node's
/// name, `\N`.
[[nodiscard]] std::string label_text(std::string_view label);

/// A spelled text as an ID of DOT: bare when it is a word or a numeral, else in quotes.
[[nodiscard]] std::string dot_id(std::string_view text);

}  // namespace entente
