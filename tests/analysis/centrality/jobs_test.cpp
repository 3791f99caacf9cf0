#include "analysis/centrality/blocks.hpp"
#include "analysis/centrality/random_graph.hpp"

#include <entente/centrality.hpp>

#include <catch2/catch.hpp>

#include <cstring>

namespace entente {
namespace {

/// 200 actors and some 500 ties, with the weights 1 … `kinds`.
ActorGraph crowd(std::size_t kinds) {
    Dice dice(7);
    GraphBuilder builder;
    for (std::size_t actor = 0; actor < 200; ++actor) {
        builder.actor(std::to_string(actor));
    }
    for (int tie = 0; tie < 500; ++tie) {
        builder.tie(
            dice.roll(200), dice.roll(200), {.support = static_cast<double>(1 + dice.roll(kinds))});
    }
    return std::move(builder).finish();
}

bool same_bytes(const std::vector<double>& a, const std::vector<double>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

}  // namespace

TEST_CASE("any number of threads gives the same bytes", "[analysis]") {
    for (const std::size_t kinds : {1U, 9U}) {
        const ActorGraph graph = crowd(kinds);
        for (const bool directed : {false, true}) {
            const auto values = [&](auto compute, unsigned jobs) {
                return compute(graph, CentralityOptions{.directed = directed, .jobs = jobs});
            };
            for (const unsigned jobs : {2U, 5U, 0U}) {
                CHECK(same_bytes(values(&betweenness, jobs), values(&betweenness, 1)));
                CHECK(same_bytes(values(&closeness, jobs), values(&closeness, 1)));
            }
        }
    }
}

TEST_CASE("each block is worked on once and added in order", "[analysis]") {
    OrderedSum total(1);
    run_blocks(100, 4, [&] {
        return [&total, part = std::vector<double>(1)](std::size_t block) mutable {
            part[0] = static_cast<double>(block);
            total.add(block, part);
            CHECK(part[0] == 0);
        };
    });
    CHECK(std::move(total).take() == std::vector<double>{4950});
    run_blocks(0, 4, [] { return [](std::size_t) { FAIL("there is no block"); }; });
}

}  // namespace entente
