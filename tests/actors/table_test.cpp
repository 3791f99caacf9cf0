/// Strict tables: what is refused, and where the error says it is.
#include "actors/table.hpp"

#include "actors/known.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace entente::world {
namespace {

std::string refusal(const WorldTables& tables) {
    try {
        static_cast<void>(read_known(tables));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

/// One good row a table; each test spoils one.
WorldTables small() {
    return {
        .folding = {"folding.tsv", "kind\tfrom\tto\nletter\tğ\tg\n"},
        .states = {"states.tsv",
                   "id\tname\taliases\tadjectives\tdemonyms\tcapitals\tmetonyms\tiso3\n"
                   "syria\tSyria\t\tSyrian\tSyrian;Syrians\tDamascus\t\tSYR\n"},
        .bodies = {"bodies.tsv",
                   "id\tname\taliases\tkind\taffiliation\nnato\tNATO\t\torganisation\t\n"},
        .titles = {"titles.tsv",
                   "title\trole\tkind\tposition\tholders\n"
                   "president\tpresident\thead-of-state\tbefore\tone\n"},
        .leaders = {{"leaders.tsv",
                     "id\tname\tsurname\taliases\trole\tof\tfrom\tto\n"
                     "bashar-assad\tBashar Assad\tAssad\t\tpresident\tsyria\t2000-07\t2024-12\n"}}};
}

const std::string leader_columns = "id\tname\tsurname\taliases\trole\tof\tfrom\tto\n";

std::string refused_leader(const std::string& row) {
    WorldTables tables = small();
    const std::string text = leader_columns + row + "\n";
    tables.leaders = {{"leaders.tsv", text}};
    return refusal(tables);
}

TEST_CASE("good tables are read", "[actors]") {
    const Known known = read_known(small());
    REQUIRE(known.actors.size() == 3);
    CHECK(known.actors[2].terms.size() == 1);
    CHECK(known.actors[0].iso3 == "SYR");
}

TEST_CASE("a table with other columns is refused", "[actors]") {
    CHECK_THROWS_WITH(read_rows({"a.tsv", "# note\nb\ta\n"}, "a\tb"),
                      Catch::StartsWith("a.tsv:2:1: the columns are not"));
}

TEST_CASE("a row of too few or too many fields is refused", "[actors]") {
    CHECK_THROWS_WITH(read_rows({"a.tsv", "a\tb\n1\t2\n1\n"}, "a\tb"),
                      Catch::StartsWith("a.tsv:3:1: 1 fields"));
    CHECK_THROWS_WITH(read_rows({"a.tsv", "a\tb\n1\t2\t\n"}, "a\tb"),
                      Catch::StartsWith("a.tsv:2:1: 3 fields"));
    CHECK_THROWS_WITH(read_rows({"a.tsv", "a\tb\n\n"}, "a\tb"), Catch::StartsWith("a.tsv:2:1: "));
}

TEST_CASE("spaces around a field are refused at their column", "[actors]") {
    CHECK_THROWS_WITH(read_rows({"a.tsv", "a\tb\n1\t 2\n"}, "a\tb"),
                      Catch::StartsWith("a.tsv:2:3: a space"));
}

TEST_CASE("empty fields count, at the end too", "[actors]") {
    const Table table{"a.tsv", "a\tb\tc\n\t\t\n"};
    const auto rows = read_rows(table, "a\tb\tc");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].fields.size() == 3);
}

TEST_CASE("ids that are no slugs or told twice are refused", "[actors]") {
    WorldTables tables = small();
    tables.bodies.text = "id\tname\taliases\tkind\taffiliation\nNATO\tNATO\t\torganisation\t\n";
    CHECK_THAT(refusal(tables), Catch::StartsWith("bodies.tsv:2:1: \"NATO\" is no id"));
    tables.bodies.text = "id\tname\taliases\tkind\taffiliation\nsyria\tNATO\t\torganisation\t\n";
    CHECK_THAT(refusal(tables), Catch::StartsWith("bodies.tsv:2:1: \"syria\" is told twice"));
}

TEST_CASE("kinds and affiliations of bodies must be known", "[actors]") {
    WorldTables tables = small();
    tables.bodies.text = "id\tname\taliases\tkind\taffiliation\nnato\tNATO\t\tstate\t\n";
    CHECK_THAT(refusal(tables), Catch::StartsWith("bodies.tsv:2:12: no kind"));
    tables.bodies.text = "id\tname\taliases\tkind\taffiliation\nnato\tNATO\t\tgroup\teurope\n";
    CHECK_THAT(refusal(tables), Catch::StartsWith("bodies.tsv:2:18: no state or body"));
}

TEST_CASE("roles, offices and terms of leaders must be known", "[actors]") {
    CHECK_THAT(refused_leader("a-b\tA B\tB\t\tking\tsyria\t2000\t2001"),
               Catch::StartsWith("leaders.tsv:2:12: no role"));
    CHECK_THAT(refused_leader("a-b\tA B\tB\t\tpresident\tegypt\t2000\t2001"),
               Catch::StartsWith("leaders.tsv:2:22: no state or body"));
    CHECK_THAT(refused_leader("a-b\tA B\tB\t\tpresident\tsyria\t2001\t2000"),
               Catch::StartsWith("leaders.tsv:2:28: no term"));
    CHECK_THAT(refused_leader("a-b\tA B\tB\t\tpresident\tsyria\t2001-13\t"),
               Catch::StartsWith("leaders.tsv:2:28: no term"));
}

TEST_CASE("one id has one name", "[actors]") {
    CHECK_THAT(refused_leader("a-b\tA B\tB\t\tpresident\tsyria\t2000\t2001\n"
                              "a-b\tA C\tC\t\tpresident\tsyria\t2002\t2003"),
               Catch::StartsWith("leaders.tsv:3:5: \"a-b\" is A B above"));
}

}  // namespace
}  // namespace entente::world
