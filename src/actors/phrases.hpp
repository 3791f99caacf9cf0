/// Phrases by their words, to find the longest one that begins at a token.
#pragma once

#include "actors/folding.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente::world {

/// Phrases numbered from 0 as they are first added.
class Phrases {
  public:
    struct Match {
        std::size_t end = 0;  ///< the token after the phrase
        std::size_t phrase = 0;
    };

    /// The number of the phrase, new or known. At least one word.
    std::size_t add(const std::vector<std::string>& words);
    [[nodiscard]] std::optional<std::size_t> find(const std::vector<std::string>& words) const;
    /// The longest phrase whose words are those of the tokens from `at` on, which itself must be
    /// a word or an article. O(words of the longest phrase with this first word).
    [[nodiscard]] std::optional<Match> longest(const Folding& folding,
                                               std::span<const std::string_view> tokens,
                                               std::size_t at) const;

    [[nodiscard]] std::size_t size() const { return numbers_.size(); }

  private:
    std::unordered_map<std::string, std::size_t> numbers_;  ///< by the words with spaces between
    std::unordered_map<std::string, std::size_t> longest_;  ///< by first word: words of a phrase
};

}  // namespace entente::world
