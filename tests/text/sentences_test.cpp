#include "text/sentences.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace entente::text {
namespace {

/// The text with a | between its sentences.
std::string parted(std::string_view text) {
    const std::vector<Cut> cuts = tokenise(text);
    std::string joined;
    std::size_t at = 0;
    for (const std::size_t begin : sentence_begins(text, cuts)) {
        joined += text.substr(at, cuts[begin].range.begin - at);
        joined += begin == 0 ? "" : "| ";
        at = cuts[begin].range.begin;
    }
    return joined + std::string(text.substr(at));
}

/// `expected` has a | where sentences part.
void check(const std::string& expected) {
    std::string text = expected;
    for (std::size_t at = text.find("| "); at != std::string::npos; at = text.find("| ")) {
        text.erase(at, 2);
    }
    CHECK(parted(text) == expected);
}

}  // namespace

TEST_CASE("sentences end at stops before capitals", "[text]") {
    check("Ghana agreed. | Togo refused! | Who is next? | 40 states voted.");
    check("It rose to 3.5 percent. | 2012 was worse.");
    check("The site is example.org. | It closed.");
}

TEST_CASE("abbreviations, initials and list numbers do not end sentences", "[text]") {
    check("Mr. Ito met Gen. Ali in St. Lucia on Jan. 5 with J. R. Ochoa.");
    check("The U.S. Senate and the U.N. Council met at 9 a.m. Friday.");
    check("He lives in the U.S. | But she left at 9 p.m. | The rest stayed.");
    check("Acme Corp. President Lee and Roe Inc. Chairman Poe resigned.");
    check("1. Peru signs. | Others follow.");
    check("The paper, No. 12, pp. 4-6, is out.");
}

TEST_CASE("closing quotes and brackets stay with their sentence", "[text]") {
    check("“We will go.” | She left. | (He stayed.) | \"No.\" | All wept.");
    check("\"Why?\" he asked. | \"Enough!\" Prime Minister Roe said. | \"Go!\" | Then silence.");
    check("The plan (“a farce!” to some) passed.");
    check("'It is over.' | The envoy left.");
}

TEST_CASE("ellipses end sentences before capitals only", "[text]") {
    check("They waited ... and waited. | It went on... | Nobody came.");
    check("“It is [...] true,” he said.");
}

TEST_CASE("no tokens, no sentences", "[text]") {
    CHECK(sentence_begins("", {}).empty());
    check("?");
}

}  // namespace entente::text
