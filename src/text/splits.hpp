/// A word without its punctuation → the tokens within: hyphens, slashes, units, clitics.
#pragma once

#include "text/draft.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::text {

/// The byte offsets within `word`, ascending, at which a new token begins. O(n).
[[nodiscard]] std::vector<std::size_t> splits(std::string_view word);

}  // namespace entente::text
