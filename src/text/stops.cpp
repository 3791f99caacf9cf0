/// Dotted letters and known abbreviations keep their stop.
#include "text/stops.hpp"

#include "text/letters.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace entente::text {
namespace {

/// A name after `the` or two letters and more: an abbreviation that is a word too keeps its stop
/// before a number, and, if capitalised, before a capital.
bool wants_stop(std::string_view word, Abbreviation known, std::string_view next) {
    const std::string_view after = trim(next.substr(0, 8));
    return is_digit(point_at(after, 0).value)
           || (known != Abbreviation::before_number && is_upper(point_at(word, 0).value)
               && is_upper(point_at(after, 0).value));
}

}  // namespace

bool is_dotted(std::string_view word) {
    std::size_t at = 0;
    while (at < word.size()) {
        const Point point = point_at(word, at);
        at += point.size;
        if (!is_letter(point.value) || at >= word.size() || word[at] != '.') {
            return false;
        }
        ++at;
    }
    return at > 0;
}

bool keeps_stop(std::string_view word, std::string_view next) {
    constexpr std::size_t longest_abbreviation = 12;
    if (word.size() < 2 || word == "I.") {
        return false;
    }
    const auto known = word.size() <= longest_abbreviation ? abbreviation(word) : std::nullopt;
    if (is_dotted(word)) {
        const bool initial = is_upper(point_at(word, 0).value);
        return known || initial || std::ranges::count(word, '.') > 1;
    }
    if (!known) {
        return false;
    }
    const std::string folded = fold_word(word.substr(0, word.size() - 1));
    return !is(WordClass::whole_word_too, folded) || wants_stop(word, *known, next);
}

}  // namespace entente::text
