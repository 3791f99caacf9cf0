/// The tokens of a paragraph → where its sentences begin.
#pragma once

#include "text/tokens.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace entente::text {

/// The indices of the tokens that begin a sentence, ascending, the first of them 0. O(n).
[[nodiscard]] std::vector<std::size_t> sentence_begins(std::string_view text,
                                                       std::span<const Cut> cuts);

/// Whether a paragraph that ends with these tokens ends as sentences do: with a stop, closing
/// marks after it or not.
[[nodiscard]] bool ends_with_stop(std::string_view text, std::span<const Cut> cuts);

}  // namespace entente::text
