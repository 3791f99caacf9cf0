#include "export.hpp"

#include <algorithm>

namespace entente::syntax::training {
namespace {

/// Rows of the file's matrix are outputs, columns here; the outputs that fill up are left out.
QuantisedRows outputs_as_rows(const Parameter& weights, std::size_t outputs) {
    Matrix turned = transpose(weights.value);
    turned.values.resize(outputs * turned.columns);
    return quantise_rows(turned.values, turned.columns);
}

LinearFile linear_file(const Parameter& weights, const Parameter& bias, std::size_t outputs) {
    LinearFile made{outputs_as_rows(weights, outputs), bias.value.values};
    made.bias.resize(outputs);
    return made;
}

LinearFile linear_file(const Parameter& weights, const Parameter& bias) {
    return linear_file(weights, bias, weights.value.columns);
}

LstmFile lstm_file(const LstmWeights& weights) {
    return {linear_file(weights.input, weights.bias),
            outputs_as_rows(weights.recurrent, weights.recurrent.value.columns)};
}

FeatureTable table(const Parameter& parameter, const FeatureRows& rows) {
    return {rows.features, quantise_rows(parameter.value.values, parameter.value.columns)};
}

}  // namespace

ModelFile export_model(const Network& n,
                       const Vocabulary& vocabulary,
                       SuffixRules lemmas,
                       SuffixRules feats) {
    const std::size_t tags = vocabulary.tags.names.size();
    const std::size_t labels = vocabulary.labels.names.size();
    return {.words = table(n.words, vocabulary.words),
            .parts = table(n.parts, vocabulary.parts),
            .lstm = {lstm_file(n.forward1),
                     lstm_file(n.backward1),
                     lstm_file(n.forward2),
                     lstm_file(n.backward2)},
            .tag = linear_file(n.tag_weights, n.tag_bias, tags),
            .dependent = linear_file(n.dependent_weights, n.dependent_bias),
            .head = linear_file(n.head_weights, n.head_bias),
            .biaffine = linear_file(n.biaffine_weights, n.biaffine_bias),
            .label_dependent = linear_file(n.label_dependent_weights, n.label_dependent_bias),
            .label_head = linear_file(n.label_head_weights, n.label_head_bias),
            .label = linear_file(n.label_weights, n.label_bias, labels),
            .tags = vocabulary.tags.names,
            .labels = vocabulary.labels.names,
            .lemmas = std::move(lemmas),
            .feats = std::move(feats)};
}

}  // namespace entente::syntax::training
