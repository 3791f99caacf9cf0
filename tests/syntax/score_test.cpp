#include "train_syntax/score.hpp"

#include <entente/error.hpp>

#include <catch2/catch.hpp>

namespace entente::syntax::training {
namespace {

Sentence sentence(const std::vector<Token>& tokens) {
    return {.tokens = tokens};
}

}  // namespace

TEST_CASE("agreement counts tags, heads and relations", "[syntax]") {
    const std::vector<Sentence> gold{sentence(
        {{.form = "a", .lemma = "a", .upos = "DET", .xpos = "DT", .head = 2, .deprel = "det"},
         {.form = "b", .lemma = "b", .upos = "NOUN", .xpos = "NN", .head = 0, .deprel = "root"},
         {.form = "c",
          .lemma = "c",
          .upos = "VERB",
          .xpos = "VBN",
          .head = 2,
          .deprel = "acl:relcl"}})};
    std::vector<Sentence> found = gold;
    found[0].tokens[0].upos = "PRON";   // wrong tag
    found[0].tokens[1].head = 3;        // wrong head
    found[0].tokens[2].deprel = "acl";  // wrong subtype of the relation
    found[0].tokens[2].lemma = "d";
    const Agreement made = agreement(gold, found);
    CHECK(made.words == 3);
    CHECK(made.upos == 2);
    CHECK(made.xpos == 3);
    CHECK(made.lemma == 2);
    CHECK(made.uas == 2);
    CHECK(made.las == 1);
    CHECK(made.universal_las == 2);
}

TEST_CASE("only the same words can agree", "[syntax]") {
    const std::vector<Sentence> gold{sentence({{.form = "a"}})};
    CHECK_THROWS_AS(agreement(gold, {}), Error);
    const std::vector<Sentence> other{sentence({{.form = "b"}})};
    CHECK_THROWS_WITH(agreement(gold, other), Catch::Contains("sentence 1 has other words"));
}

}  // namespace entente::syntax::training
