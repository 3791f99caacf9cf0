/// How far a parse agrees with the gold one, over words: the measures of the CoNLL shared tasks.
#pragma once

#include <entente/syntax.hpp>

#include <span>

namespace entente::syntax::training {

/// Counts of words that are right. `las` asks for head and whole relation,
/// `universal_las` for head and the relation before its colon.
struct Agreement {
    std::size_t words = 0, upos = 0, xpos = 0, feats = 0, lemma = 0, uas = 0, las = 0,
                universal_las = 0;
};

/// Throws Error unless the two hold the same words in the same sentences.
[[nodiscard]] Agreement agreement(std::span<const Sentence> gold, std::span<const Sentence> found);

}  // namespace entente::syntax::training
