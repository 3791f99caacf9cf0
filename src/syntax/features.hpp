/// What the network sees of a word: hashes of the word itself and of its parts.
#pragma once

#include <entente/syntax.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace entente::syntax {

using Feature = std::uint64_t;  ///< hash of a kind and a text; 0: no feature

/// The features of a word, in the places of their kinds.
struct WordFeatures {
    std::array<Feature, 2> word{};   ///< in lower case; as written, if that differs
    std::array<Feature, 12> part{};  ///< prefixes of 1 to 4 and suffixes of 1 to 5 characters,
                                     ///< shape, capitals in their place, length
};

/// Features of the artificial word that stands before every sentence and is the head of its root.
[[nodiscard]] WordFeatures root_features();

/// Features of every word of a sentence. Digits count as 0, typographic quotes and dashes as their
/// plain forms. O(bytes).
[[nodiscard]] std::vector<WordFeatures> word_features(std::span<const Token> tokens);

/// The word as the features see it: lower case, digits as 0, plain quotes and dashes.
[[nodiscard]] std::string plain_lower(std::string_view form);

/// The word with plain quotes and dashes, otherwise as it is; as long as plain_lower's.
[[nodiscard]] std::string plain_signs(std::string_view form);

/// FNV-1a of the kind and the text, mixed; never 0.
[[nodiscard]] Feature feature(char kind, std::string_view text);

}  // namespace entente::syntax
