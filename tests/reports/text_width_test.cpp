#include "reports/text_width.hpp"

#include <catch2/catch.hpp>

namespace entente::reports {

TEST_CASE("columns are those of a terminal, not bytes", "[reports]") {
    CHECK(columns_of("") == 0);
    CHECK(columns_of("Annan") == 5);
    CHECK(columns_of("Zürich") == 6);
    CHECK(columns_of("中国") == 4);
    CHECK(columns_of("한국") == 4);
    CHECK(columns_of("ｆｕｌｌ") == 8);
    CHECK(columns_of("e\u0301") == 1);             // e and a combining acute
    CHECK(columns_of("\u1112\u1161\u11AB") == 2);  // Hangul from jamo
    CHECK(columns_of("a\u200Bb") == 2);            // zero width space
    CHECK(columns_of("😀") == 2);
    CHECK(columns_of("👍🏽") == 2);         // with a skin tone
    CHECK(columns_of("👨\u200D👩\u200D👧") == 2);  // a family, joined
    CHECK(columns_of("❤\uFE0F") == 2);          // emoji style asked for
    CHECK(columns_of("🇫🇷") == 2);
    CHECK(columns_of("\xff\xfe") == 2);  // bad bytes, one each
}

TEST_CASE("one line has no control, no turned direction, no bad byte", "[reports]") {
    CHECK(one_line("  Kofi\n\tAnnan \r\n") == "Kofi Annan");
    CHECK(one_line("\x1b[31mred\x1b[0m") == "[31mred [0m");
    CHECK(one_line("a\u202Eb") == "a\uFFFDb");
    CHECK(one_line("a\xC0\xAF"
                   "b")
          == "a\uFFFD\uFFFDb");
    CHECK(one_line("a\u0085\u2028b") == "a b");
    CHECK(one_line("\n \x7f").empty());
}

TEST_CASE("shortened text fits and says that it was cut", "[reports]") {
    CHECK(shorten("Annan", 5) == "Annan");
    CHECK(shorten("Annan", 4) == "Ann…");
    CHECK(shorten("中国人", 4) == "中…");  // never half a character
    CHECK(columns_of(shorten(std::string(10000, 'x'), 40)) == 40);
}

TEST_CASE("wrapped lines break at spaces, and anywhere in a word too long", "[reports]") {
    using Lines = std::vector<std::string>;
    CHECK(wrap("", 5).empty());
    CHECK(wrap("who stands with whom", 10) == Lines{"who stands", "with whom"});
    CHECK(wrap("abcdefgh ij", 4) == Lines{"abcd", "efgh", "ij"});
    CHECK(wrap("中国人", 1) == Lines{"中", "国", "人"});  // wider than the line: still ends
}

}  // namespace entente::reports
