/// The network: words and their parts → two bidirectional LSTM layers → tags from the first, heads
/// and labels from the second. Heads are scored as in Dozat & Manning (2017), arXiv:1611.01734;
/// labels by a perceptron on head and dependent, Kiperwasser & Goldberg (2016), arXiv:1603.04351.
#pragma once

#include "examples.hpp"
#include "layers.hpp"

namespace entente::syntax::training {

struct Sizes {
    std::size_t word = 96, part = 64, hidden = 128, head = 96, label = 128;
    std::size_t words = 0, parts = 0, tags = 0, labels = 0;  ///< rows of tables, numbers of classes
};

/// Sizes with the numbers of the vocabulary filled in; classes are filled up to multiples of 16.
[[nodiscard]] Sizes sizes_for(const Vocabulary& vocabulary, Sizes sizes);

struct Dropout {
    float word = 0.1F;       ///< that a word is unknown, whatever its frequency
    float rare = 0.5F;       ///< that a word seen n times is unknown: rare / (rare + n)
    float part = 0.1F;       ///< of single part features
    float input = 0.25F;     ///< of embedding columns
    float recurrent = 0.2F;  ///< of recurrent inputs, the same ones in a whole sentence
    float state = 0.3F;      ///< of the layers' outputs, the same ones in a whole sentence
    float scorer = 0.3F;     ///< inside the scorers
};

struct Network {
    Sizes sizes;
    Parameter words, parts;
    LstmWeights forward1, backward1, forward2, backward2;
    Parameter tag_weights, tag_bias;
    Parameter dependent_weights, dependent_bias, head_weights, head_bias, biaffine_weights,
        biaffine_bias;
    Parameter label_dependent_weights, label_dependent_bias, label_head_weights, label_head_bias;
    Parameter label_weights, label_bias;

    explicit Network(const Sizes& sizes);

    [[nodiscard]] std::vector<Parameter*> parameters();

    /// Draws the starting values: uniform within sqrt(6 / (rows + columns)).
    void start(std::uint64_t seed);
};

/// The scores of a batch, on the tape.
struct Scores {
    Node* tags;
    Node* dependents;  ///< after the biaffine weights
    Node* heads;
    Node* label_dependents;
    Node* label_heads;
};

/// Sentences of falling length as one.
struct Batch {
    Layout layout;
    std::vector<const Example*> examples;

    explicit Batch(std::vector<const Example*> of);
};

/// Runs the network; without `random` nothing is dropped.
[[nodiscard]] Scores run(Tape& tape,
                         Network& network,
                         const Batch& batch,
                         const Vocabulary& vocabulary,
                         const Dropout& dropout,
                         Random* random);

/// The label scores when word r has its head in row heads[r].
[[nodiscard]] Node& label_scores(Tape& tape,
                                 Network& network,
                                 const Scores& scores,
                                 std::span<const std::uint32_t> heads);

/// Losses per word; gradients go to the parameters. Returns their sum over the batch.
double learn(Network& network,
             const Batch& batch,
             const Vocabulary& vocabulary,
             const Dropout& dropout,
             Random* random);

}  // namespace entente::syntax::training
