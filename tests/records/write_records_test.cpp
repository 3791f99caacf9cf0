/// Records as lines: keys in the order of SPEC, what is absent left out, any text escaped.
#include "records/collect.hpp"
#include "records/json_writer.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace entente {
namespace {

/// What `line` says, written again.
std::string rewritten(const std::string& line) {
    std::string written;
    const auto put = [&](const auto& record) { written += to_json(record); };
    std::istringstream in(line);
    read_records(in, "in", {.document = put, .actor = put, .mention = put, .stance = put});
    return written;
}

TEST_CASE("records are written as SPEC shows them", "[records]") {
    const std::vector<std::string> lines{
        R"({"type":"document","id":"syria-1","title":"T","published":"2012-07-15","publisher":"P","url":"u"})",
        R"({"type":"actor","id":"kofi-annan","name":"Kofi Annan","kind":"person","affiliation":"un","role":"envoy","aliases":["Annan"]})",
        R"({"type":"mention","document":"syria-1","actor":"kofi-annan","begin":155,"end":182,"text":"Annan"})",
        R"({"type":"stance","document":"syria-1","source":"vladimir-putin","target":"kofi-annan","event":"CONSULT","polarity":1,"intensity":2.8,"status":"planned","speaker":"russia","issue":null,"published":"2012-07-15","date":"2012-07-17","confidence":0.91,"evidence":{"text":"S.","begin":120,"end":268,"source":[120,144],"target":[155,182],"cue":[150,154]}})"};
    for (const std::string& line : lines) {
        CHECK(rewritten(line) == line);
    }
}

TEST_CASE("what a record does not say is left out, speaker and issue are null", "[records]") {
    CHECK(to_json(Document{.id = "d"}) == R"({"type":"document","id":"d"})");
    CHECK(to_json(Actor{.id = "a", .name = "a"}) == R"({"type":"actor","id":"a","name":"a"})");
    const StanceView stance{.document = "d", .source = "s", .target = "t"};
    CHECK(to_json(stance)
          == R"({"type":"stance","document":"d","source":"s","target":"t","event":"CONSULT",)"
             R"("polarity":0,"intensity":0,"status":"actual","speaker":null,"issue":null,)"
             R"("confidence":1})");
}

std::string text_of(std::string_view value) {
    JsonWriter json;
    return std::string(json.text(value).written());
}

TEST_CASE("text is escaped where JSON asks for it and nowhere else", "[records]") {
    using namespace std::string_view_literals;
    CHECK(text_of("") == R"("")");
    CHECK(text_of("a\"b\\c/d") == R"("a\"b\\c/d")");
    CHECK(text_of("\b\f\n\r\t") == R"("\b\f\n\r\t")");
    CHECK(text_of("\0\x01\x1A\x1F\x7F"sv) == "\"\\u0000\\u0001\\u001a\\u001f\x7F\"");
    CHECK(text_of("é\u2028😀") == "\"é\u2028😀\"");
    CHECK(text_of("0123456789\"0123456789") == R"("0123456789\"0123456789")");
}

TEST_CASE("bytes that are no UTF-8 are written as U+FFFD", "[records]") {
    CHECK(text_of("a\xFFz") == "\"a\uFFFDz\"");
    CHECK(text_of("\xC3") == "\"\uFFFD\"");
    CHECK(text_of("\xED\xA0\x80\"") == "\"\uFFFD\uFFFD\uFFFD\\\"\"");
}

std::string number_of(double value) {
    JsonWriter json;
    return std::string(json.number(value).written());
}

TEST_CASE("a number is the shortest that reads back the same", "[records]") {
    CHECK(number_of(2.8) == "2.8");
    CHECK(number_of(0.1 + 0.2) == "0.30000000000000004");
    CHECK(number_of(4) == "4");
    CHECK(number_of(-7.2) == "-7.2");
    CHECK(number_of(1e-7) == "1e-07");
    CHECK(number_of(std::numeric_limits<double>::infinity()) == "null");
    CHECK(number_of(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("records stand inside other JSON and after one another", "[records]") {
    JsonWriter json;
    json.StartObject();
    json.key("documents").StartArray();
    write_record(json, Document{.id = "a"});
    write_record(json, Document{.id = "b"});
    json.EndArray();
    json.key("n").integer(-2).key("ok").boolean(true).key("none").null().key("raw").raw("[1]");
    json.EndObject();
    json.end_line();
    json.StartObject();
    json.EndObject();
    CHECK(json.written()
          == R"({"documents":[{"type":"document","id":"a"},{"type":"document","id":"b"}],)"
             R"("n":-2,"ok":true,"none":null,"raw":[1]})"
             "\n{}");
    json.clear();
    CHECK(json.text("x").written() == "\"x\"");
}

TEST_CASE("what was written can be handed on in the middle", "[records]") {
    std::ostringstream out;
    JsonWriter json;
    json.StartArray();
    json.integer(1);
    json.drain(out, 100);
    CHECK(out.str().empty());
    json.drain(out);
    json.integer(2).EndArray();
    json.drain(out);
    CHECK(out.str() == "[1,2]");
}

}  // namespace
}  // namespace entente
