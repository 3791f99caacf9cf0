/// The table of formats.
#include <entente/formats.hpp>

#include <catch2/catch.hpp>

namespace entente {

TEST_CASE("a format is known by the ending of a path", "[formats]") {
    CHECK(format_of_path("a/b.graphml") == find_format("graphml"));
}

}  // namespace entente
