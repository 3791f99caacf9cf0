#include "reports/small_graphs.hpp"

#include <entente/reports.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

namespace entente {
namespace {

/// Of small_graph(): russia, china, nato are +--; russia, nato, annan are ++-.
Balance small_balance() {
    return {.triads = {0, 1, 1, 0},
            .balanced_triangles = 0.5,
            .walk_balance = 0.3575761,
            .frustration = 1,
            .frustration_optimal = true,
            .frustrated = {0, 0, 1, 1, 1},
            .triads_of = {1, 0, 1, 2, 2}};
}

}  // namespace

TEST_CASE("the JSON of balance has the keys that machines read", "[reports]") {
    rapidjson::Document json;
    json.Parse(report_balance(small_graph(), small_balance(), {}, {ReportFormat::json}).c_str());
    REQUIRE_FALSE(json.HasParseError());
    CHECK(json["triads"]["+++"].GetInt() == 0);
    CHECK(json["triads"]["++-"].GetInt() == 1);
    CHECK(json["triads"]["+--"].GetInt() == 1);
    CHECK(json["triads"]["---"].GetInt() == 0);
    CHECK(json["balanced_triangles"].GetDouble() == 0.5);
    CHECK(json["walk_balance"].GetDouble() == 0.3575761);
    CHECK(json["frustration"].GetInt() == 1);
    REQUIRE(json["caught_between"].Size() == 3);
    CHECK(std::string(json["caught_between"][0]["actor"].GetString()) == "kofi-annan");
}

TEST_CASE("a walk balance not computed is null, and said so", "[reports]") {
    Balance balance = small_balance();
    balance.walk_balance.reset();
    CHECK(report_balance(small_graph(), balance, {}, {ReportFormat::json})
              .find("\"walk_balance\": null")
          != std::string::npos);
    CHECK(report_balance(small_graph(), balance, {}, {}).find("not computed") != std::string::npos);
}

TEST_CASE("the page of balance counts triads and names who is caught between", "[reports]") {
    const std::string page = report_balance(small_graph(), small_balance(), {}, {});
    CHECK(page.find("Balanced triangles: 50.0 % of 2 triads.\n") != std::string::npos);
    CHECK(page.find("\n++-        1  50.0 %  unbalanced  two friends of one actor at odds\n")
          != std::string::npos);
    CHECK(page.find("\nKofi Annan") != std::string::npos);
    CHECK(page.find("\nChina") == std::string::npos);
}

TEST_CASE("without triads nothing is out of balance", "[reports]") {
    const ActorGraph empty = GraphBuilder().finish();
    const std::string page = report_balance(empty, {}, {}, {});
    CHECK(page.find("there is no triad") != std::string::npos);
}

}  // namespace entente
