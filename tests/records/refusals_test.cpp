/// Bad lines: each is refused at the byte to look at, with a reason a person understands.
#include "records/collect.hpp"

#include <catch2/catch.hpp>

#include <string_view>

namespace entente {
namespace {

/// A line with `@` before the byte that the refusal must point at; the refusal without its place.
struct Case {
    std::string line, refusal;
};

void check_all(const std::vector<Case>& cases) {
    for (const Case& bad : cases) {
        CAPTURE(bad.line);
        const std::size_t mark = bad.line.find('@');
        REQUIRE(mark != std::string::npos);
        const std::string line = bad.line.substr(0, mark) + bad.line.substr(mark + 1);
        CHECK(refusal_of(line + "\n") == "1:" + std::to_string(mark + 1) + ": " + bad.refusal);
    }
}

/// A good stance with `text` in place of `what`.
std::string stance_with(const std::string& what, const std::string& text) {
    std::string line = R"({"type":"stance","document":"d","source":"s","target":"t","event":"AID",)"
                       R"("polarity":1,"intensity":3})";
    const std::size_t at = line.find(what);
    REQUIRE(at != std::string::npos);
    return line.replace(at, what.size(), text);
}

TEST_CASE("broken JSON is refused where it breaks", "[records]") {
    check_all({
        {"{@", "the line ends before its record does"},
        {R"({"type":"actor","id":"a@)", "the line ends before its record does"},
        {R"({"type":"actor","id":tru@)", "the line ends before its record does"},
        {R"({"type":"actor","id":tru@th})", "not JSON: expected a value"},
        {R"({"type" @"actor"})", "not JSON: expected `:` after the key"},
        {R"({"type":"actor" @"id":"a"})", "not JSON: expected `,` or `}`"},
        {R"({"type":"actor",@})", "not JSON: expected a key in double quotes"},
        {R"({@'type':"actor"})", "not JSON: expected a key in double quotes"},
        {R"({"aliases":["a" @"b"]})", "not JSON: expected `,` or `]`"},
        {R"({"type":"actor","id":"a"} @{})",
         "more text after the end of the record; one record a line"},
        {R"({"x":0@1})", "not JSON: expected `,` or `}`"},
        {R"({"x":1.@})", "not JSON: expected a digit after the decimal point"},
        {R"({"x":1e@})", "not JSON: expected a digit in the exponent"},
        {R"({"x":@1e999})", "a number beyond all ranges"},
        {R"({"x":@NaN})", "not JSON: expected a value"},
        {R"({"x":"@\q"})", "not JSON: no such escape, or a tab or newline that is not escaped"},
        {R"({"x":"@\u12g4"})", "not JSON: \\u needs four hexadecimal digits"},
        {"{\"x\":\"a@\tb\"}", "not JSON: no such escape, or a tab or newline that is not escaped"},
        {"@syria-1,russia,annan", "not JSON: expected a value"},
    });
}

TEST_CASE("a line that is no object is refused", "[records]") {
    for (const char* line : {"[]", "7", "null", "true", R"("stance")", R"([{"type":"actor"}])"}) {
        CAPTURE(line);
        CHECK(refusal_of(line) == "1:1: a record is a JSON object, {…}");
    }
}

TEST_CASE("a field that is missing is named", "[records]") {
    check_all({
        {"@{}", "missing field `type`"},
        {R"(  @{"id":"x"})", "missing field `type`"},
        {R"(@{"type":"document"})", "missing field `id`"},
        {R"(@{"type":"actor","name":"A"})", "missing field `id`"},
        {R"(@{"type":"mention","document":"d","actor":"a","begin":1,"end":2})",
         "missing field `text`"},
        {"@" + stance_with(R"("target":"t",)", ""), "missing field `target`"},
        {"@" + stance_with(R"("polarity":1,)", ""), "missing field `polarity`"},
        {"@" + stance_with(R"("event":"AID",)", ""), "missing field `event`"},
        {stance_with(R"(:3)", R"(:3,"evidence":@{"begin":4})"), "missing field `evidence.end`"},
    });
}

TEST_CASE("a word that is none of its list is refused with the list", "[records]") {
    check_all({
        {R"({"type":@"stanze"})", "unknown type `stanze`; one of document actor mention stance"},
        {R"({"type":@7})", "unknown type 7; one of document actor mention stance"},
        {R"({"type":"actor","id":"a","kind":@"unknown"})",
         "unknown kind `unknown`; one of person state organisation group issue"},
        {stance_with("\"AID", "@\"FOO"),
         "unknown event `FOO`; one of AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT "
         "REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"},
        {stance_with(":3", R"(:3,"status":@"done")"),
         "unknown status `done`; one of actual planned urged alleged negated"},
    });
}

TEST_CASE("a value of the wrong type or range is refused where it stands", "[records]") {
    check_all({
        {stance_with(":1", ":@3"), "polarity: expected -1, 0 or 1, found 3"},
        {stance_with(":1", ":@0.5"), "polarity: expected -1, 0 or 1, found 0.5"},
        {stance_with(":1", R"(:@"1")"), "polarity: expected -1, 0 or 1, found `1`"},
        {stance_with(":1", ":@true"), "polarity: expected -1, 0 or 1, found true"},
        {stance_with(":3", ":@11"),
         "intensity: expected a number from 0 to 10, as polarity is 1, found 11"},
        {stance_with(":3", ":@-1"),
         "intensity: expected a number from 0 to 10, as polarity is 1, found -1"},
        {stance_with(R"("polarity":1,"intensity":3)", R"("polarity":-1,"intensity":@3)"),
         "intensity: expected a number from -10 to 0, as polarity is -1, found 3"},
        {stance_with(R"("polarity":1,"intensity":3)", R"("polarity":0,"intensity":@-10.5)"),
         "intensity: expected a number from -10 to 10, found -10.5"},
        {stance_with(":3", R"(:3,"confidence":@1.01)"),
         "confidence: expected a number from 0 to 1, found 1.01"},
        {stance_with(":3", R"(:3,"date":@"2012-02-30")"),
         "date: expected a day as YYYY-MM-DD, found `2012-02-30`"},
        {stance_with(":3", R"(:3,"date":@20120230)"),
         "date: expected a day as YYYY-MM-DD, found 20120230"},
        {stance_with(":3", R"(:3,"evidence":@"He said so.")"),
         "evidence: expected an object, found `He said so.`"},
        {R"({"type":"document","id":"d","title":@["T"]})",
         "title: expected a text, found an array"},
        {R"({"type":"actor","id":"a","aliases":@"A"})",
         "aliases: expected an array of at most 1000 texts, found `A`"},
        {R"({"type":"actor","id":"a","aliases":["A",@{"B":1}]})",
         "aliases: expected an array of texts, found an object"},
    });
}

TEST_CASE("an id is a text of some length that fits a line", "[records]") {
    const std::string reason =
        "id: expected an id of 1 to 1000 characters without control "
        "characters, found ";
    const auto line = [](const std::string& id) {
        return R"({"type":"document","id":@)" + id + "}";
    };
    check_all({
        {line("\"\""), reason + "``"},
        {line("7"), reason + "7"},
        {line("null"), reason + "null"},
        {line(R"("a\nb")"), reason + "`a\\u000ab`"},
        {line(R"("\u001b[31m")"), reason + "`\\u001b[31m`"},
        {line("\"a\xC2\x85\""), reason + "`a\\u0085`"},
        {line("\"" + std::string(1001, 'x') + "\""), reason + "`" + std::string(40, 'x') + "…`"},
    });
    std::string thousand;
    for (int at = 0; at < 1000; ++at) {
        thousand += "ж";
    }
    const std::string longest = R"({"type":"document","id":")" + thousand;
    CHECK(refusal_of(longest + "\"}").empty());
    CHECK_FALSE(refusal_of(longest + "ж\"}").empty());
}

TEST_CASE("spans are pairs of whole numbers in order", "[records]") {
    const auto evidence = [](const std::string& span) {
        return stance_with(":3", R"(:3,"evidence":{"cue":)" + span + "}");
    };
    check_all({
        {evidence("@7"), "evidence.cue: expected a pair [begin, end], found 7"},
        {evidence("@[1]"), "evidence.cue: expected a pair [begin, end], found an array"},
        {evidence("@[1,2,3]"), "evidence.cue: expected a pair [begin, end], found an array"},
        {evidence("[1,@-2]"),
         "evidence.cue: expected a whole number from 0 to 4294967295, found -2"},
        {evidence("[@1.5,2]"),
         "evidence.cue: expected a whole number from 0 to 4294967295, found 1.5"},
        {evidence("[1,@4294967296]"),
         "evidence.cue: expected a whole number from 0 to 4294967295, found 4294967296"},
        {evidence("[@[1],2]"),
         "evidence.cue: expected a whole number from 0 to 4294967295, found an array"},
        {evidence("[9,@3]"), "evidence.cue: expected an end not before the begin, 9, found 3"},
        {R"({"type":"mention","document":"d","actor":"a","begin":5,"end":@4,"text":"A"})",
         "end: expected an end not before the begin, 5, found 4"},
    });
    CHECK(refusal_of(evidence("[1.0,2e1]")).empty());
    CHECK(refusal_of(evidence("[7,7]")).empty());
}

TEST_CASE("a field that is there twice is refused", "[records]") {
    check_all({
        {R"({"type":"actor","id":"a",@"id":"b"})", "the field `id` is there twice"},
        {R"({"type":"actor","id":"a",@"t\u0079pe":"actor"})", "the field `type` is there twice"},
        {stance_with(":3", R"(:3,"evidence":{"text":"a",@"text":"b"})"),
         "the field `text` is there twice"},
    });
}

TEST_CASE("a bad line never reaches the sink and never stops the others", "[records]") {
    const auto all = collect(
        "{\"type\":\"actor\",\"id\":\"a\"}\n"
        "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"robot\"}\n"
        "\n"
        "{\"type\":\"actor\",\"id\":\"c\"\n"
        "{\"type\":\"actor\",\"id\":\"d\"}");
    REQUIRE(all.actors.size() == 2);
    CHECK(all.actors[0].id == "a");
    CHECK(all.actors[1].id == "d");
    REQUIRE(all.refused.size() == 2);
    CHECK(to_string(all.refused[0].where) == "in:2:33");
    CHECK(to_string(all.refused[1].where) == "in:4:25");
    CHECK(all.counts.lines == 4);
    CHECK(all.counts.actors == 2);
    CHECK(all.counts.refused == 2);
}

TEST_CASE("strict reading stops at the first bad line", "[records]") {
    std::istringstream in("{\"type\":\"actor\",\"id\":\"a\"}\nx\ny\n");
    std::size_t actors = 0;
    RecordSink sink;
    sink.actor = [&](const Actor&) { ++actors; };
    CHECK_THROWS_WITH(read_records(in, "in.ndjson", sink, {.strict = true}),
                      "in.ndjson:2:1: not JSON: expected a value");
    CHECK(actors == 1);
}

}  // namespace
}  // namespace entente
