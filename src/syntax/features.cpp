#include "syntax/features.hpp"

#include <algorithm>

namespace entente::syntax {
namespace {

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

struct Plain {
    std::string_view typographic, plain;
};

constexpr std::array<Plain, 9> plain_forms{{{"\u2018", "'"},
                                            {"\u2019", "'"},
                                            {"\u201C", "\""},
                                            {"\u201D", "\""},
                                            {"\u2013", "-"},
                                            {"\u2014", "-"},
                                            {"\u2026", "..."},
                                            {"\u00A0", " "},
                                            {"\u2212", "-"}}};

enum class Digits { kept, as_0 };

std::string with_plain_signs(std::string_view form, Digits digits) {
    std::string made;
    for (std::size_t i = 0; i < form.size();) {
        const std::string_view rest = form.substr(i);
        const auto* const found = static_cast<unsigned char>(form[i]) < 0x80
                                      ? plain_forms.end()
                                      : std::ranges::find_if(plain_forms, [&](const Plain& pair) {
                                            return rest.starts_with(pair.typographic);
                                        });
        if (found != plain_forms.end()) {
            made += found->plain;
            i += found->typographic.size();
        } else {
            made += digits == Digits::as_0 && is_digit(form[i]) ? '0' : form[i];
            ++i;
        }
    }
    return made;
}

/// The form with plain quotes, dashes and 0 for digits, its capitals kept.
std::string plain(std::string_view form) {
    return with_plain_signs(form, Digits::as_0);
}

/// Lower case of ASCII and of the capitals of Latin-1 (C3 80 to C3 9E).
std::string lower(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool latin = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3 && byte >= 0x80
                           && byte <= 0x9E && byte != 0x97;
        if (is_upper(text[i]) || latin) {
            text[i] = static_cast<char>(byte + 0x20);
        }
    }
    return text;
}

enum Letters : char { none = 'n', lower_case = 'l', initial = 'i', capitals = 'c', mixed = 'm' };

Letters letters_of(std::string_view form) {
    const auto uppers = std::ranges::count_if(form, is_upper);
    const auto lowers = std::ranges::count_if(form, is_lower);
    if (uppers == 0) {
        return lowers == 0 ? none : lower_case;
    }
    if (lowers == 0) {
        return uppers == 1 ? initial : capitals;
    }
    return uppers == 1 && is_upper(form[0]) ? initial : mixed;
}

/// X for capitals, x for small letters, 0 for digits, the rest as it is; runs cut at two.
std::string shape(std::string_view form) {
    std::string made;
    for (const char c : form) {
        const char kind = is_upper(c)                                              ? 'X'
                          : is_lower(c) || (static_cast<unsigned char>(c) >= 0x80) ? 'x'
                                                                                   : c;
        const std::size_t n = made.size();
        if (n < 2 || made[n - 1] != kind || made[n - 2] != kind) {
            made += kind;
        }
    }
    return made.substr(0, 12);
}

/// How much of the sentence is written with capitals: a headline's tell nothing. '0' to '3'.
char headline(std::span<const Token> tokens) {
    std::size_t words = 0;
    std::size_t high = 0;
    for (const Token& token : tokens) {
        const Letters found = letters_of(token.form);
        words += found != none && token.form.size() > 3 ? 1U : 0U;
        high += (found == initial || found == capitals) && token.form.size() > 3 ? 1U : 0U;
    }
    return words < 2 ? '0'
                     : static_cast<char>('1'
                                         + (4 * high >= 3 * words ? 2
                                            : 2 * high >= words   ? 1U
                                                                  : 0U));
}

/// Ends of the first characters, and starts of the last ones, as byte offsets.
void add_affixes(const std::string& word, WordFeatures& to) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < 4 && at < word.size(); ++i) {
        do {
            ++at;
        } while (at < word.size() && is_continuation(word[at]));
        to.part[i] = feature(static_cast<char>('p' + i), std::string_view(word).substr(0, at));
    }
    at = word.size();
    for (std::size_t i = 0; i < 5 && at > 0; ++i) {
        do {
            --at;
        } while (at > 0 && is_continuation(word[at]));
        to.part[4 + i] = feature(static_cast<char>('A' + i), std::string_view(word).substr(at));
    }
}

WordFeatures features_of(const std::string& form, char title, bool first) {
    const std::string kept = plain(form);
    const std::string small = lower(kept);
    WordFeatures made;
    made.word[0] = feature('w', small);
    made.word[1] = kept == small ? 0 : feature('f', kept);
    add_affixes(small, made);
    made.part[9] = feature('s', shape(kept));
    const std::array<char, 3> place{static_cast<char>(letters_of(kept)), title, first ? 'f' : '-'};
    made.part[10] = feature('c', {place.data(), place.size()});
    made.part[11] = feature('l', std::to_string(std::min<std::size_t>(small.size(), 15)));
    return made;
}

bool opens(const Token& token) {
    return std::ranges::none_of(token.form,
                                [](char c) { return is_upper(c) || is_lower(c) || is_digit(c); });
}

}  // namespace

Feature feature(char kind, std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U ^ static_cast<unsigned char>(kind);
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    hash ^= hash >> 32U;
    hash *= 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29U;
    return hash == 0 ? 1 : hash;
}

WordFeatures root_features() {
    WordFeatures made;
    made.word[0] = feature('r', "");
    made.part[0] = feature('r', "part");
    return made;
}

std::string plain_lower(std::string_view form) {
    return lower(plain(form));
}

std::string plain_signs(std::string_view form) {
    return with_plain_signs(form, Digits::kept);
}

std::vector<WordFeatures> word_features(std::span<const Token> tokens) {
    const char title = headline(tokens);
    std::vector<WordFeatures> made;
    made.reserve(tokens.size());
    bool first = true;
    for (const Token& token : tokens) {
        made.push_back(features_of(token.form, title, first));
        first = first && opens(token);
    }
    return made;
}

}  // namespace entente::syntax
