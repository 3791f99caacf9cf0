/// The parts of a page that are no part of the article's sentences.
#pragma once

#include "text/draft.hpp"

namespace entente::text {

/// The draft with its title, byline, date, publisher, address and dateline taken from its first
/// and last blocks, and the remains of the page left out. What the article knew before stays.
[[nodiscard]] Draft without_furniture(Draft draft);

/// Joins paragraphs that were broken: the first ends without a stop, the second goes on in lower
/// case.
[[nodiscard]] std::vector<Block> joined_paragraphs(std::vector<Block> blocks);

}  // namespace entente::text
