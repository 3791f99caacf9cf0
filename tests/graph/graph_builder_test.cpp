/// Actors and ties in any order → a sorted graph without parallel edges.
#include <entente/graph.hpp>

#include <catch2/catch.hpp>

namespace entente {
namespace {

StanceId add(GraphBuilder& builder, const char* document, double intensity) {
    return builder.facts().stances.add({.document = document, .intensity = intensity});
}

std::vector<std::string> documents_behind(const ActorGraph& graph, TieId tie) {
    std::vector<std::string> documents;
    for (const StanceId stance : stances_of(graph, tie)) {
        documents.emplace_back(facts(graph).stances[stance].document);
    }
    return documents;
}

TEST_CASE("parallel ties are added up with their stances, strongest first", "[graph]") {
    GraphBuilder builder;
    const ActorId a = builder.actor("a");
    const ActorId b = builder.actor("b");
    const std::vector first{add(builder, "weak", 1), add(builder, "strong", -9)};
    const std::vector back{add(builder, "back", 2)};
    const std::vector second{add(builder, "middling", 5)};
    builder.tie(a, b, {.support = 1, .opposition = 9, .count = 2, .first = Date{5}}, first);
    builder.tie(b, a, {.support = 2, .count = 1}, back);
    builder.tie(a,
                b,
                {.support = 5, .affiliation = 1, .count = 1, .first = Date{3}, .last = Date{4}},
                second);
    const ActorGraph graph = std::move(builder).finish();
    REQUIRE(num_edges(graph) == 2);
    const TieId tie = *edges(graph).first;
    CHECK(graph[tie].support == 6);
    CHECK(graph[tie].opposition == 9);
    CHECK(graph[tie].affiliation == 1);
    CHECK(graph[tie].count == 3);
    CHECK(graph[tie].first == Date{3});
    CHECK(graph[tie].last == Date{4});
    CHECK(graph[tie].sign() == -1);
    CHECK(documents_behind(graph, tie) == std::vector<std::string>{"strong", "middling", "weak"});
    CHECK(documents_behind(graph, *std::next(edges(graph).first))
          == std::vector<std::string>{"back"});
}

TEST_CASE("edges are sorted by source and target", "[graph]") {
    GraphBuilder builder;
    for (const char* const id : {"c", "b", "a"}) {
        builder.actor(id);
    }
    for (const auto& [from, to] : {std::pair{2, 0}, {0, 2}, {1, 1}, {0, 1}}) {
        builder.tie(static_cast<ActorId>(from), static_cast<ActorId>(to), {});
    }
    const auto ends = [](const ActorGraph& graph) {
        std::string text;
        for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
            text += graph[source(*edge, graph)].id + graph[target(*edge, graph)].id + " ";
        }
        return text;
    };
    SECTION("vertices by first mention") {
        CHECK(ends(std::move(builder).finish()) == "cb ca bb ac ");
    }
    SECTION("vertices by id") {
        CHECK(ends(std::move(builder).finish(GraphBuilder::Order::id)) == "ac bb ca cb ");
    }
    SECTION("undirected edges stand once, upward") {
        builder.facts().directed = false;
        const ActorGraph graph = std::move(builder).finish(GraphBuilder::Order::id);
        CHECK(ends(graph) == "ac bb bc ");
    }
}

TEST_CASE("a later record fills what an actor still lacks", "[graph]") {
    GraphBuilder builder;
    builder.actor("annan");
    const Actor record{.id = "annan",
                       .name = "Kofi Annan",
                       .kind = Kind::person,
                       .affiliation = "un",
                       .aliases = {"Annan"}};
    builder.actor(record);
    builder.actor({.id = "annan", .name = "Another", .role = "envoy", .aliases = {"Annan", "K."}});
    const ActorGraph graph = std::move(builder).finish();
    REQUIRE(num_vertices(graph) == 1);
    CHECK(graph[0].name == "Kofi Annan");
    CHECK(graph[0].kind == Kind::person);
    CHECK(graph[0].role == "envoy");
    CHECK(graph[0].aliases == std::vector<std::string>{"Annan", "K."});
}

TEST_CASE("any text is an id", "[graph]") {
    const std::vector<std::string> ids{"",
                                       " ",
                                       "a\nb",
                                       "<&>\"'\\",
                                       std::string("nul\0byte", 8),
                                       "\xF0\x9F\x99\x82",
                                       std::string(10'000, 'x'),
                                       std::string(10'000, 'x') + "y"};
    GraphBuilder builder;
    for (const std::string& id : ids) {
        builder.tie(builder.actor(id), builder.actor("hub"), {.support = 1});
    }
    const ActorGraph graph = std::move(builder).finish(GraphBuilder::Order::id);
    CHECK(num_vertices(graph) == ids.size() + 1);
    CHECK(num_edges(graph) == ids.size());
    for (const std::string& id : ids) {
        REQUIRE(find_actor(graph, id));
        CHECK(graph[*find_actor(graph, id)].name == id);
    }
    CHECK(!find_actor(graph, "nobody"));
}

TEST_CASE("days of the graph are those of its ties unless they were given", "[graph]") {
    GraphBuilder builder;
    const ActorId a = builder.actor("a");
    builder.tie(a, a, {.first = Date{3}, .last = Date{4}});
    builder.tie(a, builder.actor("b"), {.first = Date{1}, .last = Date{2}});
    SECTION("found") {
        const ActorGraph graph = std::move(builder).finish();
        CHECK(facts(graph).since == Date{1});
        CHECK(facts(graph).until == Date{4});
    }
    SECTION("given") {
        builder.facts().since = Date{0};
        CHECK(facts(std::move(builder).finish()).since == Date{0});
    }
}

TEST_CASE("an empty builder gives an empty graph", "[graph]") {
    const ActorGraph graph = GraphBuilder().finish();
    CHECK(num_vertices(graph) == 0);
    CHECK(!facts(graph).since);
    CHECK(facts(graph).directed);
}

}  // namespace
}  // namespace entente
