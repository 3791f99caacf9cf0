/// Blocks → the sentences and tokens of an article.
#pragma once

#include "text/draft.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace entente::text {

/// The sentences of blocks that stand in `text` in order, with code points for bytes. O(bytes).
[[nodiscard]] std::vector<Sentence> annotate(std::string_view text, std::span<const Block> blocks);

}  // namespace entente::text
