/// Sentences as numbers: feature rows going in, classes and heads to come out.
#pragma once

#include "random.hpp"
#include "syntax/features.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::syntax::training {

/// Numbers for the features that are seen often enough, from 1; 0 is any other.
struct FeatureRows {
    std::unordered_map<Feature, std::uint32_t> rows;
    std::vector<Feature> features{0};      ///< by row
    std::vector<std::uint32_t> counts{0};  ///< by row

    [[nodiscard]] std::uint32_t row(Feature feature) const;
};

/// Names of classes in the order of their first appearance.
struct Classes {
    std::vector<std::string> names;
    std::unordered_map<std::string, std::int32_t> numbers;

    std::int32_t number(const std::string& name);                    ///< adds a new name
    [[nodiscard]] std::int32_t find(const std::string& name) const;  ///< no_answer for a new name
};

struct Vocabulary {
    FeatureRows words, parts;
    Classes tags, labels;
};

/// UPOS and XPOS as one class.
[[nodiscard]] std::string tag_of(const Token& token);

struct Example {
    std::vector<std::vector<std::uint32_t>> words,
        parts;  ///< rows for each word; the artificial one first
    std::vector<std::int32_t> tags, heads, labels;  ///< no_answer for the artificial word
    float weight = 1;

    [[nodiscard]] std::size_t length() const { return words.size(); }
};

/// What the sentences hold: words seen at least `least_words` times, parts `least_parts` times.
[[nodiscard]] Vocabulary make_vocabulary(const std::vector<Sentence>& sentences,
                                         std::uint32_t least_words,
                                         std::uint32_t least_parts);

[[nodiscard]] Example make_example(const Sentence& sentence,
                                   const Vocabulary& vocabulary,
                                   float weight);

}  // namespace entente::syntax::training
