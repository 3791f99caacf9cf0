/// How often the network in training is right, before it is written down as a model.
#pragma once

#include "network.hpp"

namespace entente::syntax::training {

/// Counts of words. Heads are the best ones of each word, whether or not they make a tree.
struct Hits {
    std::size_t words = 0, upos = 0, tags = 0, heads = 0, labelled = 0;
};

[[nodiscard]] Hits evaluate(Network& network,
                            const Vocabulary& vocabulary,
                            const std::vector<Example>& examples);

/// Batches of about `most_words` words in sentences of like length, in random order if there is a
/// `random`.
[[nodiscard]] std::vector<Batch> make_batches(const std::vector<Example>& examples,
                                              std::size_t most_words,
                                              Random* random);

}  // namespace entente::syntax::training
