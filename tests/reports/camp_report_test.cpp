#include "reports/small_graphs.hpp"

#include <entente/reports.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

namespace entente {

TEST_CASE("the JSON of camps has the keys that machines read", "[reports]") {
    rapidjson::Document json;
    json.Parse(report_camps(small_graph(), small_camps(), {ReportFormat::json}).c_str());
    REQUIRE_FALSE(json.HasParseError());
    REQUIRE(json["camps"].Size() == 2);
    CHECK(std::string(json["camps"][0][0].GetString()) == "china");
    CHECK(std::string(json["camps"][1][0].GetString()) == "nato");
    CHECK(std::string(json["no_camp"][0].GetString()) == "iceland");
    CHECK(std::string(json["objective"].GetString()) == "frustration");
    CHECK(std::string(json["weights"].GetString()) == "weighted");
    CHECK(std::string(json["symmetrise"].GetString()) == "sum");
    CHECK(json["frustration"].GetDouble() == 0.5);
    CHECK(json["lower_bound"].GetDouble() == 0.5);
    CHECK(json["optimal"].GetBool());
    CHECK(std::string(json["mediators"][0]["actor"].GetString()) == "kofi-annan");
    CHECK(json["mediators"][0]["score"].GetDouble() == 0.41);
    CHECK(json["ties"].GetInt() == 5);
    CHECK(json["actors"].GetInt() == 4);
    REQUIRE(json["contradicted"].Size() == 1);
    CHECK(std::string(json["contradicted"][0]["target"].GetString()) == "nato");
}

TEST_CASE("the page names members, mediators and the ties against", "[reports]") {
    const std::string page = report_camps(small_graph(), small_camps(), {});
    CHECK(page.find("2 camps of 4 actors with 5 ties") != std::string::npos);
    CHECK(page.find("Frustration 0.5") != std::string::npos);
    CHECK(page.find("proved optimal") != std::string::npos);
    CHECK(page.find("Camp 1: 3 actors\n\nChina, Kofi Annan (mediator), Russia|俄\n")
          != std::string::npos);
    CHECK(page.find("No camp, having no tie: 1 actor\n\nIceland\n") != std::string::npos);
    CHECK(page.find("support across camps\n") != std::string::npos);
}

TEST_CASE("optimal is said of nothing that is not proved", "[reports]") {
    Camps camps = small_camps();
    camps.optimal = false;
    camps.lower_bound = 0.4;
    const std::string page = report_camps(small_graph(), camps, {});
    CHECK(page.find("proved optimal.") == page.find("not proved optimal.") + 4);
    CHECK(page.find("at most 0.1 (20.0 %)") != std::string::npos);
}

TEST_CASE("camps in CSV are one row an actor", "[reports]") {
    CHECK(report_camps(small_graph(), small_camps(), {ReportFormat::csv}) ==
          "id,name,camp,mediator\n"
          "china,China,1,\n"
          "iceland,Iceland,,\n"
          "kofi-annan,Kofi Annan,1,0.41\n"
          "nato,NATO,2,\n"
          "russia,Russia|俄,1,\n");
}

TEST_CASE("no actors, no camps", "[reports]") {
    const ActorGraph empty = GraphBuilder().finish();
    CHECK(report_camps(empty, {}, {}).find("0 camps") != std::string::npos);
    CHECK(report_camps(empty, {}, {ReportFormat::json}).find("\"camps\": []") != std::string::npos);
}

}  // namespace entente
