#include "examples.hpp"

#include "losses.hpp"

namespace entente::syntax::training {
namespace {

using Counts = std::unordered_map<Feature, std::uint32_t>;

template <std::size_t N>
void count(const std::array<Feature, N>& features, Counts& counts, std::vector<Feature>& order) {
    for (const Feature feature : features) {
        if (feature != 0 && counts[feature]++ == 0) {
            order.push_back(feature);
        }
    }
}

FeatureRows often_seen(const Counts& counts,
                       const std::vector<Feature>& order,
                       std::uint32_t least) {
    FeatureRows made;
    for (const Feature feature : order) {
        if (counts.at(feature) >= least) {
            made.rows.emplace(feature, static_cast<std::uint32_t>(made.features.size()));
            made.features.push_back(feature);
            made.counts.push_back(counts.at(feature));
        }
    }
    return made;
}

std::vector<std::uint32_t> word_rows(const WordFeatures& features, const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> rows{vocabulary.words.row(features.word[0])};
    if (const std::uint32_t written = vocabulary.words.row(features.word[1]); written != 0) {
        rows.push_back(written);
    }
    return rows;
}

std::vector<std::uint32_t> part_rows(const WordFeatures& features, const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> rows;
    for (const Feature feature : features.part) {
        if (const std::uint32_t row = vocabulary.parts.row(feature); row != 0) {
            rows.push_back(row);
        }
    }
    return rows;
}

void add_word(Example& to, const WordFeatures& features, const Vocabulary& vocabulary) {
    to.words.push_back(word_rows(features, vocabulary));
    to.parts.push_back(part_rows(features, vocabulary));
}

}  // namespace

std::uint32_t FeatureRows::row(Feature feature) const {
    const auto found = rows.find(feature);
    return found == rows.end() ? 0 : found->second;
}

std::int32_t Classes::number(const std::string& name) {
    const auto [at, is_new] = numbers.emplace(name, static_cast<std::int32_t>(names.size()));
    if (is_new) {
        names.push_back(name);
    }
    return at->second;
}

std::int32_t Classes::find(const std::string& name) const {
    const auto found = numbers.find(name);
    return found == numbers.end() ? no_answer : found->second;
}

std::string tag_of(const Token& token) {
    return token.upos + "|" + token.xpos;
}

Vocabulary make_vocabulary(const std::vector<Sentence>& sentences,
                           std::uint32_t least_words,
                           std::uint32_t least_parts) {
    Counts words;
    Counts parts;
    std::vector<Feature> word_order;
    std::vector<Feature> part_order;
    Vocabulary made;
    for (const Sentence& sentence : sentences) {
        std::vector<WordFeatures> all = word_features(sentence.tokens);
        all.push_back(root_features());
        for (const WordFeatures& features : all) {
            count(features.word, words, word_order);
            count(features.part, parts, part_order);
        }
        for (const Token& token : sentence.tokens) {
            made.tags.number(tag_of(token));
            made.labels.number(token.deprel);
        }
    }
    made.words = often_seen(words, word_order, least_words);
    made.parts = often_seen(parts, part_order, least_parts);
    return made;
}

Example make_example(const Sentence& sentence, const Vocabulary& vocabulary, float weight) {
    Example made{
        .tags = {no_answer}, .heads = {no_answer}, .labels = {no_answer}, .weight = weight};
    add_word(made, root_features(), vocabulary);
    for (const WordFeatures& features : word_features(sentence.tokens)) {
        add_word(made, features, vocabulary);
    }
    for (const Token& token : sentence.tokens) {
        made.tags.push_back(vocabulary.tags.find(tag_of(token)));
        made.heads.push_back(static_cast<std::int32_t>(token.head));
        made.labels.push_back(vocabulary.labels.find(token.deprel));
    }
    return made;
}

}  // namespace entente::syntax::training
