/// A sentence ends at a stop, unless what stands before or after says otherwise.
#include "text/sentences.hpp"

#include "text/letters.hpp"
#include "text/stops.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace entente::text {
namespace {

class Paragraph {
  public:
    Paragraph(std::string_view text, std::span<const Cut> cuts) : text_(text), cuts_(cuts) {}

    [[nodiscard]] std::vector<std::size_t> begins() const {
        std::vector<std::size_t> found{0};
        for (std::size_t at = 0; at < cuts_.size(); ++at) {
            if (!may_end(at)) {
                continue;
            }
            const std::size_t next = past_closers(at + 1);
            if (next < cuts_.size() && ends(found.back(), at, next)) {
                found.push_back(next);
                at = next - 1;
            }
        }
        return found;
    }

    [[nodiscard]] bool ends_with_stop() const {
        std::size_t end = cuts_.size();
        while (end > 0 && is_closing_mark(form(end - 1))) {
            --end;
        }
        return end > 0 && (may_end(end - 1) || form(end - 1) == ":" || form(end - 1) == ";");
    }

  private:
    [[nodiscard]] std::string_view form(std::size_t at) const {
        const Range range = cuts_[at].range;
        return text_.substr(range.begin, range.end - range.begin);
    }

    [[nodiscard]] char32_t first_point(std::size_t at) const {
        return at < cuts_.size() ? point_at(form(at), 0).value : 0;
    }

    /// Whether the token is a stop or has one at its end.
    [[nodiscard]] bool may_end(std::size_t at) const {
        const std::string_view token = form(at);
        return token == "…" || token.back() == '.' || token == "[...]" || token == "[…]"
               || token.find_first_not_of(".?!") == std::string_view::npos;
    }

    [[nodiscard]] bool spaced_before(std::size_t at) const {
        return at == 0 || cuts_[at - 1].space_after;
    }

    /// The first token after `at` that does not close a quotation or bracket.
    [[nodiscard]] std::size_t past_closers(std::size_t at) const {
        while (at < cuts_.size() && is_closing_mark(form(at)) && !spaced_before(at)) {
            ++at;
        }
        return at;
    }

    /// The first token from `at` that does not open a quotation or bracket.
    [[nodiscard]] std::size_t past_openers(std::size_t at) const {
        while (at < cuts_.size() && (is_opening_mark(form(at)) || form(at) == "'")
               && !cuts_[at].space_after) {
            ++at;
        }
        return at;
    }

    /// Whether the word at `at` is one that begins sentences: The, But, It.
    [[nodiscard]] bool begins_sentences(std::size_t at) const {
        return at < cuts_.size() && is_upper(first_point(at))
               && is(WordClass::function_word, fold_word(form(at)));
    }

    /// Whether the speaker of a question or shout follows: “Why?” Annan asked.
    [[nodiscard]] bool speaker_follows(std::size_t at) const {
        constexpr std::size_t longest_name = 5;
        for (std::size_t last = at; last < std::min(at + longest_name, cuts_.size()); ++last) {
            if (last > at && is(WordClass::speech_verb, fold_word(form(last)))) {
                return true;
            }
            if (!is_upper(first_point(last))) {
                return false;
            }
        }
        return false;
    }

    /// Whether the stop of the abbreviation at `at` ends a sentence too, where `word` follows.
    [[nodiscard]] bool abbreviation_ends(std::size_t at, std::size_t word) const {
        const std::string_view token = form(at);
        const auto known = abbreviation(token);
        if (known == Abbreviation::before_name) {
            return false;
        }
        if (known == Abbreviation::before_number && is_digit(first_point(word))) {
            return false;
        }
        const bool initial = is_dotted(token) && token.size() <= 3 && !known;
        const bool after_name = at > 0 && is_upper(first_point(at - 1));
        if (initial && after_name && !begins_sentences(word)) {
            return false;
        }
        return begins_sentences(word);
    }

    /// Whether the stop at `at` ends the sentence from `begin`, where `next` comes after its
    /// closers.
    [[nodiscard]] bool ends(std::size_t begin, std::size_t at, std::size_t next) const {
        const std::size_t word = past_openers(next);
        if (!spaced_before(next) || word == cuts_.size() || is_lower(first_point(word))) {
            return false;
        }
        const std::string_view token = form(at);
        const bool letters = is_letter(first_point(at)) || is_digit(first_point(at));
        if (letters) {
            return abbreviation_ends(at, word);
        }
        if (token.front() == '[') {
            return begins_sentences(word);
        }
        if (at == begin + 1 && is_digit(first_point(begin))) {
            return false;  // the number of a list entry
        }
        const bool quoted = next > at + 1;
        if (quoted && (token.find_first_of("?!") != std::string_view::npos)
            && speaker_follows(word)) {
            return false;
        }
        return is_letter(first_point(word)) || is_digit(first_point(word)) || word > next
               || first_point(word) == '$' || first_point(word) == '#' || first_point(word) == '@'
               || first_point(word) > 0x7F;
    }

    std::string_view text_;
    std::span<const Cut> cuts_;
};

}  // namespace

std::vector<std::size_t> sentence_begins(std::string_view text, std::span<const Cut> cuts) {
    return cuts.empty() ? std::vector<std::size_t>{} : Paragraph(text, cuts).begins();
}

bool ends_with_stop(std::string_view text, std::span<const Cut> cuts) {
    return !cuts.empty() && Paragraph(text, cuts).ends_with_stop();
}

}  // namespace entente::text
