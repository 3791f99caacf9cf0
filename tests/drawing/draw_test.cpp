/// What stands in the picture, and that it is the same each time.
#include "drawing/example.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

ActorGraph named(const std::string& name) {
    GraphBuilder builder;
    const ActorId a = builder.actor(Actor{.id = name, .name = name});
    const ActorId b = builder.actor(Actor{.id = "other", .name = "other"});
    builder.tie(a, b, Tie{.support = 1, .count = 1});
    return std::move(builder).finish();
}

/// A ring of supporters with chords of opposition.
ActorGraph ring(std::size_t actors, std::size_t ties) {
    GraphBuilder builder;
    for (std::size_t at = 0; at < actors; ++at) {
        builder.actor("actor-" + std::to_string(at));
    }
    for (std::size_t at = 0; at < ties; ++at) {
        const bool chord = at >= actors;
        const ActorId from = at % actors;
        const ActorId to = (from + (chord ? 2 + at / actors * 7 : 1)) % actors;
        builder.tie(from,
                    to,
                    chord ? Tie{.opposition = 1.0 + static_cast<double>(at % 5), .count = 1}
                          : Tie{.support = 3, .count = 1});
    }
    return std::move(builder).finish();
}

}  // namespace

TEST_CASE("a picture has every actor and every tie, with a title that says what it is",
          "[drawing]") {
    const std::string svg = drawn(two_camps(), Picture::svg, {.title = "Five"});
    CHECK(count(svg, "class=\"node actor") == 5);
    CHECK(count(svg, "class=\"edge tie") == 6);
    CHECK(count(svg, "class=\"edge tie support\"") == 4);
    CHECK(count(svg, "class=\"edge tie opposition\"") == 2);
    CHECK(count(svg, "<title>a → d: opposes 6.0; 1 stance</title>") == 1);
    CHECK(count(svg, "<title id=\"picture-title\">Five</title>") == 1);
    CHECK(count(svg, "role=\"img\"") == 1);
}

TEST_CASE("the mediator stands out", "[drawing]") {
    const std::string svg = drawn(two_camps(), Picture::svg);
    CHECK(count(svg, "class=\"node actor person camp&#45;1 mediator\"")
              + count(svg, "class=\"node actor person camp&#45;2 mediator\"")
          == 1);
    CHECK(count(svg, "> mediator <") == 1);
}

TEST_CASE("the same graph gives the same bytes", "[drawing]") {
    for (const Picture picture : {Picture::svg, Picture::dot, Picture::png}) {
        CHECK(drawn(two_camps(), picture) == drawn(two_camps(), picture));
    }
}

TEST_CASE("each picture is of its kind", "[drawing]") {
    CHECK(drawn(two_camps(), Picture::png).starts_with("\x89PNG"));
    CHECK(drawn(two_camps(), Picture::pdf).starts_with("%PDF"));
    CHECK(drawn(two_camps(), Picture::svg).starts_with("<?xml"));
    CHECK(drawn(two_camps(), Picture::dot).starts_with("digraph"));
}

TEST_CASE("the legend lists only what is there", "[drawing]") {
    const std::string all = drawn(two_camps(), Picture::svg);
    CHECK(count(all, "opposes<") == 1);
    CHECK(count(all, "organisation<") == 0);
    CHECK(count(all, "belongs to<") == 0);
    const std::string friends = drawn(named("one"), Picture::svg);
    CHECK(count(friends, "opposes<") == 0);
    CHECK(count(friends, "supports<") == 1);
    CHECK(count(drawn(named("one"), Picture::svg, {.legend = false}), "supports<") == 0);
}

TEST_CASE("ties that say the same both ways are one line with two heads", "[drawing]") {
    GraphBuilder builder;
    const ActorId a = builder.actor("a");
    const ActorId b = builder.actor("b");
    builder.tie(a, b, Tie{.support = 1, .count = 1});
    builder.tie(b, a, Tie{.support = 2, .count = 1});
    const std::string svg = drawn(std::move(builder).finish(), Picture::svg);
    CHECK(count(svg, "class=\"edge tie") == 1);
    CHECK(count(svg, "a → b: supports 1.0") == 1);
    CHECK(count(svg, "b → a: supports 2.0") == 1);
}

