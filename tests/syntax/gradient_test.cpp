#include "train_syntax/adam.hpp"
#include "train_syntax/evaluate.hpp"
#include "train_syntax/losses.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <sstream>

namespace entente::syntax::training {
namespace {

const std::string treebank =
    "1\tDogs\tdog\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\t_\n"
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tdogs\tdog\tNOUN\tNNS\t_\t0\troot\t_\t_\n\n"
    "1\tRun\trun\tVERB\tVB\t_\t0\troot\t_\t_\n\n";

/// A tiny network with a batch of three sentences of different lengths.
struct Bench {
    std::vector<Sentence> sentences;
    Vocabulary vocabulary;
    std::vector<Example> examples;
    Network network;
    Dropout dropout;

    Bench()
        : sentences([] {
              std::istringstream in(treebank);
              return read_conllu(in, "t");
          }()),
          vocabulary(make_vocabulary(sentences, 1, 1)),
          network(
              sizes_for(vocabulary, {.word = 4, .part = 6, .hidden = 5, .head = 7, .label = 6})) {
        network.start(4);
        Random random(3);  // biases of 0 would put rectified sums on their kinks
        for (Parameter* const parameter : network.parameters()) {
            if (parameter->value.rows == 1) {
                std::ranges::generate(parameter->value.values,
                                      [&] { return random.unit() - 0.5F; });
            }
        }
        for (const Sentence& sentence : sentences) {
            examples.push_back(make_example(sentence, vocabulary, 1));
        }
    }

    [[nodiscard]] Batch batch() const { return Batch({&examples[0], &examples[1], &examples[2]}); }

    /// The loss with one value moved, the same things dropped each time.
    double loss() {
        Random random(11);
        return learn(network, batch(), vocabulary, dropout, &random);
    }
};

void clear(Network& network) {
    for (Parameter* const parameter : network.parameters()) {
        std::ranges::fill(parameter->gradient.values, 0.0F);
    }
}

double slope(Bench& bench, float& value) {
    const float kept = value;
    const float step = 1e-3F;
    value = kept + step;
    const double above = bench.loss();
    value = kept - step;
    const double below = bench.loss();
    value = kept;
    return (above - below) / (2.0 * double{step});
}

}  // namespace

TEST_CASE("gradients of every parameter are the slopes of the loss", "[syntax]") {
    Bench bench;
    const auto rows = static_cast<double>(bench.batch().layout.rows());
    for (Parameter* const parameter : bench.network.parameters()) {
        for (std::size_t i = 0; i < parameter->value.size();
             i += 1 + parameter->value.size() / 12) {
            clear(bench.network);
            bench.loss();
            const double gradient = rows * double{parameter->gradient.values[i]};
            INFO(parameter->name << " " << i);
            CHECK(gradient
                  == Approx(slope(bench, parameter->value.values[i])).margin(0.02).epsilon(0.02));
        }
    }
}

TEST_CASE("training makes the loss small and the answers right", "[syntax]") {
    Bench bench;
    bench.dropout = {0, 0, 0, 0, 0, 0, 0};
    Adam adam(bench.network.parameters(), {});
    const double before = bench.loss();
    for (int i = 0; i < 150; ++i) {
        bench.loss();
        adam.step(0.01F);
    }
    CHECK(bench.loss() < before / 20);
    const Hits hits = evaluate(bench.network, bench.vocabulary, bench.examples);
    CHECK(hits.words == 6);
    CHECK(hits.tags == 6);
    CHECK(hits.labelled == 6);
}

TEST_CASE("the average of weights can be put in their place and taken out", "[syntax]") {
    Bench bench;
    Adam adam(bench.network.parameters(), {});
    for (int i = 0; i < 16; ++i) {
        bench.loss();
        adam.step(0.01F);
    }
    const std::vector<float> kept = bench.network.tag_weights.value.values;
    adam.swap_average();
    CHECK(bench.network.tag_weights.value.values != kept);
    adam.swap_average();
    CHECK(bench.network.tag_weights.value.values == kept);
}

TEST_CASE("batches hold every example once, longest first", "[syntax]") {
    const Bench bench;
    Random random(2);
    const std::vector<Batch> batches = make_batches(bench.examples, 5, &random);
    std::size_t rows = 0;
    for (const Batch& batch : batches) {
        rows += batch.layout.rows();
        CHECK(std::ranges::is_sorted(batch.layout.lengths, std::greater<>()));
    }
    CHECK(rows == 4 + 3 + 2);
}

TEST_CASE("the product of matrices is the sum of products", "[syntax]") {
    Random random(6);
    for (const std::size_t columns : {std::size_t{1}, std::size_t{16}, std::size_t{85}}) {
        Matrix a(7, 5);
        Matrix b(5, columns);
        std::ranges::generate(a.values, [&] { return random.unit(); });
        std::ranges::generate(b.values, [&] { return random.unit(); });
        Matrix made(7, columns);
        add_product(made, view(a), view(b));
        for (std::size_t r = 0; r < 7; ++r) {
            for (std::size_t c = 0; c < columns; ++c) {
                float sum = 0;
                for (std::size_t k = 0; k < 5; ++k) {
                    sum += a.row(r)[k] * b.row(k)[c];
                }
                CHECK(made.row(r)[c] == Approx(sum));
            }
        }
        Matrix again(7, columns);
        const Matrix turned = transpose(a);
        add_product(again, transposed(view(turned)), view(b));
        CHECK(again.values == made.values);
    }
}

}  // namespace entente::syntax::training
