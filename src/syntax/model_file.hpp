/// A model as it lies in its file: integers, scales, names and rules, little-endian, with a
/// checksum at the end.
#pragma once

#include "syntax/quantised.hpp"
#include "syntax/suffix_rules.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace entente::syntax {

/// Row i stands for features[i]; row 0 for every feature that has none.
struct FeatureTable {
    std::vector<Feature> features;
    QuantisedRows rows;

    bool operator==(const FeatureTable&) const = default;
};

/// Rows of weights are outputs.
struct LinearFile {
    QuantisedRows weights;
    std::vector<float> bias;

    bool operator==(const LinearFile&) const = default;
};

/// Outputs are input gates, output gates, candidates.
struct LstmFile {
    LinearFile input;
    QuantisedRows recurrent;

    bool operator==(const LstmFile&) const = default;
};

struct ModelFile {
    FeatureTable words, parts;
    std::array<LstmFile, 4> lstm;  ///< forward and backward of the first layer, then of the second
    LinearFile tag, dependent, head, biaffine, label_dependent, label_head, label;
    std::vector<std::string> tags, labels;  ///< `UPOS|XPOS`; relations
    SuffixRules lemmas, feats;

    bool operator==(const ModelFile&) const = default;
};

[[nodiscard]] std::string write_model_file(const ModelFile& model);

/// Throws Error, naming `path`, for bytes that are no model, are of another version, are cut off or
/// changed, or whose matrices do not fit one another.
[[nodiscard]] ModelFile read_model_file(std::string_view bytes, const std::string& path);

}  // namespace entente::syntax
