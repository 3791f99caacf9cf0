#include "syntax/model_check.hpp"

#include <algorithm>
#include <cmath>

namespace entente::syntax {
namespace {

constexpr std::size_t most_inputs = 1024;  ///< products of 8 by 13 bits then stay below 2^31

bool finite(const std::vector<float>& values) {
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

bool is_matrix(const QuantisedRows& rows, std::size_t columns) {
    return rows.columns == columns && columns % 2 == 0 && columns <= most_inputs && rows.rows() > 0
           && rows.values.size() == rows.rows() * columns && finite(rows.scales);
}

bool is_table(const FeatureTable& table) {
    return table.rows.columns > 0
           && table.rows.values.size() == table.rows.rows() * table.rows.columns
           && table.features.size() == table.rows.rows() && !table.features.empty()
           && finite(table.rows.scales);
}

bool is_linear(const LinearFile& layer, std::size_t inputs, std::size_t outputs) {
    return is_matrix(layer.weights, inputs) && layer.weights.rows() == outputs
           && layer.bias.size() == outputs && finite(layer.bias);
}

bool is_lstm(const LstmFile& layer, std::size_t inputs, std::size_t hidden) {
    return hidden > 0 && hidden % 16 == 0 && is_linear(layer.input, inputs, 3 * hidden)
           && is_matrix(layer.recurrent, hidden) && layer.recurrent.rows() == 3 * hidden;
}

bool are_rules(const SuffixRules& rules) {
    return std::ranges::is_sorted(rules.endings) && rules.endings.size() == rules.answers.size()
           && std::ranges::all_of(
               rules.answers, [&](std::uint16_t answer) { return answer < rules.classes.size(); });
}

bool heads_fit(const ModelFile& model, std::size_t states) {
    const std::size_t n = model.head.weights.rows();
    return is_linear(model.dependent, states, n) && is_linear(model.head, states, n)
           && is_linear(model.biaffine, n, n) && n % 16 == 0 && n <= most_inputs / 4;
}

bool labels_fit(const ModelFile& model, std::size_t states) {
    const std::size_t n = model.label_head.weights.rows();
    return is_linear(model.label_dependent, states, n) && is_linear(model.label_head, states, n)
           && n % 16 == 0 && is_linear(model.label, n, model.labels.size())
           && model.labels.size() > 1 && std::ranges::count(model.labels, "root") == 1;
}

bool tags_fit(const ModelFile& model, std::size_t states) {
    return !model.tags.empty() && is_linear(model.tag, states, model.tags.size())
           && std::ranges::all_of(model.tags, [](const std::string& tag) {
                  return tag.find('|') != std::string::npos;
              });
}

}  // namespace

std::optional<std::string> find_model_fault(const ModelFile& model) {
    const std::size_t hidden = model.lstm[0].recurrent.columns;
    const std::size_t inputs = model.words.rows.columns + model.parts.rows.columns;
    if (!is_table(model.words) || !is_table(model.parts)) {
        return "feature tables";
    }
    for (std::size_t i = 0; i < model.lstm.size(); ++i) {
        if (!is_lstm(model.lstm[i], i < 2 ? inputs : 2 * hidden, hidden)) {
            return "recurrent layer " + std::to_string(i + 1);
        }
    }
    if (!tags_fit(model, 2 * hidden)) {
        return "tags";
    }
    if (!heads_fit(model, 2 * hidden)) {
        return "heads";
    }
    if (!labels_fit(model, 2 * hidden)) {
        return "labels";
    }
    return are_rules(model.lemmas) && are_rules(model.feats) ? std::nullopt
                                                             : std::optional<std::string>("rules");
}

}  // namespace entente::syntax
