/// The schema that is compiled in is the one of the repository.
#include <entente/records.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include <fstream>
#include <sstream>

namespace entente {
namespace {

TEST_CASE("the schema compiled in is the published one", "[records]") {
    std::ifstream in(ENTENTE_GRAPHS "/../schema/records.schema.json");
    std::ostringstream text;
    text << in.rdbuf();
    REQUIRE_FALSE(text.str().empty());
    CHECK(record_schema() == text.str());
    rapidjson::Document schema;
    schema.Parse(record_schema().data(), record_schema().size());
    REQUIRE_FALSE(schema.HasParseError());
    CHECK(schema["$defs"]["stance"]["properties"]["event"]["enum"].Size() == 16);
}

}  // namespace
}  // namespace entente
