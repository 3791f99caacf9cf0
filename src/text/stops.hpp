/// Whose the full stop at the end of a word is: the abbreviation's or the sentence's.
#pragma once

#include <string_view>

namespace entente::text {

/// Letters with a stop after each: `U.S.`, `a.m.`, `J.`.
[[nodiscard]] bool is_dotted(std::string_view word);

/// Whether the stop at the end of `word` is part of it. `next` is the text that follows.
[[nodiscard]] bool keeps_stop(std::string_view word, std::string_view next);

}  // namespace entente::text
