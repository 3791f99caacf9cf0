#include "analysis/edge_file.hpp"
#include "analysis/published_graphs.hpp"
#include "graph/signed_graph.hpp"
#include "oracle/partitions.hpp"
#include "oracle/random_signed.hpp"

#include <entente/camps.hpp>
#include <entente/error.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

using oracle::RandomSigned;

std::vector<std::string> members(const ActorGraph& graph, const Camps& camps, int camp) {
    std::vector<std::string> ids;
    for (ActorId v = 0; v < camps.camp.size(); ++v) {
        if (camps.camp[v] == camp) {
            ids.push_back(graph[v].id);
        }
    }
    return ids;
}

double frustration_of(const ActorGraph& graph, int camps, Weights weights) {
    return find_camps(graph, {.camps = camps, .weights = weights}).frustration;
}

/// Sizes, densities, shares of negatives and weights in turn.
RandomSigned shape(std::uint64_t seed, std::size_t most_actors) {
    return {.actors = 3 + seed % (most_actors - 2),
            .density = 0.3 + 0.2 * static_cast<double>(seed % 4),
            .negative = 0.25 + 0.15 * static_cast<double>(seed % 5),
            .most = seed % 3 == 0 ? 1 : 9,
            .unit = seed % 2 == 0 ? 1 : 0.7,
            .seed = seed};
}

}  // namespace

TEST_CASE("highland tribes have the published frustrations", "[analysis]") {
    const ActorGraph graph = highland_tribes();
    REQUIRE(num_edges(graph) == 58);
    const std::array<double, 5> errors{29, 7, 2, 4, 5};  // Doreian & Mrvar 1996
    for (int k = 1; k <= 5; ++k) {
        CHECK(frustration_of(graph, k, Weights::unit)
              == errors.at(static_cast<std::size_t>(k) - 1));
    }
    const Camps best = find_camps(graph);
    CHECK(best.frustration == 2);
    CHECK(best.count == 3);
    CHECK(best.optimal);
    CHECK(best.lower_bound == 2);
}

TEST_CASE("the Slovene parliament has the published camps", "[analysis]") {
    const ActorGraph graph = slovene_parliament();
    const Camps two = find_camps(graph, {.camps = 2});
    CHECK(two.frustration == 15);
    CHECK(two.optimal);
    CHECK(members(graph, two, 1) == std::vector<std::string>{"SKD", "SDSS", "ZS", "SLS", "SPS"});
    CHECK(members(graph, two, 2) == std::vector<std::string>{"ZLSD", "LDS", "ZS-ESS", "DS", "SNS"});
    CHECK(frustration_of(graph, 3, Weights::weighted) == 72);
    CHECK(frustration_of(graph, 4, Weights::weighted) == 340);
    CHECK(frustration_of(graph, 2, Weights::unit) == 2);
}

TEST_CASE("congress has the published frustration, proved", "[analysis]") {
    const auto graph = graph_set("congress/congress.txt");
    if (!graph) {
        return;
    }
    const Camps two = find_camps(*graph, {.camps = 2, .weights = Weights::unit});
    CHECK(two.actors == 219);
    CHECK(two.ties == 521);
    CHECK(two.frustration == 18);
    CHECK(two.optimal);
}

TEST_CASE("two camps contradict no more than the best of all partitions", "[analysis][oracle]") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const ActorGraph graph = random_signed(shape(seed, 10));
        const SignedGraph ties = symmetrise(graph, Symmetrise::sum, Weights::weighted);
        const Camps found = find_camps(graph, {.camps = 2});
        const double least = oracle::least_contradicted(ties, 1, 2);
        INFO("seed " << seed);
        CHECK(found.frustration == Approx(least).margin(1e-9));
        CHECK(found.lower_bound <= least + 1e-9);
        CHECK(found.count <= 2);
    }
}

TEST_CASE("any camps contradict no more than the best of all partitions", "[analysis][oracle]") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const ActorGraph graph = random_signed(shape(seed, 8));
        const SignedGraph ties = symmetrise(graph, Symmetrise::sum, Weights::weighted);
        const Camps found = find_camps(graph);
        const double least = oracle::least_contradicted(ties, 1, 8);
        INFO("seed " << seed);
        CHECK(found.frustration == Approx(least).margin(1e-9));
        CHECK(found.lower_bound <= least + 1e-9);
        CHECK(found.frustration == Approx(frustration(graph, found.camp)).margin(1e-9));
    }
}

TEST_CASE("camps are numbered by size, then by first member", "[analysis]") {
    // a enemy of b, c, d, who are friends; e friend of f; g alone
    const ActorGraph graph = undirected_graph({{"a", "b", -1},
                                               {"a", "c", -1},
                                               {"a", "d", -1},
                                               {"b", "c", 1},
                                               {"c", "d", 1},
                                               {"e", "f", 1},
                                               {"g", "g", 1}});
    const Camps camps = find_camps(graph);
    CHECK(camps.camp == std::vector<int>{3, 1, 1, 1, 2, 2, 0});
    CHECK(camps.count == 3);
    CHECK(camps.actors == 6);
}

TEST_CASE("enemies of one enemy make one camp", "[analysis]") {
    // b, c, d have nothing in common but a; e is at odds with d
    const ActorGraph graph = undirected_graph(
        {{"a", "b", -1}, {"a", "c", -1}, {"a", "d", -1}, {"a", "e", -1}, {"d", "e", -1}});
    const Camps camps = find_camps(graph);
    CHECK(camps.frustration == 0);
    CHECK(camps.count == 3);
    CHECK(camps.camp[1] == camps.camp[2]);
}

TEST_CASE("a number of camps that cannot be is refused", "[analysis]") {
    const ActorGraph graph = undirected_graph({{"a", "b", 1}});
    CHECK_THROWS_AS(find_camps(graph, {.camps = -1}), Error);
    CHECK_THROWS_AS(find_camps(graph, {.camps = 3}), Error);
    CHECK(find_camps(graph, {.camps = 2}).count == 1);
    CHECK(find_camps(ActorGraph()).camp.empty());
    CHECK(find_camps(ActorGraph(), {.camps = 2}).optimal);
}

}  // namespace entente
