#include "text/line_words.hpp"

#include "text/letters.hpp"
#include "text/page_lines.hpp"
#include "text/word_lists.hpp"

#include <algorithm>

namespace entente::text {

Words words_of(std::string_view text) {
    Words words;
    while (!(text = trim(text)).empty()) {
        const std::size_t size = std::min(text.find_first_of(" \t\n\r"), text.size());
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return words;
}

bool is_name_word(std::string_view word) {
    return is_upper(point_at(word, 0).value);
}

bool is_joint(std::string_view word) {
    return is(WordClass::name_joint, word);
}

bool is_names(std::string_view text) {
    const Words words = words_of(text);
    const bool digits =
        std::ranges::any_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
    return !words.empty() && words.size() <= 12 && !digits && is_name_word(words.front())
           && (!text.ends_with('.') || text.ends_with("Jr.") || text.ends_with("Sr."))
           && std::ranges::all_of(words, [](std::string_view word) {
                  return is_name_word(word) || is_joint(word) || word == "&";
              });
}

std::size_t count_words(std::string_view text) {
    return words_of(text).size();
}

}  // namespace entente::text
