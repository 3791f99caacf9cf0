#include "syntax/suffix_rules.hpp"

#include "train_syntax/learn_rules.hpp"

#include <catch2/catch.hpp>

namespace entente::syntax {
namespace {

const std::vector<training::RuleExample> plurals{
    {"NOUN", "cats", "-s"},
    {"NOUN", "dogs", "-s"},
    {"NOUN", "trees", "-s"},
    {"NOUN", "cities", "-ies"},
    {"NOUN", "armies", "-ies"},
    {"NOUN", "mice", "mouse"},
    {"VERB", "cities", "?"},
};

}  // namespace

TEST_CASE("lemma scripts give the lemma of the word they are from", "[syntax]") {
    const auto [form, lemma] = GENERATE(table<std::string, std::string>({
        {"cats", "cat"},
        {"Cities", "city"},
        {"went", "go"},
        {"Putin", "Putin"},
        {"USA", "USA"},
        {"The", "the"},
        {"n\u2019t", "not"},
        {"\u2019s", "'s"},
        {"\u2019s", "\u2019s"},
        {"I", "I"},
        {"caf\u00E9s", "caf\u00E9"},
        {"\u00E9", "\u00E8"},
        {"a", ""},
        {"better", "well"},
        {"2010s", "2010s"},
    }));
    CHECK(apply_lemma_script(lemma_script(form, lemma, Case::lost), form) == lemma);
    CHECK(apply_lemma_script(lemma_script(form, lemma, Case::kept), form) == lemma);
}

TEST_CASE("a lemma script carries over to other words", "[syntax]") {
    CHECK(lemma_script("Cities", "city", Case::lost) == "l3+y");
    CHECK(apply_lemma_script("l3+y", "Armies") == "army");
    CHECK(apply_lemma_script("k0+", "Moscow") == "Moscow");
}

TEST_CASE("a script that does not fit leaves the word", "[syntax]") {
    CHECK(apply_lemma_script("l9+y", "cat") == "cat");
    CHECK(apply_lemma_script("", "Cat") == "Cat");
    CHECK(apply_lemma_script("x", "Cat") == "Cat");
    CHECK(apply_lemma_script("l1+e", "caf\u00E9") == "caf\u00E9");  // would cut a character in two
}

TEST_CASE("the longest known ending decides", "[syntax]") {
    const SuffixRules rules = training::learn_rules(plurals);
    CHECK(rules.find("NOUN", "birds") == "-s");
    CHECK(rules.find("NOUN", "parties") == "-ies");
    CHECK(rules.find("NOUN", "mice") == "mouse");
    CHECK(rules.find("NOUN", "dice") == "-s");
    CHECK(rules.find("VERB", "anything") == "?");
    CHECK(rules.find("ADJ", "cities").empty());
}

TEST_CASE("endings that say what shorter ones say are not kept", "[syntax]") {
    const SuffixRules rules = training::learn_rules(plurals);
    CHECK(rules.endings.size() == 5);  // NOUN: any, -es, trees, mice, but not -ies; VERB: any
}

}  // namespace entente::syntax
