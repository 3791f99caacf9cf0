/// A run without white space is peeled from both ends, then what is left is cut within.
#include "text/tokens.hpp"

#include "text/letters.hpp"
#include "text/splits.hpp"
#include "text/stops.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace entente::text {
namespace {

constexpr std::array<std::string_view, 14> openers{
    "(", "[", "{", "\"", "'", "“", "‘", "«", "„", "‚", "``", "<", "¿", "¡"};
constexpr std::array<std::string_view, 11> closers{
    ")", "]", "}", "\"", "'", "”", "’", "»", "“", "''", ">"};
/// Peeled off the end of a word besides; the full stop has rules of its own.
constexpr std::array<std::string_view, 15> trailers{
    ",", ";", ":", "%", "…", "—", "–", "*", "|", "°", "•", "‰", "/", "=", "~"};
constexpr std::array<std::string_view, 25> leaders{"$", "£", "€", "¥", "₹", "—", "–", "…", "*",
                                                   "|", "•", "·", "~", "=", ",", ";", ":", "?",
                                                   "!", "%", "/", "^", "+", "”", "»"};
/// A currency of more than its sign.
constexpr std::array<std::string_view, 5> currencies{"US$", "A$", "C$", "HK$", "NZ$"};

/// Bytes; what goes on longer without white space is no word, and is cut here.
constexpr std::size_t longest_run = 1000;

template <std::size_t size>
std::size_t leading_mark(std::string_view text, const std::array<std::string_view, size>& marks) {
    const auto* const mark =
        std::ranges::find_if(marks, [&](std::string_view one) { return text.starts_with(one); });
    return mark == marks.end() ? 0 : mark->size();
}

template <std::size_t size>
std::size_t trailing_mark(std::string_view text, const std::array<std::string_view, size>& marks) {
    const auto* const mark =
        std::ranges::find_if(marks, [&](std::string_view one) { return text.ends_with(one); });
    return mark == marks.end() ? 0 : mark->size();
}

bool letter_or_digit_at(std::string_view text, std::size_t at) {
    const char32_t point = point_at(text, at).value;
    return is_letter(point) || is_digit(point);
}

std::size_t leading_run(std::string_view text, char byte) {
    return std::min(text.find_first_not_of(byte), text.size());
}

std::size_t trailing_run(std::string_view text, std::string_view bytes) {
    const std::size_t last = text.find_last_not_of(bytes);
    return last == std::string_view::npos ? text.size() : text.size() - last - 1;
}

/// Addresses are one token: URLs, e-mail, @handle, #tag.
bool is_address(std::string_view word) {
    for (const std::string_view scheme : {"http://", "https://", "www.", "ftp://", "mailto:"}) {
        if (word.size() > scheme.size() && fold_word(word.substr(0, 8)).starts_with(scheme)) {
            return true;
        }
    }
    if (word.starts_with('@') || word.starts_with('#')) {
        return letter_or_digit_at(word, 1)
               && word.find_first_of(",;:()\"/'") == std::string_view::npos;
    }
    const std::size_t at = word.find('@');
    return at != std::string_view::npos && word.find('.', at) != std::string_view::npos
           && word.find_first_of(",;()\"<>") == std::string_view::npos;
}

/// The label of a list entry: a) 2)
bool is_label(std::string_view word) {
    const char32_t first = point_at(word, 0).value;
    return word.size() == 2 && word[1] == ')' && (is_lower(first) || is_digit(first));
}

/// Bytes of the apostrophe or opening quote at the beginning; 0 where it belongs to the word: '90s.
std::size_t leading_apostrophe(std::string_view word) {
    const std::size_t size = word.starts_with('\'') ? 1 : word.starts_with("’") ? 3 : 0;
    const bool elided = size != 0 && size < word.size()
                        && (is_digit(point_at(word, size).value)
                            || is(WordClass::elided, fold_word(word.substr(0, 8))));
    return elided ? 0 : size;
}

/// Bytes at the beginning that are a token of their own; 0 when the word itself begins.
std::size_t leading_token(std::string_view word) {
    if (word.starts_with("[...]") || word.starts_with("[…]")) {
        return word.find(']') + 1;
    }
    for (const char byte : {'.', '-', '_', '=', '*', '!', '?'}) {
        const std::size_t run = leading_run(word, byte);
        if (run > 1) {
            return run;
        }
    }
    if ((word[0] == '-' || word[0] == '.') && !letter_or_digit_at(word, 1)) {
        return 1;
    }
    if (word[0] == '-' && is_letter(point_at(word, 1).value)) {
        return 1;
    }
    const std::size_t currency = leading_mark(word, currencies);
    if (currency != 0) {
        return currency;
    }
    if (word[0] == '\'' || word.starts_with("’")) {
        return leading_apostrophe(word);
    }
    const std::size_t opener = leading_mark(word, openers);
    return opener != 0 ? opener : leading_mark(word, leaders);
}

/// Bytes at the end that are a token of their own; 0 when the word itself ends. `next` is the text
/// after it.
std::size_t trailing_token(std::string_view word, std::string_view next) {
    const std::size_t shouts = trailing_run(word, "?!");
    if (shouts != 0) {
        return shouts;
    }
    const std::size_t stops = trailing_run(word, ".");
    if (stops == 2 || stops == 1) {
        const bool kept = keeps_stop(word.substr(0, word.size() - stops + 1), next);
        return stops - (kept ? 1 : 0);
    }
    if (stops > 2) {
        return stops;
    }
    const std::size_t hyphens = trailing_run(word, "-");
    if (hyphens != 0) {
        return hyphens;
    }
    if (is_label(word)) {
        return 0;
    }
    const std::size_t closer = trailing_mark(word, closers);
    return closer != 0 ? closer : trailing_mark(word, trailers);
}

class Peeling {
  public:
    Peeling(std::string_view text, std::vector<Cut>& cuts) : text_(text), cuts_(cuts) {}

