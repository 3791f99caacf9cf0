/// Suffix rules from examples.
#pragma once

#include "syntax/suffix_rules.hpp"

#include <span>
#include <vector>

namespace entente::syntax::training {

struct RuleExample {
    std::string tag, word, answer;
};

/// For every ending the answer seen most often, as long as shorter endings would not say the same.
/// An ending needs two examples, a whole word one. O(characters).
[[nodiscard]] SuffixRules learn_rules(std::span<const RuleExample> examples);

/// What the words of treebanks teach of lemmas, and of the features of a word by itself.
[[nodiscard]] SuffixRules learn_lemmas(std::span<const Sentence> sentences);
[[nodiscard]] SuffixRules learn_feats(std::span<const Sentence> sentences);

}  // namespace entente::syntax::training
