#include "train_syntax/vote.hpp"

#include <entente/error.hpp>

#include <catch2/catch.hpp>

namespace entente::syntax::training {
namespace {

Sentence pair(std::size_t head_of_first, const std::string& relation) {
    return {
        .tokens = {
            {.form = "a", .upos = "X", .head = head_of_first, .deprel = relation},
            {.form = "b", .upos = "X", .head = head_of_first == 0 ? 1U : 0U, .deprel = "root"}}};
}

}  // namespace

TEST_CASE("most parses decide, and the first where they are even", "[syntax]") {
    const std::vector<Sentence> most{pair(0, "root"), pair(2, "nsubj"), pair(2, "obj")};
    CHECK(vote(most).tokens[0].head == 2);
    CHECK(vote(most).tokens[0].deprel == "nsubj");
    const std::vector<Sentence> even{pair(0, "root"), pair(2, "nsubj")};
    CHECK(vote(even).tokens[0].head == 0);
    CHECK(vote(even).tokens[0].deprel == "root");
}

TEST_CASE("parses of different words are not voted on", "[syntax]") {
    const std::vector<Sentence> parses{pair(0, "root"), Sentence{.tokens = {{.form = "c"}}}};
    CHECK_THROWS_AS(vote(parses), Error);
}

}  // namespace entente::syntax::training
