#include "analysis/classic_graphs.hpp"

#include <entente/centrality.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace entente {
namespace {

using Values = std::vector<double>;
using classic::Pair;
using Ties = CentralityOptions::Ties;

struct Edge {
    std::size_t from, to;
    double weight;
};

/// Actors "0" … and ties of these signed weights.
ActorGraph graph_of(std::size_t size, const std::vector<Edge>& ties, bool directed = true) {
    GraphBuilder builder;
    builder.facts().directed = directed;
    for (std::size_t actor = 0; actor < size; ++actor) {
        builder.actor(std::to_string(actor));
    }
    for (const Edge& tie : ties) {
        builder.tie(
            tie.from,
            tie.to,
            {.support = std::max(tie.weight, 0.0), .opposition = std::max(-tie.weight, 0.0)});
    }
    return std::move(builder).finish();
}

bool all_finite(const Values& values) {
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

}  // namespace

TEST_CASE("an empty graph has no values, by any measure", "[analysis]") {
    for (const Measure& measure : measures()) {
        CHECK(measure.compute(ActorGraph{}, {}).empty());
    }
    CHECK(constraint(ActorGraph{}).empty());
    CHECK(transitivity(ActorGraph{}) == 0);
}

TEST_CASE("one actor alone is as central as nobody", "[analysis]") {
    const ActorGraph alone = graph_of(1, {});
    for (const Measure& measure : measures()) {
        const double expected = measure.key == "pagerank" || measure.key == "pn" ? 1 : 0;
        INFO(measure.key);
        CHECK(measure.compute(alone, {}) == Values{expected});
    }
    CHECK(std::isnan(constraint(alone)[0]));
}

// 0 -- 1 -- 2, in opposition only
TEST_CASE("without a tie of the chosen sign nobody is between, near or in weight", "[analysis]") {
    const ActorGraph foes = graph_of(3, {{0, 1, -2}, {1, 2, -3}});
    const Values none(3);
    CHECK(betweenness(foes) == none);
    CHECK(closeness(foes) == none);
    CHECK(eigenvector(foes) == none);
    CHECK(pagerank(foes) == Values(3, 1.0 / 3));
    CHECK(transitivity(foes) == 0);
    CHECK(betweenness(foes, {.ties = Ties::opposition}) == Values{0, 1, 0});
    CHECK(betweenness(foes, {.ties = Ties::all}) == Values{0, 1, 0});
}

// 0 → 1 → 2: as undirected ties 1 is between once, by direction too, but 0 is reached by nobody.
TEST_CASE("directions count only when asked for", "[analysis]") {
    const ActorGraph path = graph_of(3, {{0, 1, 1}, {1, 2, 1}});
    CHECK(betweenness(path) == Values{0, 1, 0});
    CHECK(betweenness(path, {.directed = true}) == Values{0, 0.5, 0});
    CHECK(betweenness(path, {.normalised = false, .directed = true}) == Values{0, 1, 0});
    CHECK(closeness(path, {.directed = true})[0] == 0);
    CHECK(closeness(path, {.directed = true})[2] == Approx(2.0 / 3));
    const Values rank = pagerank(path, {.directed = true});
    CHECK((rank[0] < rank[1] && rank[1] < rank[2]));
    const ActorGraph undirected_file = graph_of(3, {{0, 1, 1}, {1, 2, 1}}, false);
    CHECK(closeness(undirected_file, {.directed = true}) == closeness(path));
}

// 0 -- 1   2 -- 3 -- 4: closeness within the component, times the share of others in it.
TEST_CASE("closeness weighs reaching few as less", "[analysis]") {
    const ActorGraph apart = graph_of(5, {{0, 1, 1}, {2, 3, 1}, {3, 4, 1}});
    const Values shares = closeness(apart);
    CHECK(shares[0] == Approx(0.25));
    CHECK(shares[3] == Approx(0.5));
    CHECK(closeness(apart, {.normalised = false}) == Values{1, 1, 2.0 / 3, 1, 2.0 / 3});
}

TEST_CASE("ties of weight 0 join nobody but count in the degree", "[analysis]") {
    const ActorGraph neutral = graph_of(2, {{0, 1, 0}});
    CHECK(degree(neutral) == Values{1, 1});
    CHECK(closeness(neutral, {.ties = Ties::all}) == Values{0, 0});
    const ActorGraph cancelling = graph_of(2, {{0, 1, 4}, {1, 0, -4}});
    CHECK(closeness(cancelling, {.ties = Ties::all}) == Values{0, 0});
}

TEST_CASE("self-ties make no neighbour and lie on no path", "[analysis]") {
    const ActorGraph selfish = graph_of(3, {{0, 0, 5}, {0, 1, 1}, {1, 2, 1}, {1, 1, 2}});
    const ActorGraph same = graph_of(3, {{0, 1, 1}, {1, 2, 1}});
    CHECK(degree(selfish) == degree(same));
    CHECK(betweenness(selfish) == betweenness(same));
    CHECK(closeness(selfish) == closeness(same));
    CHECK(transitivity(selfish) == 0);
    CHECK(constraint(selfish) == constraint(same));
    CHECK(pagerank(selfish)[0] > pagerank(same)[0]);
}

TEST_CASE("strength goes by direction and sign", "[analysis]") {
    const ActorGraph graph = graph_of(2, {{0, 1, 3}, {1, 0, -2}, {1, 1, 0.5}});
    CHECK(strength_support_in(graph) == Values{0, 3.5});
    CHECK(strength_support_out(graph) == Values{3, 0.5});
    CHECK(strength_opposition_in(graph) == Values{2, 0});
    CHECK(strength_opposition_out(graph) == Values{0, 2});
    const ActorGraph undirected_file = graph_of(2, {{0, 1, 3}, {1, 1, 0.5}}, false);
    CHECK(strength_support_in(undirected_file) == Values{3, 3.5});
    CHECK(strength_support_out(undirected_file) == Values{3, 3.5});
}

// 0 to 2 by 1: 10⁶/3 rounds, three of them are not 10⁶; two thirds of 10⁶ twice and a way round are
// equal: 0 -(2)- 1 -(2)- 2 costs 1, as does 0 -(1)- 2.
TEST_CASE("ways of equal length are equal, also after rounding", "[analysis]") {
    const ActorGraph triangle = graph_of(3, {{0, 1, 2}, {1, 2, 2}, {0, 2, 1}});
    CHECK(betweenness(triangle) == Values{0, 0.5, 0});
    const ActorGraph tenths = graph_of(4, {{0, 1, 10}, {1, 3, 5}, {0, 2, 5}, {2, 3, 10}});
    CHECK(betweenness(tenths, {.normalised = false}) == Values{0.5, 0.5, 0.5, 0.5});
}

TEST_CASE("weights at the ends of double neither overflow nor vanish", "[analysis]") {
    constexpr double huge = 1e308;
    constexpr double tiny = std::numeric_limits<double>::denorm_min();
    const ActorGraph graph = graph_of(
        5, {{0, 1, huge}, {1, 0, huge}, {1, 2, huge}, {2, 3, tiny}, {3, 4, tiny}, {4, 0, tiny}});
    for (const bool directed : {false, true}) {
        for (const Measure& measure : measures()) {
            INFO(measure.key << (directed ? " directed" : ""));
            if (!measure.key.starts_with("strength")) {  // these are sums, and may be infinite
                CHECK(all_finite(measure.compute(graph, {.directed = directed})));
            }
        }
    }
    CHECK(all_finite(constraint(graph)));
    // Both ways round from 2 to 4 end with tiny ties; 0, 1, 2 are as good as one place.
    CHECK(betweenness(graph, {.normalised = false})[0] > 0);
}

//     1       4
//   0   3   3   6 …: 1,100 meshes one after the other have 2^1100 shortest paths from end to end.
//     2       5
TEST_CASE("more shortest paths than a double can count are still shared out", "[analysis]") {
    constexpr std::size_t meshes = 1100;
    std::vector<Edge> ties;
    for (std::size_t at = 0; at < 3 * meshes; at += 3) {
        for (const std::size_t side : {at + 1, at + 2}) {
            ties.push_back({at, side, 1});
            ties.push_back({side, at + 3, 1});
        }
    }
    const Values found = betweenness(graph_of(3 * meshes + 1, ties), {.normalised = false});
    for (std::size_t at = 0; at < 3 * meshes; at += 3) {
        const auto left = static_cast<double>(at + 1);
        const auto right = static_cast<double>(3 * meshes - 2) - static_cast<double>(at);
        REQUIRE(found[at + 1] == Approx(left * right / 2));
    }
}

// A foe each: the equations have no one solution, the least is one half for both.
TEST_CASE("PN index of two opposed actors is one half each", "[analysis]") {
    const Values pair = pn_index(graph_of(2, {{0, 1, -1}}));
    CHECK(pair[0] == Approx(0.5));
    CHECK(pair[1] == Approx(0.5));
    CHECK(pn_index(graph_of(2, {})) == Values{1, 1});
}

TEST_CASE("the table of measures has each key once, in the order of reports", "[analysis]") {
    std::vector<std::string_view> keys;
    for (const Measure& measure : measures()) {
        keys.push_back(measure.key);
        CHECK(find_measure(measure.key) == &measure);
        CHECK_FALSE(measure.title.empty());
        CHECK_FALSE(measure.description.empty());
    }
    CHECK(keys
          == std::vector<std::string_view>{"degree",
                                           "strength_support_in",
                                           "strength_support_out",
                                           "strength_opposition_in",
                                           "strength_opposition_out",
                                           "betweenness",
                                           "closeness",
                                           "eigenvector",
                                           "pagerank",
                                           "pn"});
    CHECK(find_measure("fame") == nullptr);
}

}  // namespace entente
