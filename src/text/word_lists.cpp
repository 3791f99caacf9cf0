/// The tables, read once into sorted lists.
#include "text/word_lists.hpp"

#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace data {

extern const std::string_view english;
extern const std::string_view furniture;

}  // namespace data

namespace text {
namespace {

/// Calls `take` with the two columns of each line.
void read_table(std::string_view table,
                const std::function<void(std::string_view, std::string_view)>& take) {
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        const std::size_t tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string_view::npos) {
            take(line.substr(0, tab), line.substr(tab + 1));
        }
    }
}

using Words = std::vector<std::string_view>;
using WordClasses = std::map<std::string_view, Words>;

Words split(std::string_view words) {
    Words list;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        list.push_back(word);
    }
    std::ranges::sort(list);
    return list;
}

const Words& words_of(std::string_view name) {
    static const WordClasses classes = [] {
        WordClasses read;
        read_table(data::english, [&](std::string_view key, std::string_view words) {
            read.emplace(key, split(words));
        });
        return read;
    }();
    return classes.at(name);
}

bool has(const Words& words, std::string_view word) {
    return std::ranges::binary_search(words, word);
}

/// In the order of WordClass.
constexpr std::array<std::string_view, 13> class_names{"function",
                                                       "shared",
                                                       "prefix",
                                                       "unit",
                                                       "elided",
                                                       "clitic",
                                                       "whole-word-too",
                                                       "speech",
                                                       "outlet",
                                                       "weekday",
                                                       "time-word",
                                                       "name-joint",
                                                       "page-part"};

/// The number after `word` and a colon in a list; 0 if it is not there.
unsigned number_of(std::string_view list, std::string_view word) {
    const Words& words = words_of(list);
    const std::string key = std::string(word) + ":";
    const auto found = std::ranges::lower_bound(words, std::string_view(key));
    unsigned number = 0;
    if (found != words.end() && found->starts_with(key)) {
        std::from_chars(found->data() + key.size(), found->data() + found->size(), number);
    }
    return number;
}

struct Phrase {
    Furniture kind;
    std::string_view text;
    bool whole = false;
};

Furniture furniture_kind(std::string_view name) {
    return name == "byline"   ? Furniture::byline
           : name == "date"   ? Furniture::date
           : name == "url"    ? Furniture::url
           : name == "credit" ? Furniture::credit
                              : Furniture::remains;
}

std::vector<Phrase> read_phrases() {
    std::vector<Phrase> phrases;
    read_table(data::furniture, [&](std::string_view kind, std::string_view text) {
        const bool whole = text.starts_with('=');
        phrases.push_back({furniture_kind(kind), text.substr(whole ? 1 : 0), whole});
    });
    return phrases;
}

/// The longest phrase that fits; null if none does.
const Phrase* find_phrase(std::string_view line) {
    static const std::vector<Phrase> phrases = read_phrases();
    constexpr std::size_t longest_phrase = 60;
    const std::string folded = fold_word(line.substr(0, longest_phrase));
    const Phrase* best = nullptr;
    for (const Phrase& phrase : phrases) {
        const bool fits = phrase.whole ? folded == phrase.text : folded.starts_with(phrase.text);
        if (fits && (best == nullptr || phrase.text.size() > best->text.size())) {
            best = &phrase;
        }
    }
    return best;
}

}  // namespace

std::optional<Abbreviation> abbreviation(std::string_view word) {
    static const Words& before_name = words_of("before-name");
    static const Words& before_number = words_of("before-number");
    static const Words& anywhere = words_of("anywhere");
    const std::string folded = fold_word(word);
    if (has(before_name, folded)) {
        return Abbreviation::before_name;
    }
    if (has(before_number, folded)) {
        return Abbreviation::before_number;
    }
    return has(anywhere, folded) ? std::optional(Abbreviation::anywhere) : std::nullopt;
}

bool is(WordClass word_class, std::string_view word) {
    static const std::array<const Words*, class_names.size()> classes = [] {
        std::array<const Words*, class_names.size()> found{};
        std::ranges::transform(
            class_names, found.begin(), [](std::string_view name) { return &words_of(name); });
        return found;
    }();
    return has(*classes.at(static_cast<std::size_t>(word_class)), word);
}

std::size_t fused_at(std::string_view word) {
    return number_of("fused", word);
}

unsigned month(std::string_view word) {
    return number_of("month", word);
}

std::optional<Furniture> furniture(std::string_view line) {
    const Phrase* const phrase = find_phrase(line);
    return phrase != nullptr ? std::optional(phrase->kind) : std::nullopt;
}

std::size_t furniture_size(std::string_view line) {
    const Phrase* const phrase = find_phrase(line);
    return phrase != nullptr ? phrase->text.size() : 0;
}

}  // namespace text
}  // namespace entente
