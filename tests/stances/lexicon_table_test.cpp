/// Tables of the lexicon: what a row means, and which rows are refused where.
#include "stances/lexicon_table.hpp"

#include <entente/error.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace entente {
namespace {

const std::string header = "cue\tpos\tevent\tintensity\tsource\ttarget\tclause\tnotes\n";

std::vector<Cue> cues_of(const std::string& text) {
    return read_cues({"t.tsv", text});
}

std::string refusal(const std::string& text) {
    try {
        (void)cues_of(text);
    } catch (const Error& error) {
        const std::string message = error.what();
        return message.substr(0, message.find(" ("));
    }
    return {};
}

TEST_CASE("a row is read field by field", "[stances]") {
    const std::string text =
        "# comment\n\n" + header
        + "call upon\tVERB\tREQUEST\t-1.5\tsubj\tobl:upon|nmod:poss|each\tkeep/urged/obj\tissue\n";
    const auto cues = cues_of(text);
    REQUIRE(cues.size() == 1);
    CHECK(cues[0].words == std::vector<std::string_view>{"call", "upon"});
    CHECK(cues[0].head == 0);
    CHECK(cues[0].part == PartOfSpeech::verb);
    CHECK(cues[0].event == Event::request);
    CHECK(cues[0].intensity == -1.5);
    CHECK(cues[0].source == std::vector<Slot>{{Slot::Relation::subject, {}}});
    CHECK(cues[0].target
          == std::vector<Slot>{{Slot::Relation::oblique, "upon"},
                               {Slot::Relation::possessive, {}},
                               {Slot::Relation::mutual, {}}});
    CHECK(cues[0].clause
          == Inheritance{Inheritance::Effect::keep, Status::urged, Inheritance::Control::object});
    CHECK(cues[0].issue);
    CHECK_FALSE(cues[0].speech);
}

TEST_CASE("a star marks the head", "[stances]") {
    const auto text = header + "travel ban*\tNOUN\tSANCTION\t-6\tnmod:by\tnmod:on\t-\t-\n";
    const auto cues = cues_of(text);
    REQUIRE(cues.size() == 1);
    CHECK(cues[0].head == 1);
    CHECK(cues[0].words[1] == "ban");
}

TEST_CASE("a malformed row is refused with its place", "[stances]") {
    const std::vector<std::pair<std::string, std::string>> rows{
        {"back\tVERB\n", "t.tsv:2:6: expected 8 columns, found 2"},
        {"Back\tVERB\tSUPPORT\t3\tsubj\tobj\t-\t-\n", "t.tsv:2:1: expected lower-case lemmas"},
        {"back  up\tVERB\tSUPPORT\t3\tsubj\tobj\t-\t-\n", "t.tsv:2:1: expected lower-case lemmas"},
        {"a* b*\tVERB\tSUPPORT\t3\tsubj\tobj\t-\t-\n", "t.tsv:2:1: expected lower-case lemmas"},
        {"back\tVB\tSUPPORT\t3\tsubj\tobj\t-\t-\n",
         "t.tsv:2:6: expected a part of speech, found `VB`"},
        {"back\tVERB\tBACK\t3\tsubj\tobj\t-\t-\n", "t.tsv:2:11: expected an event type or `-`"},
        {"back\tVERB\tSUPPORT\t3x\tsubj\tobj\t-\t-\n", "t.tsv:2:19: expected a number"},
        {"back\tVERB\tSUPPORT\t11\tsubj\tobj\t-\t-\n", "t.tsv:2:19: expected a number"},
        {"back\tVERB\tSUPPORT\t-3\tsubj\tobj\t-\t-\n", "t.tsv:2:19: expected the event's sign"},
        {"back\tVERB\tSUPPORT\t3\tsubj\tobj\t-\tsign\n", "t.tsv:2:19: expected a sign other"},
        {"ask\tVERB\tREQUEST\t1\tsubj\tobj\t-\t-\n", "t.tsv:2:18: expected the event's sign"},
        {"not\tPART\t-\t1\t-\t-\tflip/negated/own\t-\n", "t.tsv:2:12: expected the event's sign"},
        {"back\tVERB\tSUPPORT\t3\tsubject\tobj\t-\t-\n", "t.tsv:2:21: expected slots"},
        {"back\tVERB\tSUPPORT\t3\tsubj\tobl:\t-\t-\n", "t.tsv:2:26: expected slots"},
        {"back\tVERB\tSUPPORT\t3\tsubj\tobj|obj\t-\t-\n", "t.tsv:2:26: expected slots"},
        {"back\tVERB\tSUPPORT\t3\tsubj\t-\t-\t-\n", "t.tsv:2:21: expected a source and a target"},
        {"try\tVERB\t-\t0\t-\t-\t-\t-\n", "t.tsv:2:14: expected a source and a target"},
        {"try\tVERB\t-\t0\t-\t-\tkeep/planned\t-\n", "t.tsv:2:18: expected EFFECT/STATUS"},
        {"back\tVERB\tSUPPORT\t3\tsubj\tobj\t-\towner\n", "t.tsv:2:32: expected `-`, or of"},
        {"back\tVERB\tSUPPORT\t3\tsubj\tobj\t-\t-\nback\tVERB\tSUPPORT\t4\tsubj\tobj\t-\t-\n",
         "t.tsv:3:1: expected a sense not given before"}};
    for (const auto& [row, reason] : rows) {
        CAPTURE(row);
        CHECK_THAT(refusal(header + row), Catch::StartsWith(reason));
    }
}

TEST_CASE("a table without its header is refused", "[stances]") {
    CHECK_THAT(refusal(""), Catch::StartsWith("t.tsv:1:1: expected the header"));
    CHECK_THAT(refusal("back\tVERB\tSUPPORT\t3\tsubj\tobj\t-\t-\n"),
               Catch::StartsWith("t.tsv:1:1: expected the header"));
    CHECK(cues_of(header).empty());
}

TEST_CASE("spellings are pairs, each given once", "[stances]") {
    CHECK(read_spellings({"s.tsv", "# c\nfavor\tfavour\n"}) == Spellings{{"favor", "favour"}});
    CHECK_THROWS_WITH(read_spellings({"s.tsv", "favor\n"}),
                      Catch::StartsWith("s.tsv:1:1: expected 2 columns, found 1"));
    CHECK_THROWS_WITH(read_spellings({"s.tsv", "a\tb\na\tc\n"}), Catch::StartsWith("s.tsv:2:1:"));
}

}  // namespace
}  // namespace entente
