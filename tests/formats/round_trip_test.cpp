/// What a format can hold comes back unchanged.
#include "formats/sample_graphs.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

constexpr std::uint32_t seeds = 60;

/// Writes, reads back and compares random graphs with these contents.
void check_round_trips(std::string_view name, const Contents& contents) {
    const Format& format = *find_format(name);
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        CAPTURE(seed);
        const ActorGraph graph = RandomGraph(seed, contents).make();
        const ActorGraph back = graph_of(format, files_of(format, graph));
        REQUIRE(difference(graph, back) == "");
        const Files again = files_of(format, back);
        REQUIRE((files_of(format, graph_of(format, again)) == again));
    }
}

}  // namespace

TEST_CASE("JSON gives back everything, control characters and stances too", "[formats]") {
    check_round_trips("json", {.controls = true, .stances = true});
}

TEST_CASE("GraphML gives back all but stances", "[formats]") {
    check_round_trips("graphml", {});
}

TEST_CASE("DOT gives back all but stances, empty texts and types it cannot tell", "[formats]") {
    check_round_trips("dot", {.plain_text = true});
}

TEST_CASE("CSV gives back actors and ties", "[formats]") {
    check_round_trips("csv", {.facts = false, .plain_text = true});
}

TEST_CASE("an edge list gives back ids, weights and directions", "[formats]") {
    const Contents contents{.details = false, .facts = false, .isolates = false};
    const Format& format = *find_format("edges");
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        CAPTURE(seed);
        const ActorGraph graph = RandomGraph(seed, contents).make();
        const ActorGraph back = graph_of(format, files_of(format, graph));
        REQUIRE(facts(back).directed == facts(graph).directed);
        REQUIRE((weights_of(back) == weights_of(graph)));
    }
}

}  // namespace entente
