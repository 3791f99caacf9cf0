/// What a format cannot hold is told.
#include "formats/sample_graphs.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

std::vector<std::string> told(const Format& format, const ActorGraph& graph) {
    std::ostringstream out;
    return format.write(out, graph, {});
}

bool any_tells(const std::vector<std::string>& losses, std::string_view what) {
    return std::ranges::any_of(
        losses, [&](const std::string& loss) { return loss.find(what) != std::string::npos; });
}

ActorGraph one_tie(const Actor& actor, const Tie& tie) {
    GraphBuilder builder;
    const ActorId first = builder.actor(actor);
    builder.tie(first, builder.actor("other"), tie);
    return std::move(builder).finish();
}

}  // namespace

/// An edge list keeps no order of actors either: its own test compares what it holds.
TEST_CASE("a graph that comes back otherwise was told to lose something", "[formats]") {
    const std::vector<Contents> kinds{
        {},
        {.controls = true, .stances = true},
        {.facts = false, .plain_text = true},
        {.details = false, .facts = false},
    };
    for (const std::string_view name : {"json", "graphml", "dot", "csv"}) {
        const Format& format = *find_format(name);
        for (std::uint32_t seed = 1; seed <= 100; ++seed) {
            CAPTURE(format.name, seed);
            const ActorGraph graph = RandomGraph(seed, kinds[seed % kinds.size()]).make();
            const std::string lost = difference(graph, graph_of(format, files_of(format, graph)));
            REQUIRE((lost.empty() || !told(format, graph).empty()));
        }
    }
}

TEST_CASE("each thing a format has no place for is told with its count", "[formats]") {
    struct Case {
        std::string_view format;
        Actor actor;
        Tie tie;
        std::string_view told;
    };

    using enum Attribute::Type;
    const Actor plain{.id = "a", .name = "a"};
    const Tie tie{.support = 1, .count = 1};
    const std::vector<Case> cases{
        {"graphml", {.id = "a\x01", .name = "a"}, tie, "1 actor's or tie's control characters"},
        {"graphml", {.id = "a", .name = "\xEF\xBF\xBF"}, tie, "1 actor's or tie's control"},
        {"dot",
         {.id = "a", .name = "a", .attributes = {{"x", "12", text}}},
         tie,
         "1 attribute's type"},
        {"csv",
         {.id = "a", .name = "a", .attributes = {{"x", "", text}}},
         tie,
         "1 attribute without text"},
        {"json",
         {.id = "a", .name = "a", .attributes = {{"x", "1", text}, {"x", "2", text}}},
         tie,
         "1 further attribute of the same name"},
        {"edges", {.id = "a", .name = "Anna"}, tie, "1 actor's name, kind or attributes"},
        {"edges", plain, {.support = 2, .opposition = 1, .count = 1}, "1 tie's support"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.format, one.told);
        CHECK(any_tells(told(*find_format(one.format), one_tie(one.actor, one.tie)), one.told));
    }
}

TEST_CASE("an edge list of unsigned weights tells which signs it loses", "[formats]") {
    const ActorGraph graph = one_tie({.id = "a", .name = "a"}, {.opposition = 1, .count = 1});
    const auto told_of = [&](ExportWeight weight) {
        std::ostringstream out;
        return find_format("edges")->write(out, graph, {.weight = weight});
    };
    CHECK(told_of(ExportWeight::signed_weight).empty());
    CHECK(any_tells(told_of(ExportWeight::absolute), "1 opposing tie's sign"));
    CHECK(any_tells(told_of(ExportWeight::support), "1 opposing tie's sign"));
}

TEST_CASE("nothing lost, nothing said", "[formats]") {
    const ActorGraph graph = one_tie({.id = "a", .name = "a"}, {.support = 1, .count = 1});
    for (const Format& format : formats()) {
        CAPTURE(format.name);
        CHECK(told(format, graph).empty());
    }
}

}  // namespace entente
