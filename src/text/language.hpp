/// Whether text is English.
#pragma once

#include <entente/text.hpp>

#include <optional>
#include <span>

namespace entente::text {

/// Per cent of the words that are function words of English and of hardly any other language.
/// Nothing for less than 20 words, which tell little, unless most of their letters are of another
/// script.
[[nodiscard]] std::optional<int> function_word_share(std::span<const Sentence> sentences);

/// The share below which text is not English. News has 25 to 40; other languages of Europe 0 to 3.
constexpr int least_english_share = 10;

}  // namespace entente::text
