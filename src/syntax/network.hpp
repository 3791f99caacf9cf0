/// A model made ready to run.
#pragma once

#include "syntax/feature_index.hpp"
#include "syntax/model_file.hpp"

#include <string>
#include <vector>

namespace entente::syntax {

/// A bidirectional recurrent layer.
struct BothWays {
    Linear forward_input, backward_input, forward, backward;
    std::vector<float> forward_scales, backward_scales;  ///< of the products with the state before

    BothWays(const LstmFile& there, const LstmFile& back);
};

struct Network {
    FeatureIndex words, parts;
    BothWays first, second;
    Linear tag, dependent, head, biaffine, label_dependent, label_head, label;
    std::vector<std::string> tags, labels;
    std::size_t root_label;
    SuffixRules lemmas, feats;

    explicit Network(const ModelFile& file);
};

/// What the network finds in a sentence: numbers of tags and labels, heads as tokens have them.
struct Analysis {
    std::vector<std::size_t> tags, heads, labels;
};

/// Sentences of up to a few hundred words: O(n²) time and space.
[[nodiscard]] Analysis analyse(const Network& network,
                               const Kernel& kernel,
                               std::span<const Token> tokens);

}  // namespace entente::syntax
