#include "syntax/features.hpp"

#include <catch2/catch.hpp>

namespace entente::syntax {
namespace {

WordFeatures of(const std::string& form) {
    const std::vector<Token> tokens{{.form = form}};
    return word_features(tokens)[0];
}

}  // namespace

TEST_CASE("words are seen in lower case, with plain signs and 0 for digits", "[syntax]") {
    CHECK(plain_lower("U.S.") == "u.s.");
    CHECK(plain_lower("\u00C9cole") == "\u00E9cole");
    CHECK(plain_lower("isn\u2019t") == "isn't");
    CHECK(plain_lower("1984") == "0000");
    CHECK(plain_signs("\u201C1984\u2013") == "\"1984-");
    CHECK(plain_lower("").empty());
}

TEST_CASE("a word as written is a feature only when that says more", "[syntax]") {
    CHECK(of("tree").word[1] == 0);
    CHECK(of("Tree").word[1] != 0);
    CHECK(of("Tree").word[0] == of("tree").word[0]);
}

TEST_CASE("affixes are of characters, not of bytes", "[syntax]") {
    const WordFeatures word = of("\u00E9t\u00E9");
    CHECK(word.part[0] == feature('p', "\u00E9"));
    CHECK(word.part[1] == feature('q', "\u00E9t"));
    CHECK(word.part[4] == feature('A', "\u00E9"));
    CHECK(word.part[6] == feature('C', "\u00E9t\u00E9"));
    CHECK(word.part[7] == 0);
}

TEST_CASE("features are never the number for no feature", "[syntax]") {
    CHECK(feature('w', "") != 0);
    CHECK(feature('w', "a") != feature('f', "a"));
    CHECK(of("").word[0] != 0);
}

TEST_CASE("bytes that are no UTF-8 do no harm", "[syntax]") {
    CHECK(of("\xff\xbf\x80").word[0] != 0);
    CHECK(of("\xc3").word[0] != 0);
}

}  // namespace entente::syntax
