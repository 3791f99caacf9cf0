/// The disparity filter on graphs small enough to see through.
#include "drawing/backbone.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <set>

namespace entente {

TEST_CASE("a backbone that has room keeps all", "[drawing]") {
    const std::vector<WeightedPair> pairs{{0, 1, 1}, {1, 2, 2}};
    CHECK(backbone(3, pairs, 5) == std::vector<std::size_t>{0, 1});
    CHECK(backbone(0, {}, 5).empty());
}

TEST_CASE("the tie that carries most of an actor's strength stays", "[drawing]") {
    // A star: 0 has four ties, one of them far heavier; each leaf has only its own.
    const std::vector<WeightedPair> star{{0, 1, 1}, {0, 2, 1}, {0, 3, 10}, {0, 4, 1}};
    CHECK(backbone(5, star, 1) == std::vector<std::size_t>{2});
}

TEST_CASE("everybody keeps its strongest tie while there is room", "[drawing]") {
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        std::vector<WeightedPair> pairs;
        for (std::size_t a = 0; a < 12; ++a) {
            for (std::size_t b = a + 1; b < 12; ++b) {
                pairs.push_back({a, b, 1 + static_cast<double>(random() % 100)});
            }
        }
        std::set<std::size_t> reached;
        for (const std::size_t at : backbone(12, pairs, 12)) {
            reached.insert({pairs[at].a, pairs[at].b});
        }
        CHECK(reached.size() == 12);
    }
}

}  // namespace entente
