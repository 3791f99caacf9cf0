#include "network.hpp"

#include "losses.hpp"

#include <algorithm>
#include <cmath>

namespace entente::syntax::training {
namespace {

std::vector<std::size_t> lengths(const std::vector<const Example*>& examples) {
    std::vector<std::size_t> made;
    for (const Example* const example : examples) {
        made.push_back(example->length());
    }
    return made;
}

/// Calls visit(example, word) for each row of the batch.
template <class Visit>
void each_word(const Batch& batch, const Visit& visit) {
    for (std::size_t step = 0; step < batch.layout.steps(); ++step) {
        for (std::size_t s = 0; s < batch.layout.active(step); ++s) {
            visit(*batch.examples[s], step);
        }
    }
}

Bags word_bags(const Batch& batch,
               const Vocabulary& vocabulary,
               const Dropout& dropout,
               Random* random) {
    Bags bags;
    each_word(batch, [&](const Example& example, std::size_t word) {
        const std::vector<std::uint32_t>& rows = example.words[word];
        const auto seen = static_cast<float>(vocabulary.words.counts[rows[0]]);
        const float lost = std::max(dropout.word, dropout.rare / (dropout.rare + seen));
        if (random != nullptr && word > 0 && random->unit() < lost) {
            bags.ids.push_back(0);
        } else {
            bags.ids.insert(bags.ids.end(), rows.begin(), rows.end());
        }
        bags.ends.push_back(bags.ids.size());
    });
    return bags;
}

Bags part_bags(const Batch& batch, const Dropout& dropout, Random* random) {
    Bags bags;
    each_word(batch, [&](const Example& example, std::size_t word) {
        for (const std::uint32_t row : example.parts[word]) {
            if (random == nullptr || random->unit() >= dropout.part) {
                bags.ids.push_back(row);
            }
        }
        bags.ends.push_back(bags.ids.size());
    });
    return bags;
}

float kept_or_not(Random* random, float lost) {
    return random == nullptr ? 1.0F : random->unit() < lost ? 0.0F : 1.0F / (1.0F - lost);
}

/// A mask for each sentence.
Matrix sentence_mask(const Batch& batch, std::size_t columns, float lost, Random* random) {
    Matrix mask(batch.examples.size(), columns);
    std::ranges::generate(mask.values, [&] { return kept_or_not(random, lost); });
    return mask;
}

/// The same columns dropped in a whole sentence.
Node& sentence_dropped(Tape& tape, Node& x, const Batch& batch, float lost, Random* random) {
    if (random == nullptr) {
        return x;
    }
    const Matrix one = sentence_mask(batch, x.value.columns, lost, random);
    Matrix mask(x.value.rows, x.value.columns);
    for (std::size_t step = 0; step < batch.layout.steps(); ++step) {
        std::copy_n(one.row(0),
                    batch.layout.active(step) * one.columns,
                    mask.row(batch.layout.start[step]));
    }
    return masked(tape, x, std::move(mask));
}

Node& both_ways(Tape& tape,
                Node& x,
                const Batch& batch,
                LstmWeights& forward,
                LstmWeights& backward,
                float lost,
                Random* random) {
    const std::size_t n = forward.recurrent.value.rows;
    Node& there = lstm(
        tape, x, batch.layout, forward, Direction::forward, sentence_mask(batch, n, lost, random));
    Node& back = lstm(tape,
                      x,
                      batch.layout,
                      backward,
                      Direction::backward,
                      sentence_mask(batch, n, lost, random));
    return beside(tape, {&there, &back});
}

struct Answers {
    std::vector<std::int32_t> tags, heads, labels;
    std::vector<std::uint32_t> head_rows;
    std::vector<float> weights;
};

Answers answers(const Batch& batch, float scale) {
    Answers made;
    for (std::size_t step = 0; step < batch.layout.steps(); ++step) {
        for (std::size_t s = 0; s < batch.layout.active(step); ++s) {
            const Example& example = *batch.examples[s];
            made.tags.push_back(example.tags[step]);
            made.heads.push_back(example.heads[step]);
            made.labels.push_back(example.labels[step]);
            const auto head = static_cast<std::size_t>(std::max(example.heads[step], 0));
            made.head_rows.push_back(static_cast<std::uint32_t>(batch.layout.row(s, head)));
            made.weights.push_back(scale * example.weight);
        }
    }
    return made;
}

std::size_t filled_up(std::size_t classes) {
    return (classes + 15) / 16 * 16;
}

}  // namespace

Sizes sizes_for(const Vocabulary& vocabulary, Sizes sizes) {
    sizes.words = vocabulary.words.features.size();
    sizes.parts = vocabulary.parts.features.size();
    sizes.tags = filled_up(vocabulary.tags.names.size());
    sizes.labels = filled_up(vocabulary.labels.names.size());
    return sizes;
}

Network::Network(const Sizes& s)
    : sizes(s),
      words("words", s.words, s.word, true),
      parts("parts", s.parts, s.part, true),
      forward1("forward1", s.word + s.part, s.hidden),
      backward1("backward1", s.word + s.part, s.hidden),
      forward2("forward2", 2 * s.hidden, s.hidden),
      backward2("backward2", 2 * s.hidden, s.hidden),
      tag_weights("tag.weights", 2 * s.hidden, s.tags),
      tag_bias("tag.bias", 1, s.tags),
      dependent_weights("dependent.weights", 2 * s.hidden, s.head),
      dependent_bias("dependent.bias", 1, s.head),
      head_weights("head.weights", 2 * s.hidden, s.head),
      head_bias("head.bias", 1, s.head),
      biaffine_weights("biaffine.weights", s.head, s.head),
      biaffine_bias("biaffine.bias", 1, s.head),
      label_dependent_weights("label.dependent.weights", 2 * s.hidden, s.label),
      label_dependent_bias("label.dependent.bias", 1, s.label),
      label_head_weights("label.head.weights", 2 * s.hidden, s.label),
      label_head_bias("label.head.bias", 1, s.label),
      label_weights("label.weights", s.label, s.labels),
      label_bias("label.bias", 1, s.labels) {}

std::vector<Parameter*> Network::parameters() {
    std::vector<Parameter*> all{&words, &parts};
    for (LstmWeights* const weights : {&forward1, &backward1, &forward2, &backward2}) {
        all.insert(all.end(), {&weights->input, &weights->recurrent, &weights->bias});
    }
    all.insert(all.end(),
               {&tag_weights,
                &tag_bias,
                &dependent_weights,
                &dependent_bias,
                &head_weights,
                &head_bias,
                &biaffine_weights,
                &biaffine_bias,
                &label_dependent_weights,
                &label_dependent_bias,
                &label_head_weights,
                &label_head_bias,
                &label_weights,
                &label_bias});
    return all;
}

void Network::start(std::uint64_t seed) {
    Random random(seed);
    for (Parameter* const parameter : parameters()) {
        if (parameter->value.rows == 1) {
            continue;
        }
        const std::size_t fan = parameter->is_table
                                    ? 8 * parameter->value.columns
                                    : parameter->value.rows + parameter->value.columns;
        const float bound = std::sqrt(6.0F / static_cast<float>(fan));
        std::ranges::generate(parameter->value.values,
                              [&] { return (2.0F * random.unit() - 1.0F) * bound; });
    }
}

Batch::Batch(std::vector<const Example*> of) : layout(lengths(of)), examples(std::move(of)) {}

Scores run(Tape& tape,
           Network& n,
           const Batch& batch,
           const Vocabulary& vocabulary,
           const Dropout& dropout,
           Random* random) {
    Node& word = sum_of_rows(tape, n.words, word_bags(batch, vocabulary, dropout, random));
    Node& part = sum_of_rows(tape, n.parts, part_bags(batch, dropout, random));
    Node& input =
        sentence_dropped(tape, beside(tape, {&word, &part}), batch, dropout.input, random);
    Node& first = both_ways(tape, input, batch, n.forward1, n.backward1, dropout.recurrent, random);
    Node& between = sentence_dropped(tape, first, batch, dropout.state, random);
    Node& second =
        both_ways(tape, between, batch, n.forward2, n.backward2, dropout.recurrent, random);
    Node& last = sentence_dropped(tape, second, batch, dropout.state, random);
    Node& tags = linear(tape, between, n.tag_weights, n.tag_bias);
    const auto scorer = [&](Parameter& w, Parameter& b) -> Node& {
        return sentence_dropped(
            tape, rectified(tape, linear(tape, last, w, b)), batch, dropout.scorer, random);
    };
    Node& dependents = linear(
        tape, scorer(n.dependent_weights, n.dependent_bias), n.biaffine_weights, n.biaffine_bias);
    return {&tags,
            &dependents,
            &scorer(n.head_weights, n.head_bias),
            &linear(tape, last, n.label_dependent_weights, n.label_dependent_bias),
            &linear(tape, last, n.label_head_weights, n.label_head_bias)};
}

Node& label_scores(Tape& tape,
                   Network& network,
                   const Scores& scores,
                   std::span<const std::uint32_t> heads) {
    Node& pairs =
        rectified(tape, paired(tape, *scores.label_dependents, *scores.label_heads, heads));
    return linear(tape, pairs, network.label_weights, network.label_bias);
}

double learn(Network& network,
             const Batch& batch,
             const Vocabulary& vocabulary,
             const Dropout& dropout,
             Random* random) {
    Tape tape;
    const Answers wanted = answers(batch, 1.0F / static_cast<float>(batch.layout.rows()));
    const Scores scores = run(tape, network, batch, vocabulary, dropout, random);
    Node& labels = label_scores(tape, network, scores, wanted.head_rows);
    const Emphasis emphasis{.weights = wanted.weights};
    const double loss =
        class_loss(*scores.tags, wanted.tags, emphasis)
        + class_loss(labels, wanted.labels, emphasis)
        + head_loss(*scores.dependents, *scores.heads, batch.layout, wanted.heads, emphasis);
    tape.run_back();
    return loss * static_cast<double>(batch.layout.rows());
}

}  // namespace entente::syntax::training
