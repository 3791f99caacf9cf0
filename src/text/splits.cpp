/// Marks within a word are tokens of their own; then each part gives up its unit or its clitic.
#include "text/splits.hpp"

#include "text/letters.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace entente::text {
namespace {

constexpr std::array<std::string_view, 26> inner_marks{"—", "–", "\"", "“", "”", "…", "(", ")", "[",
                                                       "]", "«", "»",  ";", "{", "}", "|", "*", "→",
                                                       "=", "<", ">",  "?", "!", "$", "£", "€"};

char32_t value_at(std::string_view word, std::size_t at) {
    return point_at(word, at).value;
}

bool number_at(std::string_view word, std::size_t at) {
    return at < word.size() && is_digit(value_at(word, at));
}

bool letter_at(std::string_view word, std::size_t at) {
    return at < word.size() && is_letter(value_at(word, at));
}

bool is_number(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char byte) {
        return (byte >= '0' && byte <= '9') || byte == '.' || byte == ',';
    });
}

/// The run of word characters that ends at byte `at`, without marks within.
std::string_view part_before(std::string_view word, std::size_t at) {
    const std::size_t mark = at == 0 ? std::string_view::npos : word.find_last_of("-/", at - 1);
    return word.substr(mark == std::string_view::npos ? 0 : mark + 1,
                       at - (mark == std::string_view::npos ? 0 : mark + 1));
}

std::string_view part_after(std::string_view word, std::size_t at) {
    return word.substr(at + 1, std::min(word.find_first_of("-/", at + 1), word.size()) - at - 1);
}

/// Telephone numbers and dates: digits of two groups and more, or of different use.
bool joins_digits(std::string_view word) {
    return std::ranges::count(word, '-') > 1 && std::ranges::all_of(word, [](char byte) {
               return (byte >= '0' && byte <= '9') || byte == '-';
           });
}

bool hyphen_splits(std::string_view word, std::size_t at) {
    if (at == 0 || at + 1 == word.size() || joins_digits(word)) {
        return false;
    }
    return !is(WordClass::prefix, fold_word(part_before(word, at)));
}

/// and/or, but 9/11, s/he, 1/2.
bool slash_splits(std::string_view word, std::size_t at) {
    return part_before(word, at).size() > 1 && part_after(word, at).size() > 1
           && !(is_number(part_before(word, at)) && is_number(part_after(word, at)));
}

/// Bytes of the mark at `at` that is a token of its own; 0 if there is none.
std::size_t mark_size(std::string_view word, std::size_t at) {
    const char byte = word[at];
    if (byte == '-') {
        const std::size_t run = std::min(word.find_first_not_of('-', at), word.size()) - at;
        return run > 1 || hyphen_splits(word, at) ? run : 0;
    }
    if (byte == '.' && word.substr(at).starts_with("...")) {
        return std::min(word.find_first_not_of('.', at), word.size()) - at;
    }
    if (byte == '/') {
        return slash_splits(word, at) ? 1U : 0U;
    }
    if (byte == ',' || byte == ':') {
        return letter_at(word, at + 1) && at > 0 && !number_at(word, at - 1) ? 1U : 0U;
    }
    for (const std::string_view mark : inner_marks) {
        if (word.substr(at).starts_with(mark)) {
            return mark.size();
        }
    }
    return 0;
}

/// Where the clitic of a word begins: Annan|'s, do|n't, they|'re; 0 if it has none.
std::size_t clitic_at(std::string_view word) {
    const std::string folded = fold_word(word);
    const std::size_t shrunk = word.size() - folded.size();
    if (folded.size() > 3 && folded.ends_with("n't")) {
        return folded.size() - 3;
    }
    const std::size_t mark = folded.rfind('\'');
    if (mark == std::string::npos || mark == 0 || is_number(folded.substr(0, mark))) {
        return 0;
    }
    // ’ takes three bytes where ' takes one; all earlier ones have been counted in `shrunk`.
    const std::size_t here = word.size() - (folded.size() - mark) - (shrunk != 0 ? 2 : 0);
    const bool own = is(WordClass::clitic, folded.substr(mark));
    return own && (word[here] == '\'' || word.substr(here).starts_with("’")) ? here : 0;
}

/// Where the unit of a number begins: 430|km; 0 if there is none.
std::size_t unit_at(std::string_view word) {
    const std::size_t end = std::min(word.find_first_not_of("0123456789.,:"), word.size());
    return end > 0 && number_at(word, 0) && end < word.size()
                   && is(WordClass::unit, fold_word(word.substr(end)))
               ? end
               : 0;
}

/// Adds where the part of `word` in `range` begins and is cut.
void split_part(std::string_view word, Range range, std::vector<std::size_t>& cuts) {
    if (range.begin == range.end) {
        return;
    }
    const std::string_view part = word.substr(range.begin, range.end - range.begin);
    cuts.push_back(range.begin);
    for (const std::size_t cut : {unit_at(part), clitic_at(part), fused_at(fold_word(part))}) {
        if (cut != 0) {
            cuts.push_back(range.begin + cut);
            return;
        }
    }
}

}  // namespace

std::vector<std::size_t> splits(std::string_view word) {
    std::vector<std::size_t> cuts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t mark = mark_size(word, at);
        if (mark == 0) {
            at += point_at(word, at).size;
            continue;
        }
        split_part(word, {begin, at}, cuts);
        cuts.push_back(at);
        at += mark;
        begin = at;
    }
    split_part(word, {begin, word.size()}, cuts);
    return cuts;
}

}  // namespace entente::text
