/// One parse from several of the same words.
#pragma once

#include <entente/syntax.hpp>

#include <span>
#include <vector>

namespace entente::syntax::training {

/// Heads of the tree with most votes, tags and relations by majority, ties to the first parse. A
/// relation is voted on by those who have the head. Throws Error unless all hold the same words.
/// Sagae & Lavie (2006), aclanthology.org/N06-2033.
[[nodiscard]] Sentence vote(std::span<const Sentence> parses);

}  // namespace entente::syntax::training
