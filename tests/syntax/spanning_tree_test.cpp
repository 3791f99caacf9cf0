#include "oracle/spanning_tree.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace entente::syntax {
namespace {

HeadScores random_scores(std::mt19937& random, std::size_t n, int values) {
    HeadScores scores(n);
    for (float& score : scores.values) {
        score = static_cast<float>(static_cast<int>(random() % static_cast<unsigned>(values))
                                   - values / 2);
    }
    return scores;
}

}  // namespace

TEST_CASE("the spanning tree is the best of all trees", "[syntax]") {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        const std::size_t n = 2 + random() % 5;
        const HeadScores scores = random_scores(random, n, round % 2 == 0 ? 4 : 1000);
        const std::vector<std::size_t> heads = maximum_spanning_tree(scores);
        REQUIRE(oracle::is_tree(heads));
        CHECK(oracle::sum_of_heads(scores, heads) == Approx(oracle::best_tree_sum(scores)));
    }
}

TEST_CASE("the spanning tree of many words is a tree, the same each time", "[syntax]") {
    std::mt19937 random(8);
    const HeadScores scores = random_scores(random, 300, 1000);
    const std::vector<std::size_t> heads = maximum_spanning_tree(scores);
    CHECK(oracle::is_tree(heads));
    CHECK(heads == maximum_spanning_tree(scores));
}

TEST_CASE("equal scores everywhere still make a tree", "[syntax]") {
    for (std::size_t n = 2; n < 12; ++n) {
        CHECK(oracle::is_tree(maximum_spanning_tree(HeadScores(n))));
    }
}

TEST_CASE("one word hangs on the root, no word has no heads", "[syntax]") {
    CHECK(maximum_spanning_tree(HeadScores(2)) == std::vector<std::size_t>{0, 0});
    CHECK(maximum_spanning_tree(HeadScores(1)) == std::vector<std::size_t>{0});
}

}  // namespace entente::syntax
