#include "reports/small_graphs.hpp"

#include <entente/reports.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

namespace entente {
namespace {

constexpr ActorId china = 0, iceland = 1, annan = 2, nato = 3, russia = 4;

rapidjson::Document parsed(const std::string& json) {
    rapidjson::Document document;
    document.Parse(json.c_str());
    REQUIRE_FALSE(document.HasParseError());
    return document;
}

}  // namespace

TEST_CASE("a tie is explained by its sentence, day, publisher, event, status, speaker",
          "[reports]") {
    const std::string page = explain_tie(small_graph(), annan, russia, {});
    CHECK(page ==
          "Kofi Annan → Russia|俄: support 0.5 (1 stance, 2012-07-18)\n"
          "\n"
          "  CONSULT +0.5, planned, 2012-07-18, says China, confidence 0.9\n"
          "    “Émigré Annan will visit Russia.”\n"
          "    The Paper, “Talks in Moscow”, 2012-07-17, doc-1, https://example.org/1\n"
          "\n"
          "Russia|俄 → Kofi Annan: no tie\n");
}

TEST_CASE("who, what and whom are marked in the sentence, counted in code points", "[reports]") {
    const std::string page = explain_tie(small_graph(), annan, russia, {.colour = true});
    CHECK(page.find("\x1b[1mÉmigré\x1b[0m \x1b[1mAnnan\x1b[0m ") != std::string::npos);
    CHECK(page.find("\x1b[38;5;32mwill\x1b[0m \x1b[38;5;32mvisit\x1b[0m ") != std::string::npos);
    CHECK(page.find("\x1b[1mRussia\x1b[0m.”") != std::string::npos);
}

TEST_CASE("the JSON of a tie has stance records and the reverse", "[reports]") {
    const auto json = parsed(explain_tie(small_graph(), annan, russia, {ReportFormat::json}));
    CHECK(std::string(json["source"].GetString()) == "kofi-annan");
    CHECK(std::string(json["target"].GetString()) == "russia");
    CHECK(json["sign"].GetInt() == 1);
    REQUIRE(json["stances"].Size() == 1);
    const auto& stance = json["stances"][0];
    CHECK(std::string(stance["type"].GetString()) == "stance");
    CHECK(std::string(stance["evidence"]["text"].GetString()) == "Émigré Annan will visit Russia.");
    CHECK(json["reverse"]["sign"].GetInt() == 0);
    CHECK(json["reverse"]["stances"].Empty());
}

TEST_CASE("an actor is explained by its ties, strongest first, and how they fit", "[reports]") {
    const std::string page = explain_actor(small_graph(), annan, small_camps(), {});
    CHECK(page.starts_with(
        "Kofi Annan (person, special envoy, of un) stands in camp 1 and mediates between camps "
        "(score 0.41)."));
    CHECK(page.find("2 ties: 1 fit the camps, 1 contradicts them.") != std::string::npos);
    CHECK(page.find("→ NATO: support 0.5 (1 stance); contradicts: the other is in camp 2\n")
          != std::string::npos);
    CHECK(page.find("fits: both in camp 1\n") != std::string::npos);
}

TEST_CASE("the JSON of an actor has its camp and ties", "[reports]") {
    const auto json =
        parsed(explain_actor(small_graph(), nato, small_camps(), {ReportFormat::json}));
    CHECK(std::string(json["actor"].GetString()) == "nato");
    CHECK(json["camp"].GetInt() == 2);
    REQUIRE(json["ties"].Size() == 3);
    CHECK(std::string(json["ties"][0]["source"].GetString()) == "russia");
    CHECK(json["ties"][0]["fits"].GetBool());
    CHECK_FALSE(json["ties"][2]["fits"].GetBool());
}

TEST_CASE("an actor without ties stands in no camp", "[reports]") {
    const std::string page = explain_actor(small_graph(), iceland, small_camps(), {});
    CHECK(page == "Iceland (state) stands in no camp. It has no tie.\n");
    CHECK(explain_tie(small_graph(), iceland, china, {})
          == "Iceland → China: no tie\n\nChina → Iceland: no tie\n");
}

TEST_CASE("an undirected tie is explained once, whichever actor is named first", "[reports]") {
    GraphBuilder builder;
    builder.facts().directed = false;
    const ActorId a = builder.actor("a");
    builder.tie(a, builder.actor("b"), tie_of(-1));
    const ActorGraph graph = std::move(builder).finish();
    CHECK(explain_tie(graph, 1, 0, {}) == "a — b: opposition 1 (1 stance)\n");
    CHECK_FALSE(parsed(explain_tie(graph, 1, 0, {ReportFormat::json})).HasMember("reverse"));
}

TEST_CASE("stances in CSV are rows with their documents", "[reports]") {
    const std::string csv = explain_tie(small_graph(), russia, annan, {ReportFormat::csv});
    CHECK(csv.find("\nkofi-annan,russia,CONSULT,1,0.5,planned,china,,2012-07-18,2012-07-17,doc-1,"
                   "The Paper,Talks in Moscow,https://example.org/1,0.9,"
                   "Émigré Annan will visit Russia.\n")
          != std::string::npos);
}

}  // namespace entente