    /// Cuts one run without white space.
    void peel(Range run) {
        while (run.begin < run.end && !is_address(word(run))) {
            const std::size_t size = leading_token(word(run));
            if (size == 0) {
                break;
            }
            add({run.begin, std::min(run.begin + size, run.end)});
            run.begin += size;
        }
        std::vector<Range> tail;
        while (run.begin < run.end) {
            const std::size_t size =
                trailing_token(word(run), tail.empty() ? text_.substr(run.end) : "");
            if (size == 0) {
                break;
            }
            tail.push_back({run.end - size, run.end});
            run.end -= size;
        }
        cut_within(run);
        for (auto range = tail.rbegin(); range != tail.rend(); ++range) {
            add(*range);
        }
        cuts_.back().space_after = true;
    }

  private:
    [[nodiscard]] std::string_view word(Range range) const {
        return text_.substr(range.begin, range.end - range.begin);
    }

    void add(Range range) { cuts_.push_back({.range = range, .space_after = false}); }

    void cut_within(Range run) {
        if (run.begin == run.end) {
            return;
        }
        if (is_address(word(run)) || is_label(word(run))) {
            add(run);
            return;
        }
        std::vector<std::size_t> begins = splits(word(run));
        begins.push_back(run.end - run.begin);
        for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
            add({run.begin + begins[i], run.begin + begins[i + 1]});
        }
    }

    std::string_view text_;
    std::vector<Cut>& cuts_;
};

}  // namespace

std::vector<Cut> tokenise(std::string_view text) {
    std::vector<Cut> cuts;
    Peeling peeling(text, cuts);
    std::size_t begin = 0, at = 0;
    while (at < text.size()) {
        const Point point = point_at(text, at);
        const bool space = is_space(point.value);
        if (space || at - begin >= longest_run) {
            if (begin < at) {
                peeling.peel({begin, at});
                cuts.back().space_after = space;
            }
            begin = at + (space ? point.size : 0);
        }
        at += point.size;
    }
    if (begin < at) {
        peeling.peel({begin, at});
    }
    return cuts;
}

bool is_opening_mark(std::string_view form) {
    return std::ranges::find(openers, form) != openers.end() && form != "'";
}

bool is_closing_mark(std::string_view form) {
    return std::ranges::find(closers, form) != closers.end();
}

}  // namespace entente::text
