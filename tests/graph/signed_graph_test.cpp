/// Two directions → one undirected edge.
#include "graph/signed_graph.hpp"

#include "oracle/symmetrise.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace entente {
namespace {

struct Arc {
    const char* source;
    const char* target;
    double weight;
};

ActorGraph make(const std::vector<Arc>& arcs, bool directed = true) {
    GraphBuilder builder;
    builder.facts().directed = directed;
    for (const Arc& arc : arcs) {
        Tie tie{.count = 1};
        (arc.weight < 0 ? tie.opposition : tie.support) = std::abs(arc.weight);
        const ActorId from = builder.actor(arc.source);
        builder.tie(from, builder.actor(arc.target), tie);
    }
    return std::move(builder).finish();
}

std::vector<double> row(const SignedGraph& graph, std::size_t v) {
    const auto weights = graph.weights(v);
    return {weights.begin(), weights.end()};
}

/// a: b both for, c for and against, d for one way, e against one way, f cancels out.
ActorGraph star() {
    return make({{"a", "b", 2},
                 {"b", "a", 3},
                 {"a", "c", 5},
                 {"c", "a", -2},
                 {"a", "d", 1},
                 {"e", "a", -4},
                 {"a", "f", 2},
                 {"f", "a", -2},
                 {"a", "a", 9}});
}

using Row = std::vector<double>;

TEST_CASE("what rounding leaves of equal sums is no sign and no edge", "[graph]") {
    const Tie tie{.support = 0.1 + 0.2, .opposition = 0.3};
    REQUIRE(tie.support != tie.opposition);
    CHECK(tie.signed_weight() == 0);
    CHECK(tie.sign() == 0);
    const ActorGraph graph = make({{"a", "b", 0.1 + 0.2}, {"b", "a", -0.3}});
    CHECK(symmetrise(graph, Symmetrise::sum, Weights::unit).edges() == 0);
    CHECK(symmetrise(graph, Symmetrise::any_negative, Weights::unit).edges() == 1);
}

TEST_CASE("small weights and far apart ones keep their signs", "[graph]") {
    CHECK(net_weight(1e-30, 0) == 1e-30);
    CHECK(net_weight(1, 1 - 1e-6) > 0);
    CHECK(net_weight(1e308, 1e308) == 0);
    CHECK(net_weight(0, 1e308) == -1e308);
    CHECK(net_weight(0, 0) == 0);
}

TEST_CASE("sum adds both directions, and a dyad that comes to 0 has no edge", "[graph]") {
    const SignedGraph joined = symmetrise(star(), Symmetrise::sum, Weights::weighted);
    CHECK(joined.size() == 6);
    CHECK(joined.edges() == 4);
    CHECK(row(joined, 0) == Row{5, 3, 1, -4});
    CHECK(row(joined, 5).empty());
    const SignedGraph unit = symmetrise(star(), Symmetrise::sum, Weights::unit);
    CHECK(row(unit, 0) == Row{1, 1, 1, -1});
}

TEST_CASE("any-negative takes the more negative direction", "[graph]") {
    const SignedGraph joined = symmetrise(star(), Symmetrise::any_negative, Weights::weighted);
    CHECK(row(joined, 0) == Row{5, -2, 1, -4, -2});
}

TEST_CASE("all-positive wants support both ways", "[graph]") {
    const SignedGraph joined = symmetrise(star(), Symmetrise::all_positive, Weights::weighted);
    CHECK(row(joined, 0) == Row{5, -2, -4, -2});
}

TEST_CASE("an undirected edge counts as both directions agreeing", "[graph]") {
    const ActorGraph graph = make({{"a", "b", 2}, {"c", "a", -1}}, false);
    for (const auto rule : {Symmetrise::sum, Symmetrise::any_negative, Symmetrise::all_positive}) {
        CHECK(row(symmetrise(graph, rule, Weights::weighted), 0) == Row{2, -1});
    }
}

TEST_CASE("a graph without ties or without actors stays empty", "[graph]") {
    CHECK(symmetrise(ActorGraph(), Symmetrise::sum, Weights::unit).size() == 0);
    const SignedGraph lone = symmetrise(make({{"a", "a", 1}}), Symmetrise::sum, Weights::unit);
    CHECK(lone.size() == 1);
    CHECK(lone.edges() == 0);
}

/// Few vertices, so that loops, both directions and parallels are common.
ActorGraph random_graph(std::mt19937& random) {
    GraphBuilder builder;
    builder.facts().directed = random() % 3 != 0;
    const std::size_t n = 1 + random() % 8;
    for (std::size_t v = 0; v < n; ++v) {
        builder.actor(std::to_string(v));
    }
    for (std::size_t m = random() % 40; m > 0; --m) {
        const Tie tie{.support = static_cast<double>(random() % 3),
                      .opposition = static_cast<double>(random() % 3)};
        builder.tie(random() % n, random() % n, tie);
    }
    return std::move(builder).finish();
}

void check_same(const SignedGraph& rows, const std::vector<std::vector<double>>& matrix) {
    REQUIRE(rows.size() == matrix.size());
    std::vector found(matrix.size(), std::vector<double>(matrix.size()));
    for (std::size_t v = 0; v < rows.size(); ++v) {
        CHECK(std::ranges::is_sorted(rows.neighbours(v)));
        for (std::size_t at = 0; at < rows.neighbours(v).size(); ++at) {
            CHECK(rows.weights(v)[at] != 0);
            found[v][rows.neighbours(v)[at]] = rows.weights(v)[at];
        }
    }
    CHECK(found == matrix);
}

TEST_CASE("symmetrise does what its dense twin does", "[graph]") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const ActorGraph graph = random_graph(random);
        const auto rule = static_cast<Symmetrise>(random() % 3);
        const auto weights = static_cast<Weights>(random() % 2);
        CAPTURE(round, to_string(rule), to_string(weights));
        check_same(symmetrise(graph, rule, weights), oracle::symmetrise(graph, rule, weights));
    }
}

TEST_CASE("rules and weights are known by their words", "[graph]") {
    CHECK(parse_symmetrise("any-negative") == Symmetrise::any_negative);
    CHECK(to_string(Symmetrise::all_positive) == "all-positive");
    CHECK(!parse_symmetrise("any_negative"));
    CHECK(parse_weights("unit") == Weights::unit);
    CHECK(to_string(Weights::weighted) == "weighted");
    CHECK(!parse_weights(""));
}

}  // namespace
}  // namespace entente
