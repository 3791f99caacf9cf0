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

TEST_CASE("all Correlates of War networks have the published frustration, proved", "[analysis]") {
    constexpr std::array<double, 26> published{17, 20, 15, 21, 33, 34, 30, 39, 36, 24, 28, 28, 26,
                                               29, 46, 50, 39, 48, 47, 43, 32, 42, 44, 45, 48, 45};
    for (std::size_t at = 0; at < published.size(); ++at) {
        const std::string year = std::to_string(1946 + 2 * at);
        const auto graph = graph_set("correlates-of-war/cow_" + year + ".edges");
        if (!graph) {
            return;
        }
        const Camps two = find_camps(*graph, {.camps = 2, .weights = Weights::unit});
        INFO(year);
        CHECK(two.frustration == published.at(at));
        CHECK(two.optimal);
        CHECK(find_camps(*graph).optimal);
    }
}

TEST_CASE("large published graphs come near the best known", "[.slow]") {
    struct Figure {
        const char* file;
        bool directed;
        double two, two_bound, any, any_bound;
    };

    for (const Figure& known :
         {Figure{"wiki-elections/wikielections.txt", false, 14'910, 14'700, 14'490, 14'200},
          Figure{
              "slashdot/soc-sign-Slashdot090221.txt.gz", true, 73'700, 70'000, 67'700, 63'000}}) {
        if (const auto graph = graph_set(known.file, known.directed)) {
            const Camps two = find_camps(*graph, {.camps = 2, .weights = Weights::unit});
            const Camps any = find_camps(*graph, {.weights = Weights::unit});
            CHECK(two.frustration <= known.two);
            CHECK(two.lower_bound >= known.two_bound);
            CHECK(any.frustration <= known.any);
            CHECK(any.lower_bound >= known.any_bound);
        }
    }
}

TEST_CASE("camps contradict as much as the best of all partitions", "[analysis][oracle]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const ActorGraph graph = oracle::random_signed(shape(seed, 8));
        const SignedGraph ties = symmetrise(graph, Symmetrise::sum, Weights::weighted);
        for (const int camps : {0, 2}) {
            const Camps found = find_camps(graph, {.camps = camps});
            const double least = oracle::least_contradicted(ties, 1, camps == 0 ? 8 : 2);
            INFO("seed " << seed << " camps " << camps);
            CHECK(found.frustration == Approx(least).margin(1e-9));
            CHECK(found.frustration == Approx(frustration(graph, found.camp)).margin(1e-9));
            CHECK(found.optimal);
            CHECK(found.lower_bound == found.frustration);
        }
    }
}

TEST_CASE("exactly so many camps contradict as much as the best of all such partitions",
          "[analysis][oracle]") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const ActorGraph graph = oracle::random_signed(shape(seed, 8));
        const SignedGraph ties = symmetrise(graph, Symmetrise::sum, Weights::weighted);
        const Camps any = find_camps(graph);
        for (const int camps : {1, 3, 4}) {
            if (any.actors < ties.size() || any.actors < static_cast<std::size_t>(camps)) {
                continue;  // the oracle counts actors without ties
            }
            const auto count = static_cast<std::uint32_t>(camps);
            const Camps found = find_camps(graph, {.camps = camps});
            const double least = oracle::least_contradicted(ties, count, count);
            INFO("seed " << seed << " camps " << camps);
            CHECK(found.frustration == Approx(least).margin(1e-9));
            CHECK(found.count == camps);
            CHECK(found.optimal);
        }
    }
}

TEST_CASE("search finds what the proof proves on graphs of twenty actors", "[analysis]") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const ActorGraph graph = oracle::random_signed(
            {.actors = 20, .density = 0.3, .negative = 0.3, .most = 5, .seed = seed});
        for (const int camps : {0, 2, 3}) {
            const Camps proved = find_camps(graph, {.camps = camps});
            const Camps quick = find_camps(graph, {.camps = camps, .seed = 99, .exact_steps = 0});
            INFO("seed " << seed << " camps " << camps);
            CHECK(proved.optimal);
            CHECK(quick.frustration == proved.frustration);
            CHECK(quick.lower_bound <= proved.frustration);
        }
    }
}

TEST_CASE("the same seed gives the same camps, proved or not", "[analysis]") {
    const ActorGraph graph = oracle::random_signed({.actors = 60, .density = 0.2, .seed = 5});
    for (const int camps : {0, 2, 4}) {
        const CampOptions options{.camps = camps, .exact_steps = 100'000};
        const Camps found = find_camps(graph, options);
        CHECK(found.camp == find_camps(graph, options).camp);
        CHECK_FALSE(found.optimal);
        CHECK(found.lower_bound > 0);
        CHECK(found.lower_bound < found.frustration);
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
