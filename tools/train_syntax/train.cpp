#include "train.hpp"

#include "adam.hpp"
#include "evaluate.hpp"
#include "export.hpp"
#include "learn_rules.hpp"
#include "treebank.hpp"

#include <entente/error.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace entente::syntax::training {
namespace {

Dropout dropout(const Options& options) {
    const Dropout usual;
    return {.word = options.real("drop-word", usual.word),
            .rare = options.real("drop-rare", usual.rare),
            .part = options.real("drop-part", usual.part),
            .input = options.real("drop-input", usual.input),
            .recurrent = options.real("drop-recurrent", usual.recurrent),
            .state = options.real("drop-state", usual.state),
            .scorer = options.real("drop-scorer", usual.scorer)};
}

Sizes sizes(const Options& options, const Vocabulary& vocabulary) {
    const Sizes usual;
    return sizes_for(vocabulary,
                     {.word = options.whole("word", usual.word),
                      .part = options.whole("part", usual.part),
                      .hidden = options.whole("hidden", usual.hidden),
                      .head = options.whole("head", usual.head),
                      .label = options.whole("label", usual.label)});
}

std::vector<Example> make_examples(const std::vector<Sentence>& sentences,
                                   const Vocabulary& vocabulary,
                                   float weight) {
    std::vector<Example> made;
    for (const Sentence& sentence : sentences) {
        made.push_back(make_example(sentence, vocabulary, weight));
    }
    return made;
}

double percent(std::size_t part, std::size_t whole) {
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// Everything that a training holds on to.
struct Training {
    const Options& options;
    std::vector<Sentence> gold, silver;
    Vocabulary vocabulary;
    SuffixRules lemmas, feats;
    std::vector<Example> examples;
    std::vector<std::vector<Example>> watched;
    Network network;
    Adam adam;
    Random random;

    explicit Training(const Options& given);

    double run_epoch(double rate, double rate_fall);
    void report(std::size_t epoch, double loss);
    void save() const;
};

std::vector<Sentence> joined(std::vector<Sentence> a, const std::vector<Sentence>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Training::Training(const Options& given)
    : options(given),
      gold(read_treebanks(options.texts("train"))),
      silver(read_treebanks(options.texts("silver"))),
      vocabulary(make_vocabulary(joined(gold, silver),
                                 static_cast<std::uint32_t>(options.whole("least-words", 2)),
                                 static_cast<std::uint32_t>(options.whole("least-parts", 3)))),
      lemmas(learn_lemmas(gold)),
      feats(learn_feats(gold)),
      examples(make_examples(gold, vocabulary, 1)),
      network(sizes(options, vocabulary)),
      adam(network.parameters(), {.average_decay = options.real("average", 0.998F)}),
      random(options.whole("seed", 1) + 1) {
    for (Example& example :
         make_examples(silver, vocabulary, options.real("silver-weight", 0.5F))) {
        examples.push_back(std::move(example));
    }
    for (const std::string& path : options.texts("develop")) {
        watched.push_back(make_examples(read_treebanks({path}), vocabulary, 1));
    }
    network.start(options.whole("seed", 1));
}

/// One pass over the examples, the learning rate falling evenly from `rate` by `rate_fall`; returns
/// the loss of a word.
double Training::run_epoch(double rate, double rate_fall) {
    const std::vector<Batch> batches = make_batches(examples, options.whole("batch", 500), &random);
    double loss = 0;
    std::size_t words = 0;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        loss += learn(network, batches[i], vocabulary, dropout(options), &random);
        words += batches[i].layout.rows();
        const double done = static_cast<double>(i) / static_cast<double>(batches.size());
        adam.step(static_cast<float>(rate - rate_fall * done));
    }
    return loss / static_cast<double>(words);
}

void Training::report(std::size_t epoch, double loss) {
    std::printf("epoch %zu loss %.4f", epoch, loss);
    for (const std::vector<Example>& set : watched) {
        const Hits hits = evaluate(network, vocabulary, set);
        std::printf("  UPOS %.2f UAS %.2f LAS %.2f",
                    percent(hits.upos, hits.words),
                    percent(hits.heads, hits.words),
                    percent(hits.labelled, hits.words));
    }
    std::printf("\n");
    static_cast<void>(std::fflush(stdout));
}

void Training::save() const {
    for (const std::string& path : options.texts("output")) {
        std::ofstream out(path, std::ios::binary);
        out << write_model_file(export_model(network, vocabulary, lemmas, feats));
        if (!out.flush()) {
            throw Error("the model cannot be written", {path});
        }
    }
}

}  // namespace

void train(const Options& options) {
    Training training(options);
    const std::size_t epochs = options.whole("epochs", 14);
    const double rate = options.number("rate", 2e-3);
    const double fall = (rate - options.number("last-rate", 1e-4)) / static_cast<double>(epochs);
    const std::size_t last = options.whole("stop-after", epochs);
    for (std::size_t epoch = 0; epoch < std::min(epochs, last); ++epoch) {
        const double loss = training.run_epoch(rate - fall * static_cast<double>(epoch), fall);
        training.adam.swap_average();
        training.report(epoch + 1, loss);
        training.save();
        training.adam.swap_average();
    }
}

}  // namespace entente::syntax::training
