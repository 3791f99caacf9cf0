#include "text/tokens.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente::text {
namespace {

/// The tokens with a space between.
std::string cut(std::string_view text) {
    std::string joined;
    for (const Cut& token : tokenise(text)) {
        joined += joined.empty() ? "" : " ";
        joined += text.substr(token.range.begin, token.range.end - token.range.begin);
    }
    return joined;
}

using Table = std::vector<std::pair<std::string, std::string>>;

void check(const Table& table) {
    for (const auto& [text, expected] : table) {
        CHECK(cut(text) == expected);
    }
}

}  // namespace

TEST_CASE("clitics are words of their own", "[text]") {
    check({{"Peru's envoy didn't sign.", "Peru 's envoy did n't sign ."},
           {"They’re sure it’s over", "They ’re sure it ’s over"},
           {"the ministers' plan", "the ministers ' plan"},
           {"We cannot stay; I'd go, he'll come", "We can not stay ; I 'd go , he 'll come"},
           {"the 1990's and the '80s", "the 1990's and the '80s"},
           {"O'Neill's", "O'Neill 's"}});
}

TEST_CASE("hyphenated words are cut but for prefixes", "[text]") {
    check({{"a 12-member body", "a 12 - member body"},
           {"US-backed", "US - backed"},
           {"non-aligned ex-minister", "non-aligned ex-minister"},
           {"state-of-the-art", "state - of - the - art"},
           {"call 202-555-0143", "call 202-555-0143"},
           {"talks -- long ones -- failed", "talks -- long ones -- failed"},
           {"Lima—Quito", "Lima — Quito"},
           {"either/or", "either / or"},
           {"9/11", "9/11"}});
}

TEST_CASE("quotes and brackets stand alone", "[text]") {
    check({{"\"Go,\" she said.", "\" Go , \" she said ."},
           {"“Go!” he cried", "“ Go ! ” he cried"},
           {"(the AU) [sic]", "( the AU ) [ sic ]"},
           {"we [as allies] agree", "we [ as allies ] agree"},
           {"What?! Never...", "What ?! Never ..."},
           {"a) first", "a) first"}});
}

TEST_CASE("numbers part from signs and units", "[text]") {
    check({{"$3.5bn, 40% and 20km", "$ 3.5 bn , 40 % and 20 km"},
           {"1,200 troops at 5:30pm", "1,200 troops at 5:30 pm"},
           {"US$20 and €5", "US$ 20 and € 5"},
           {"the 21st, -5 degrees", "the 21st , -5 degrees"}});
}

TEST_CASE("abbreviations keep their stops, words do not", "[text]") {
    check({{"Mr. Ito of the U.S. met Gen. Ali at 9 a.m.",
            "Mr. Ito of the U.S. met Gen. Ali at 9 a.m."},
           {"J. R. Ochoa Jr. left.", "J. R. Ochoa Jr. left ."},
           {"He said no.", "He said no ."},
           {"See No. 5", "See No. 5"},
           {"So did I.", "So did I ."},
           {"in the sun.", "in the sun ."}});
}

TEST_CASE("addresses are one token", "[text]") {
    check({{"see https://example.org/a-b?c=d.", "see https://example.org/a-b?c=d ."},
           {"write to a.b@example.org, now", "write to a.b@example.org , now"},
           {"@minister said #peace_now", "@minister said #peace_now"}});
}

TEST_CASE("every character that is no white space is in one token", "[text]") {
    for (const std::string text :
         {"\"((“’'--!?..$%", "a--b…c”d", "'", ".", "...", "’s", "-", "é—ü’s", "x'y'z''s"}) {
        std::size_t at = 0;
        for (const Cut& token : tokenise(text)) {
            CHECK(token.range.begin == at);
            CHECK(token.range.end > at);
            at = token.range.end;
        }
        CHECK(at == text.size());
    }
}

TEST_CASE("a run of a million marks is cut in linear time", "[text]") {
    for (const char byte : {'(', ')', '.', '-', '\'', '@', '[', 'x', '!', '/'}) {
        CHECK(!tokenise(std::string(1'000'000, byte)).empty());
    }
}

}  // namespace entente::text
