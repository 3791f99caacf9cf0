#include "evaluate.hpp"

#include "losses.hpp"

#include <algorithm>

namespace entente::syntax::training {
namespace {

std::size_t best(const float* scores, std::size_t n) {
    return static_cast<std::size_t>(std::max_element(scores, scores + n) - scores);
}

std::string_view upos(const Vocabulary& vocabulary, std::size_t tag) {
    const std::string_view name =
        vocabulary.tags.names.at(std::min(tag, vocabulary.tags.names.size() - 1));
    return name.substr(0, name.find('|'));
}

/// The row of the best head of every row.
std::vector<std::uint32_t> best_heads(const Scores& scores, const Layout& layout) {
    std::vector<std::uint32_t> heads(layout.rows(), 0);
    for (std::size_t s = 0; s < layout.lengths.size(); ++s) {
        const Matrix found = head_scores(scores.dependents->value, scores.heads->value, layout, s);
        for (std::size_t word = 1; word < found.rows; ++word) {
            heads[layout.row(s, word)] =
                static_cast<std::uint32_t>(layout.row(s, best(found.row(word), found.columns)));
        }
    }
    return heads;
}

void add_hits(Hits& to, Network& network, const Vocabulary& vocabulary, const Batch& batch) {
    Tape tape;
    const Scores scores = run(tape, network, batch, vocabulary, {}, nullptr);
    const std::vector<std::uint32_t> heads = best_heads(scores, batch.layout);
    const Node& labels = label_scores(tape, network, scores, heads);
    for (std::size_t s = 0; s < batch.examples.size(); ++s) {
        const Example& gold = *batch.examples[s];
        for (std::size_t word = 1; word < gold.length(); ++word) {
            const std::size_t row = batch.layout.row(s, word);
            const std::size_t tag = best(scores.tags->value.row(row), network.sizes.tags);
            const auto answer = static_cast<std::size_t>(gold.tags[word]);
            const bool head =
                heads[row] == batch.layout.row(s, static_cast<std::size_t>(gold.heads[word]));
            const std::size_t label = best(labels.value.row(row), network.sizes.labels);
            ++to.words;
            to.tags += tag == answer ? 1U : 0U;
            to.upos +=
                gold.tags[word] >= 0 && upos(vocabulary, tag) == upos(vocabulary, answer) ? 1U : 0U;
            to.heads += head ? 1U : 0U;
            to.labelled += head && label == static_cast<std::size_t>(gold.labels[word]) ? 1U : 0U;
        }
    }
}

}  // namespace

Hits evaluate(Network& network,
              const Vocabulary& vocabulary,
              const std::vector<Example>& examples) {
    Hits hits;
    for (const Batch& batch : make_batches(examples, 1000, nullptr)) {
        add_hits(hits, network, vocabulary, batch);
    }
    return hits;
}

std::vector<Batch> make_batches(const std::vector<Example>& examples,
                                std::size_t most_words,
                                Random* random) {
    std::vector<std::pair<float, const Example*>> order;
    for (const Example& example : examples) {
        const float noise = random == nullptr ? 0.0F : 0.8F + 0.4F * random->unit();
        order.emplace_back(noise * static_cast<float>(example.length()), &example);
    }
    std::ranges::stable_sort(order, {}, [](const auto& entry) { return entry.first; });
    std::vector<std::vector<const Example*>> groups(1);
    std::size_t words = 0;
    for (const auto& [length, example] : order) {
        if (words + example->length() > most_words && words > 0) {
            groups.emplace_back();
            words = 0;
        }
        groups.back().push_back(example);
        words += example->length();
    }
    if (random != nullptr) {
        random->shuffle(groups);
    }
    std::vector<Batch> batches;
    for (std::vector<const Example*>& group : groups) {
        std::ranges::stable_sort(group, std::greater<>(), &Example::length);
        batches.emplace_back(std::move(group));
    }
    return batches;
}

}  // namespace entente::syntax::training