TEST_CASE("hostile names come out as text", "[drawing]") {
    const std::string name = GENERATE(as<std::string>{},
                                      "\"quoted\"",
                                      "<b>&amp;</b>",
                                      "back\\slash \\N \\G \\L",
                                      "new\nline",
                                      "🕊 dove",
                                      "graph",
                                      "-->",
                                      "]]>",
                                      "\x01\x02 control",
                                      "\xFF\xFE no utf-8",
                                      "",
                                      "a\tb");
    const ActorGraph graph = named(name);
    const std::string svg = drawn(graph, Picture::svg);
    CHECK(count(svg, "class=\"node actor") == 2);
    CHECK(count(svg, "<b>") == 0);
    CHECK(count(svg, "\x01") == 0);
    CHECK(count(drawn(graph, Picture::dot), " -> ") == 1);
    CHECK(drawn(graph, Picture::png).starts_with("\x89PNG"));
}

TEST_CASE("a backslash and an ampersand are shown as they are", "[drawing]") {
    CHECK(count(drawn(named("a\\Nb"), Picture::svg), ">a\\Nb</text>") == 1);
    CHECK(count(drawn(named("x&y"), Picture::svg), ">x&amp;y</text>") == 1);
    CHECK(count(drawn(named("&lt;"), Picture::svg), ">&lt;</text>") == 0);
}

TEST_CASE("a name of ten thousand characters is cut where it is shown", "[drawing]") {
    const std::string svg = drawn(named(std::string(10'000, 'x')), Picture::svg);
    CHECK(svg.size() < 20'000);
    CHECK(count(svg, "…") > 0);
}

TEST_CASE("graphs with little in them are drawn too", "[drawing]") {
    CHECK(count(drawn(ActorGraph{}, Picture::svg), "</svg>") == 1);
    GraphBuilder one;
    const ActorId a = one.actor("a");
    CHECK(count(drawn(std::move(one).finish(), Picture::svg), "class=\"node actor") == 1);
    GraphBuilder loop;
    loop.tie(loop.actor("a"), a, Tie{.support = 1, .count = 1});
    CHECK(count(drawn(std::move(loop).finish(), Picture::svg), "class=\"edge tie") == 1);
}

TEST_CASE("a crowd is thinned out, and the picture says so", "[drawing]") {
    const ActorGraph graph = ring(1000, 3000);
    const Drawing drawing = draw(graph, find_camps(graph), Picture::svg);
    CHECK(count(drawing.bytes, "class=\"node actor") == 150);
    REQUIRE_FALSE(drawing.left_out.empty());
    CHECK(drawing.left_out.front() == "Drawn: the 150 strongest of 1,000 actors.");
    CHECK(count(drawing.bytes, drawing.left_out.front()) >= 1);
}

TEST_CASE("the number of actors and ties can be asked for", "[drawing]") {
    const ActorGraph graph = ring(30, 60);
    const Drawing drawing = draw(graph, find_camps(graph), Picture::svg, {.top = 10, .ties = 5});
    CHECK(count(drawing.bytes, "class=\"node actor") == 10);
    CHECK(count(drawing.bytes, "class=\"edge tie") == 5);
    CHECK(drawing.left_out.size() == 2);
}

TEST_CASE("sizes follow a measure, and one that is not known is named", "[drawing]") {
    const ActorGraph graph = two_camps();
    CHECK(drawn(graph, Picture::svg, {.size_by = "betweenness"}) != drawn(graph, Picture::svg));
    CHECK_THROWS_WITH(drawn(graph, Picture::svg, {.size_by = "fame"}),
                      Catch::Contains("fame") && Catch::Contains("betweenness"));
}

TEST_CASE("an undirected graph has no arrows", "[drawing]") {
    GraphBuilder builder;
    builder.facts().directed = false;
    const ActorId a = builder.actor("a");
    builder.tie(a, builder.actor("b"), Tie{.support = 1, .count = 1});
    const std::string svg = drawn(std::move(builder).finish(), Picture::svg);
    const std::string edge = svg.substr(svg.find("class=\"edge tie"));
    CHECK(count(edge.substr(0, edge.find("</g>")), "<polygon") == 0);
}

TEST_CASE("a file ending stands for a picture", "[drawing]") {
    CHECK(picture_of_path("a/b.SVG") == Picture::svg);
    CHECK(picture_of_path("x.gv") == Picture::dot);
    CHECK_FALSE(picture_of_path("svg"));
    CHECK_FALSE(picture_of_path("x.json"));
}

}  // namespace entente
