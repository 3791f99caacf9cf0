#include "analysis/classic_graphs.hpp"

#include <entente/centrality.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

namespace entente {
namespace {

/// The highest value, as published: six decimals.
struct Top {
    ActorId actor;
    double value;
};

Top top(const std::vector<double>& values) {
    const auto highest = std::ranges::max_element(values);
    return {static_cast<ActorId>(highest - values.begin()), *highest};
}

void check(const Top& found, const Top& expected) {
    CHECK(found.actor == expected.actor);
    CHECK(found.value == Approx(expected.value).margin(5e-7));
}

}  // namespace

TEST_CASE("karate club: the figures everybody gets", "[analysis]") {
    const ActorGraph karate = classic::karate();
    check(top(degree(karate)), {33, 17});
    check(top(betweenness(karate)), {0, 0.437635});
    check(top(closeness(karate)), {0, 0.568966});
    check(top(eigenvector(karate)), {33, 0.373363});
    check(top(pagerank(karate)), {33, 0.100919});
    CHECK(transitivity(karate) == Approx(0.255682).margin(5e-7));
}

TEST_CASE("Florentine marriages: the Medici lead", "[analysis]") {
    const ActorGraph marriages = classic::florentine_marriages();
    constexpr ActorId medici = 1;
    check(top(betweenness(marriages)), {medici, 0.521978});
    check(top(closeness(marriages)), {medici, 0.56});
    check(top(eigenvector(marriages)), {medici, 0.430308});
    check(top(pagerank(marriages)), {medici, 0.145817});
    CHECK(constraint(marriages)[medici] == Approx(0.209877).margin(5e-7));
}

}  // namespace entente
