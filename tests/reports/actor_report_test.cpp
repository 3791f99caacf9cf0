#include "reports/small_graphs.hpp"
#include "reports/text_width.hpp"

#include <entente/reports.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include <sstream>

namespace entente {
namespace {

rapidjson::Document parsed(const std::string& json) {
    rapidjson::Document document;
    document.Parse(json.c_str());
    REQUIRE_FALSE(document.HasParseError());
    return document;
}

std::vector<std::string> ids(const ActorReport& report) {
    const auto json = parsed(report_actors(small_graph(), report, {ReportFormat::json}));
    std::vector<std::string> found;
    for (const auto& actor : json["actors"].GetArray()) {
        found.emplace_back(actor["id"].GetString());
    }
    return found;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("the JSON of actors has the keys that machines read", "[reports]") {
    const auto json = parsed(report_actors(small_graph(), {}, {ReportFormat::json}));
    CHECK(std::string(json["title"].GetString()) == "Who <stands> with whom");
    CHECK(std::string(json["rules"]["symmetrise"].GetString()) == "sum");
    CHECK(std::string(json["rules"]["issues"].GetString()) == "keep");
    CHECK(json["counts"]["actors"].GetInt() == 5);
    CHECK(json["counts"]["opposing"].GetInt() == 2);
    const auto& first = json["actors"][0];  // nato and russia have degree 3: the lesser id first
    CHECK(std::string(first["id"].GetString()) == "nato");
    CHECK(std::string(first["kind"].GetString()) == "organisation");
    CHECK(first["degree"].GetInt() == 3);
    CHECK(first["strength_opposition_in"].GetDouble() == Approx(3.5));
    CHECK(first["strength_support_in"].GetDouble() == Approx(0.5));
    for (const Measure& measure : measures()) {
        CHECK(first.HasMember(std::string(measure.key).c_str()));
    }
    CHECK(first["camp"].IsInt());
    CHECK(json["actors"][4]["camp"].IsNull());  // iceland
}

TEST_CASE("actors are sorted by a measure, highest first, or by words, lowest first", "[reports]") {
    CHECK(ids({}) == Ids{"nato", "russia", "china", "kofi-annan", "iceland"});
    CHECK(ids({.by = "id"}) == Ids{"china", "iceland", "kofi-annan", "nato", "russia"});
    CHECK(ids({.by = "name"}) == Ids{"china", "iceland", "kofi-annan", "nato", "russia"});
    CHECK(ids({.by = "strength_support_out", .top = 2}) == Ids{"russia", "kofi-annan"});
    CHECK(ids({.measures = {"pagerank"}, .by = "camp"}).back() == "iceland");
}

TEST_CASE("the column sorted by is shown, and no column twice", "[reports]") {
    const ActorReport report{.measures = {"pn", "pn"}, .by = "degree"};
    const std::string csv = report_actors(small_graph(), report, {ReportFormat::csv});
    CHECK(csv.substr(0, csv.find('\n')) == "id,name,kind,camp,pn,degree");
}

TEST_CASE("an unknown measure is refused with those that are known", "[reports]") {
    CHECK_THROWS_WITH(report_actors(small_graph(), {.measures = {"fame"}}, {}),
                      Catch::Contains("'fame'") && Catch::Contains("pagerank"));
}

TEST_CASE("the head says what was counted and which rules were used", "[reports]") {
    const std::string page = report_actors(small_graph(), {}, {});
    CHECK(page.starts_with("Who <stands> with whom\n\n"));
    CHECK(page.find("5: 1 person, 3 states, 1 organisation\n") != std::string::npos);
    CHECK(page.find("5: 3 supporting, 2 opposing\n") != std::string::npos);
    CHECK(page.find("1 in 1 document, 2012-07-18\n") != std::string::npos);
    for (const char* rule : {"issues ", "paths ", "lengths ", "weights ", "symmetrise "}) {
        CHECK(page.find(std::string("\n") + rule) != std::string::npos);
    }
    CHECK(page.find('\x1b') == std::string::npos);
}

TEST_CASE("nothing on the page is wider than the terminal", "[reports]") {
    const std::string page = report_actors(small_graph(), {}, {.width = 50});
    std::istringstream in(page);
    for (std::string line; std::getline(in, line);) {
        CHECK(reports::columns_of(line) <= 50);
    }
}

TEST_CASE("rows left out are told", "[reports]") {
    CHECK(report_actors(small_graph(), {.top = 2}, {}).ends_with("\nand 3 more actors\n"));
}

TEST_CASE("Markdown pages escape names", "[reports]") {
    const std::string page = report_actors(small_graph(), {}, {ReportFormat::markdown});
    CHECK(page.starts_with("# Who &lt;stands&gt; with whom\n"));
    CHECK(page.find("| Russia\\|俄 | state |") != std::string::npos);
}

TEST_CASE("a graph of nobody has a report in every form", "[reports]") {
    const ActorGraph empty = GraphBuilder().finish();
    for (const ReportFormat format :
         {ReportFormat::table, ReportFormat::markdown, ReportFormat::csv, ReportFormat::json}) {
        CHECK_FALSE(report_actors(empty, {}, {format}).empty());
    }
    CHECK(parsed(report_actors(empty, {}, {ReportFormat::json}))["actors"].Empty());
}

}  // namespace entente
