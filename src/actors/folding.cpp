#include "actors/folding.hpp"

#include <algorithm>
#include <cstddef>

namespace entente::world {
namespace {

constexpr bool is_small(char letter) {
    return letter >= 'a' && letter <= 'z';
}

constexpr bool is_capital(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

constexpr bool is_word(char letter) {
    return is_small(letter) || (letter >= '0' && letter <= '9')
           || static_cast<unsigned char>(letter) >= 0x80;
}

constexpr char to_small(char letter) {
    return is_capital(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Bytes of the UTF-8 character that begins with this one.
constexpr std::size_t width(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_possessive(std::string_view text, std::size_t apostrophe) {
    return text.substr(apostrophe + 1).starts_with('s')
           && (apostrophe + 2 == text.size() || !is_word(text[apostrophe + 2]));
}

/// The words of small ASCII letters, digits and foreign letters.
std::vector<std::string> break_words(std::string_view text) {
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_word(text[at])) {
            words.back() += text[at];
        } else if (text[at] == '\'' && is_possessive(text, at)) {
            ++at;
        } else if (text[at] != '\'' && text[at] != '.' && !words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

}  // namespace

Folding::Folding(const Table& table) {
    for (const Row& row : read_rows(table, "kind\tfrom\tto")) {
        if (row.fields[0] == "letter") {
            letters_.emplace(row.fields[1], row.fields[2]);
        } else if (row.fields[0] == "article") {
            articles_.emplace(row.fields[1]);
        } else if (row.fields[0] == "determiner") {
            determiners_.emplace(row.fields[1]);
        } else {
            throw Error("no kind of folding", row.where(0), "letter, article or determiner");
        }
    }
}

std::string Folding::plain(std::string_view text) const {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view letter = text.substr(at, width(text[at]));
        const auto found = letter.size() > 1 ? letters_.find(letter) : letters_.end();
        plain += found == letters_.end() ? letter : std::string_view(found->second);
        at += letter.size();
    }
    std::ranges::transform(plain, plain.begin(), to_small);
    return plain;
}

std::vector<std::string> Folding::words(std::string_view text) const {
    std::vector<std::string> words = break_words(plain(text));
    std::erase_if(words, [&](const std::string& word) { return articles_.contains(word); });
    return words;
}

bool Folding::is_article(std::string_view text) const {
    return articles_.contains(plain(text));
}

bool Folding::is_determiner(const std::string& word) const {
    return determiners_.contains(word);
}

bool is_capitals(std::string_view text) {
    return std::ranges::any_of(text, is_capital) && std::ranges::none_of(text, is_small);
}

}  // namespace entente::world
