#include "analysis/balance_triads.hpp"
#include "analysis/balance_walks.hpp"
#include "analysis/edge_file.hpp"
#include "analysis/published_graphs.hpp"
#include "oracle/random_signed.hpp"
#include "oracle/triads.hpp"

#include <entente/balance.hpp>

#include <catch2/catch.hpp>

namespace entente {

TEST_CASE("highland tribes have the published balance", "[analysis]") {
    const Balance found = balance(highland_tribes());
    CHECK(found.triads == std::array<std::uint64_t, 4>{19, 2, 40, 7});
    CHECK(found.balanced_triangles == Approx(0.8676471).margin(5e-8));
    REQUIRE(found.walk_balance);
    CHECK(*found.walk_balance == Approx(0.3575761).margin(5e-8));
    CHECK(found.frustration == 7);
    CHECK(found.frustration_optimal);
}

TEST_CASE("published graphs have the published triads", "[analysis]") {
    struct Figure {
        const char* file;
        double balanced;
    };

    for (const Figure& figure : {Figure{"congress/congress.txt", 0.9670},
                                 Figure{"correlates-of-war/cow_1956.edges", 0.8607}}) {
        if (const auto graph = graph_set(figure.file)) {
            CHECK(balance(*graph).balanced_triangles == Approx(figure.balanced).margin(5e-5));
        }
    }
}

TEST_CASE("triads and walks agree with the obvious way", "[analysis][oracle]") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const ActorGraph graph =
            oracle::random_signed({.actors = 3 + seed % 12,
                                   .density = 0.2 + 0.2 * static_cast<double>(seed % 4),
                                   .negative = 0.25 * static_cast<double>(seed % 5),
                                   .seed = seed});
        const SignedGraph ties = symmetrise(graph, Symmetrise::sum, Weights::unit);
        const TriadCensus fast = census(ties);
        const oracle::Triads slow = oracle::triads(ties);
        INFO("seed " << seed);
        CHECK(fast.kinds == slow.kinds);
        CHECK(fast.triads_of == slow.triads_of);
        CHECK(fast.unbalanced == slow.unbalanced);
        CHECK(walk_balance(ties) == Approx(oracle::walk_balance(ties)));
    }
}

TEST_CASE("a balanced graph has walk balance 1, however heavy its ties", "[analysis]") {
    const ActorGraph graph =
        undirected_graph({{"a", "b", 1000}, {"b", "c", -2000}, {"a", "c", -3000}});
    const Balance found = balance(graph, {.weights = Weights::weighted});
    CHECK(*found.walk_balance == Approx(1));
    CHECK(found.balanced_triangles == 1);
    CHECK(found.frustration == 0);
}

TEST_CASE("a graph without triangles counts as balanced", "[analysis]") {
    const Balance none = balance(ActorGraph());
    CHECK(none.balanced_triangles == 1);
    CHECK(none.walk_balance == 1);
    CHECK_FALSE(balance(highland_tribes(), {.walk_limit = 10}).walk_balance);
}

}  // namespace entente
