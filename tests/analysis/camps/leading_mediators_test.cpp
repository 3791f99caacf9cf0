#include <entente/camps.hpp>

#include <catch2/catch.hpp>

namespace entente {

TEST_CASE("no mediator, no mark", "[analysis]") {
    CHECK(leading_mediators({}).empty());
}

TEST_CASE("marked is who has at least half the score of the first", "[analysis]") {
    Camps camps;
    camps.mediators = {{7, 0.6}, {3, 0.3}, {5, 0.1}};
    CHECK(leading_mediators(camps) == std::vector<ActorId>{7, 3});
}

TEST_CASE("at most five are marked", "[analysis]") {
    Camps camps;
    for (ActorId actor = 0; actor < 10; ++actor) {
        camps.mediators.push_back({actor, 0.1});
    }
    CHECK(leading_mediators(camps) == std::vector<ActorId>{0, 1, 2, 3, 4});
}

}  // namespace entente
