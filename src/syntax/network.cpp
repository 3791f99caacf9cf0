#include "syntax/network.hpp"

#include "syntax/activation.hpp"
#include "syntax/spanning_tree.hpp"

#include <algorithm>

namespace entente::syntax {
namespace {

std::vector<float> scaled(std::span<const float> scales, float by) {
    std::vector<float> made(scales.begin(), scales.end());
    std::ranges::for_each(made, [by](float& scale) { scale *= by; });
    return made;
}

void rectify(std::vector<float>& values) {
    std::ranges::transform(
        values, values.begin(), [](float value) { return leaky_rectifier(value); });
}

std::size_t best(std::span<const float> scores) {
    return static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
}

/// The sums of the embeddings of one word.
void embed(const Network& network, const WordFeatures& features, float* to) {
    network.words.add(network.words.find(features.word[0]), to);
    if (const std::uint32_t row = network.words.find(features.word[1]); row != 0) {
        network.words.add(row, to);
    }
    for (const Feature part : features.part) {
        if (const std::uint32_t row = network.parts.find(part); row != 0) {
            network.parts.add(row, to + network.words.columns());
        }
    }
}

Activations embedded(const Network& network, const Kernel& kernel, std::span<const Token> tokens) {
    const std::size_t columns = network.words.columns() + network.parts.columns();
    std::vector<float> rows((tokens.size() + 1) * columns, 0.0F);
    embed(network, root_features(), rows.data());
    float* to = rows.data();
    for (const WordFeatures& features : word_features(tokens)) {
        to += columns;
        embed(network, features, to);
    }
    return quantise_activations(kernel, rows, columns);
}

enum class Way { forward, backward };

/// Runs one direction over the rows of x and writes its states to the columns from `column` on.
void run_way(const Linear& input,
             const Linear& recurrent,
             const std::vector<float>& scales,
             const Kernel& kernel,
             const Activations& x,
             Way way,
             Activations& to) {
    const std::size_t n = recurrent.inputs();
    const std::size_t rows = x.scales.size();
    const std::vector<float> sums = input(kernel, x);
    std::vector<float> cell(n, 0.0F);
    std::vector<std::int16_t> state(n, 0);
    std::vector<std::int32_t> products(recurrent.outputs());
    for (std::size_t step = 0; step < rows; ++step) {
        const std::size_t row = way == Way::forward ? step : rows - 1 - step;
        kernel.multiply(recurrent.product(), state.data(), 1, products.data());
        kernel.cell({products.data(),
                     scales.data(),
                     sums.data() + row * input.outputs(),
                     cell.data(),
                     state.data(),
                     n});
        std::ranges::copy(state,
                          to.values.data() + row * to.columns + (way == Way::forward ? 0 : n));
    }
}

Activations run_layer(const BothWays& layer, const Kernel& kernel, const Activations& x) {
    const std::size_t columns = 2 * layer.forward.inputs();
    const std::size_t rows = x.scales.size();
    Activations made{columns,
                     std::vector<std::int16_t>(rows * columns),
                     std::vector<float>(rows, 1.0F / activation_range)};
    run_way(
        layer.forward_input, layer.forward, layer.forward_scales, kernel, x, Way::forward, made);
    run_way(layer.backward_input,
            layer.backward,
            layer.backward_scales,
            kernel,
            x,
            Way::backward,
            made);
    return made;
}

/// The best class of every word but the artificial one.
std::vector<std::size_t> best_classes(std::span<const float> scores,
                                      std::size_t columns,
                                      std::size_t classes) {
    std::vector<std::size_t> made;
    for (std::size_t at = columns; at < scores.size(); at += columns) {
        made.push_back(best(scores.subspan(at, classes)));
    }
    return made;
}

/// The heads are the weights of one more layer, the dependents its input.
HeadScores head_scores(const Network& network, const Kernel& kernel, const Activations& states) {
    std::vector<float> dependent = network.dependent(kernel, states);
    rectify(dependent);
    std::vector<float> head = network.head(kernel, states);
    rectify(head);
    const std::size_t columns = network.head.outputs();
    const std::vector<float> turned =
        network.biaffine(kernel, quantise_activations(kernel, dependent, columns));
    const Linear as_head(quantise_rows(head, columns), {});
    const std::vector<float> found = as_head(kernel, quantise_activations(kernel, turned, columns));
    HeadScores scores(states.scales.size());
    for (std::size_t d = 0; d < scores.size; ++d) {
        for (std::size_t h = 0; h < scores.size; ++h) {
            scores.at(d, h) = found[d * as_head.outputs() + h];
        }
    }
    return scores;
}

std::vector<std::size_t> best_labels(const Network& network,
                                     const Kernel& kernel,
                                     const Activations& states,
                                     std::span<const std::size_t> heads) {
    std::vector<float> pairs = network.label_dependent(kernel, states);
    const std::vector<float> as_heads = network.label_head(kernel, states);
    const std::size_t columns = network.label_head.outputs();
    for (std::size_t word = 0; word < heads.size(); ++word) {
        for (std::size_t j = 0; j < columns; ++j) {
            pairs[word * columns + j] += as_heads[heads[word] * columns + j];
        }
    }
    rectify(pairs);
    std::vector<float> scores = network.label(kernel, quantise_activations(kernel, pairs, columns));
    for (std::size_t word = 0; word < heads.size(); ++word) {
        float& root = scores[word * network.label.outputs() + network.root_label];
        root = heads[word] == 0 ? 1e30F : -1e30F;
    }
    return best_classes(scores, network.label.outputs(), network.labels.size());
}

}  // namespace

BothWays::BothWays(const LstmFile& there, const LstmFile& back)
    : forward_input(there.input.weights, there.input.bias),
      backward_input(back.input.weights, back.input.bias),
      forward(there.recurrent, {}),
      backward(back.recurrent, {}),
      forward_scales(scaled(forward.scales(), 1.0F / activation_range)),
      backward_scales(scaled(backward.scales(), 1.0F / activation_range)) {}

Network::Network(const ModelFile& file)
    : words(file.words),
      parts(file.parts),
      first(file.lstm[0], file.lstm[1]),
      second(file.lstm[2], file.lstm[3]),
      tag(file.tag.weights, file.tag.bias),
      dependent(file.dependent.weights, file.dependent.bias),
      head(file.head.weights, file.head.bias),
      biaffine(file.biaffine.weights, file.biaffine.bias),
      label_dependent(file.label_dependent.weights, file.label_dependent.bias),
      label_head(file.label_head.weights, file.label_head.bias),
      label(file.label.weights, file.label.bias),
      tags(file.tags),
      labels(file.labels),
      root_label(
          static_cast<std::size_t>(std::ranges::find(file.labels, "root") - file.labels.begin())),
      lemmas(file.lemmas),
      feats(file.feats) {}

Analysis analyse(const Network& network, const Kernel& kernel, std::span<const Token> tokens) {
    const Activations first = run_layer(network.first, kernel, embedded(network, kernel, tokens));
    const Activations second = run_layer(network.second, kernel, first);
    Analysis made;
    made.tags =
        best_classes(network.tag(kernel, first), network.tag.outputs(), network.tags.size());
    std::vector<std::size_t> heads = maximum_spanning_tree(head_scores(network, kernel, second));
    made.labels = best_labels(network, kernel, second, heads);
    made.heads.assign(heads.begin() + 1, heads.end());
    return made;
}

}  // namespace entente::syntax
