#include <entente/error.hpp>
#include <entente/syntax.hpp>

#include <catch2/catch.hpp>

#include <sstream>

namespace entente::syntax {
namespace {

std::vector<Sentence> read_all(const std::string& text) {
    std::istringstream in(text);
    std::vector<Sentence> sentences;
    std::size_t line = 0;
    while (auto sentence = read_words(in, "in.txt", line)) {
        sentences.push_back(std::move(*sentence));
    }
    return sentences;
}

}  // namespace

TEST_CASE("a line is a sentence, and spaces part its words", "[syntax]") {
    const std::vector<Sentence> sentences = read_all("Talks\tfailed .\r\n\n  \nNo  deal");
    REQUIRE(sentences.size() == 2);
    CHECK(sentences[0].tokens.size() == 3);
    CHECK(sentences[0].tokens[1].form == "failed");
    CHECK(sentences[1].tokens[1].form == "deal");
    CHECK(read_all("").empty());
}

TEST_CASE("bytes that are no words are refused with their place", "[syntax]") {
    CHECK_THROWS_WITH(read_all("Yes .\nNo \xFF ."), Catch::StartsWith("in.txt:2:4:"));
    CHECK_THROWS_WITH(read_all(std::string("No \0 .", 6)), Catch::StartsWith("in.txt:1:4:"));
}

}  // namespace entente::syntax
