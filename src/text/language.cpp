/// English by its function words (Ingle 1976; after Grefenstette 1995).
#include "text/language.hpp"

#include "text/letters.hpp"
#include "text/word_lists.hpp"

namespace entente::text {
namespace {

struct Counts {
    std::size_t words = 0, function_words = 0, foreign = 0;
};

Counts count(std::span<const Sentence> sentences) {
    constexpr char32_t last_latin = 0x24F;
    Counts counts;
    for (const Sentence& sentence : sentences) {
        for (const Token& token : sentence.tokens) {
            const char32_t first = point_at(token.form, 0).value;
            if (is_letter(first)) {
                const std::string word = fold_word(token.form);
                ++counts.words;
                counts.foreign += first > last_latin ? 1U : 0U;
                counts.function_words +=
                    is(WordClass::function_word, word) && !is(WordClass::shared, word) ? 1U : 0U;
            }
        }
    }
    return counts;
}

}  // namespace

std::optional<int> function_word_share(std::span<const Sentence> sentences) {
    constexpr std::size_t fewest_words = 20;
    const Counts counts = count(sentences);
    const bool other_script = 2 * counts.foreign > counts.words;
    if (counts.words == 0 || (counts.words < fewest_words && !other_script)) {
        return std::nullopt;
    }
    return static_cast<int>(100 * counts.function_words / counts.words);
}

}  // namespace entente::text
