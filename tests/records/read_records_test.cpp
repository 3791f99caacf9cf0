/// Good lines: what is read, what is filled in, what is passed over.
#include "records/collect.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

TEST_CASE("a document line gives a document", "[records]") {
    const auto all = collect(
        R"({"type":"document","id":"d1","title":"T","published":"2012-07-15","publisher":"P","url":"u"})");
    REQUIRE(all.documents.size() == 1);
    const Document& document = all.documents.front();
    CHECK(document.id == "d1");
    CHECK(document.title == "T");
    CHECK(document.published == parse_date("2012-07-15"));
    CHECK(document.publisher == "P");
    CHECK(document.url == "u");
}

TEST_CASE("an actor line gives an actor, named by its id if nothing else", "[records]") {
    const auto all = collect(R"({"type":"actor","id":"a","kind":"person","affiliation":"b",)"
                             R"("role":"envoy","aliases":["A","\u00c4"]}
{"id":"b","type":"actor","name":null,"aliases":null})");
    REQUIRE(all.actors.size() == 2);
    CHECK(all.actors[0].kind == Kind::person);
    CHECK(all.actors[0].name == "a");
    CHECK(all.actors[0].affiliation == "b");
    CHECK(all.actors[0].role == "envoy");
    CHECK(all.actors[0].aliases == std::vector<std::string>{"A", "Ä"});
    CHECK(all.actors[1].name == "b");
    CHECK(all.actors[1].kind == Kind::unknown);
}

TEST_CASE("a mention line gives a mention", "[records]") {
    const auto all = collect(
        R"({"type":"mention","document":"d","actor":"a","begin":155,"end":182,"text":"Annan"})");
    REQUIRE(all.mentions.size() == 1);
    CHECK(all.mentions[0].document == "d");
    CHECK(all.mentions[0].actor == "a");
    CHECK(all.mentions[0].span == Span{155, 182});
    CHECK(all.mentions[0].text == "Annan");
}

TEST_CASE("a stance line gives a stance with all its fields", "[records]") {
    const auto all = collect(
        R"({"type":"stance","document":"d","source":"s","target":"t","event":"CONSULT","polarity":1,)"
        R"("intensity":2.8,"status":"planned","speaker":"r","issue":"i","published":"2012-07-15",)"
        R"("date":"2012-07-17","confidence":0.91,"evidence":{"text":"S \"x\".","begin":120,"end":268,)"
        R"("source":[120,144],"target":[155,182],"cue":[150,154]}})");
    REQUIRE(all.stances.size() == 1);
    const Stance& stance = all.stances.front();
    CHECK(stance.document == "d");
    CHECK(stance.source == "s");
    CHECK(stance.target == "t");
    CHECK(stance.event == Event::consult);
    CHECK(stance.polarity == 1);
    CHECK(stance.intensity == 2.8);
    CHECK(stance.status == Status::planned);
    CHECK(stance.speaker == "r");
    CHECK(stance.issue == "i");
    CHECK(stance.published == parse_date("2012-07-15"));
    CHECK(stance.date == parse_date("2012-07-17"));
    CHECK(stance.confidence == 0.91);
    CHECK(stance.evidence.text == "S \"x\".");
    CHECK(stance.evidence.span == Span{120, 268});
    CHECK(stance.evidence.source == Span{120, 144});
    CHECK(stance.evidence.target == Span{155, 182});
    CHECK(stance.evidence.cue == Span{150, 154});
}

Stance bare_stance(const std::string& event, const std::string& polarity) {
    const auto all =
        collect(R"({"type":"stance","document":"d","source":"s","target":"t","event":")" + event
                + R"(","polarity":)" + polarity + "}");
    REQUIRE(all.stances.size() == 1);
    return all.stances.front();
}

TEST_CASE("a stance without intensity has its event's, with the sign of its polarity",
          "[records]") {
    CHECK(bare_stance("SUPPORT", "1").intensity == 3.5);
    CHECK(bare_stance("SUPPORT", "-1").intensity == -3.5);
    CHECK(bare_stance("REJECT", "-1").intensity == -4);
    CHECK(bare_stance("REJECT", "1").intensity == 4);
    CHECK(bare_stance("REJECT", "0").intensity == 0);
}

TEST_CASE("what a stance leaves out is actual, certain, undated and the writer's", "[records]") {
    const Stance stance = bare_stance("AID", "1");
    CHECK(stance.status == Status::actual);
    CHECK(stance.confidence == 1);
    CHECK(stance.speaker.empty());
    CHECK(stance.issue.empty());
    CHECK_FALSE(stance.published);
    CHECK_FALSE(stance.date);
    CHECK(stance.evidence.text.empty());
    CHECK(stance.evidence.span == Span{});
}

TEST_CASE("keys come in any order and unknown ones are passed over", "[records]") {
    const auto all = collect(
        R"({"polarity":-1,"x":{"source":"no","y":[1,{"z":[]}]},"event":"REJECT","target":"t",)"
        R"("source":"s","\u0064ocument":"d","note":1e5,"id":7,"type":"stance","coder":null})");
    REQUIRE(all.stances.size() == 1);
    CHECK(all.stances[0].source == "s");
    CHECK(all.stances[0].document == "d");
}

TEST_CASE("a timestamp counts as its day", "[records]") {
    const auto all =
        collect(R"({"type":"document","id":"d","published":"2012-07-15T23:30:00.5-05:00"})");
    REQUIRE(all.documents.size() == 1);
    CHECK(all.documents[0].published == parse_date("2012-07-15"));
}

TEST_CASE("a byte order mark, CRLF, blank lines and a missing last newline do no harm",
          "[records]") {
    const auto all = collect(
        "\xEF\xBB\xBF{\"type\":\"actor\",\"id\":\"a\"}\r\n\n  \t\r\n"
        "{\"type\":\"actor\",\"id\":\"b\"}");
    REQUIRE(all.actors.size() == 2);
    CHECK(all.actors[1].id == "b");
    CHECK(all.counts.lines == 2);
    CHECK(all.counts.actors == 2);
    CHECK(all.counts.refused == 0);
}

TEST_CASE("nothing in, nothing out", "[records]") {
    CHECK(collect("").counts.lines == 0);
    CHECK(collect("\n\n").counts.lines == 0);
    CHECK(collect("\xEF\xBB\xBF").counts.lines == 0);
}

TEST_CASE("a sink may leave out what it does not want", "[records]") {
    std::istringstream in("{\"type\":\"actor\",\"id\":\"a\"}\n{\"type\":\"document\",\"id\":7}\n");
    const RecordCounts counts = read_records(in, "in", {});
    CHECK(counts.actors == 1);
    CHECK(counts.refused == 1);
    CHECK(counts.lines == 2);
}

TEST_CASE("progress ends at the size of the input", "[records]") {
    std::string text;
    while (text.size() < 1'000'000) {
        text += "{\"type\":\"actor\",\"id\":\"a\"}\n";
    }
    std::istringstream in(text);
    std::size_t last = 0;
    bool grows = true;
    RecordSink sink;
    sink.progress = [&](std::size_t bytes) {
        grows = grows && bytes >= last;
        last = bytes;
    };
    CHECK(read_records(in, "in", sink).actors == text.size() / 26);
    CHECK(grows);
    CHECK(last == text.size());
}

TEST_CASE("a stream that cannot be read is an error", "[records]") {
    std::istringstream in("x");
    in.setstate(std::ios::badbit);
    CHECK_THROWS_AS(read_records(in, "in", {}), Error);
}

}  // namespace
}  // namespace entente
