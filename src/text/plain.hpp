/// Plain text and Markdown → blocks.
#pragma once

#include "text/draft.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace entente::text {

/// The paragraphs, headings and list entries of `text`, which is valid UTF-8 and holds Markdown or
/// remains of it, or none. Blank lines part paragraphs; a line break does where the next word
/// would have fitted on the line. Code, rules, tables and images are left out. O(n).
[[nodiscard]] std::vector<Block> read_blocks(std::string_view text);

}  // namespace entente::text
