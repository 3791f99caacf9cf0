#include "analysis/centrality/dependencies.hpp"
#include "analysis/centrality/distance_queue.hpp"
#include "analysis/centrality/dominant_pair.hpp"
#include "analysis/centrality/lengths.hpp"
#include "analysis/centrality/random_graph.hpp"
#include "analysis/centrality/small_eigenpairs.hpp"
#include "analysis/centrality/wide_count.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace entente {
namespace {

/// A path of n vertices: its largest eigenvalue is 2 cos(π / (n + 1)).
CompressedGraph path(std::uint32_t size) {
    std::vector<Arc> arcs;
    for (std::uint32_t v = 1; v < size; ++v) {
        arcs.push_back({v - 1, v});
        arcs.push_back({v, v - 1});
    }
    return compress(size, arcs);
}

}  // namespace

TEST_CASE("the queue gives vertices by distance, however they were lowered", "[analysis]") {
    Dice dice(3);
    for (int round = 0; round < 200; ++round) {
        const auto size = static_cast<std::uint32_t>(1 + dice.roll(40));
        DistanceQueue<std::uint64_t> queue(size);
        std::vector<std::pair<std::uint64_t, std::uint32_t>> expected;
        for (std::uint32_t vertex = 0; vertex < size; ++vertex) {
            expected.emplace_back(10 + dice.roll(10), vertex);
            queue.push(vertex, expected.back().first);
        }
        for (std::uint32_t vertex = 0; vertex < size; vertex += 2) {
            expected[vertex].first -= dice.roll(10);
            queue.lower(vertex, expected[vertex].first);
        }
        std::ranges::sort(expected);
        for (const auto& [distance, vertex] : expected) {
            REQUIRE(queue.pop() == vertex);
        }
        REQUIRE(queue.empty());
    }
}

TEST_CASE("small eigenpairs solve A v = λ v, largest first", "[analysis]") {
    Dice dice(5);
    for (std::size_t size = 0; size <= 24; ++size) {
        SmallMatrix a(size);
        for (std::size_t row = 0; row < size; ++row) {
            for (std::size_t column = 0; column <= row; ++column) {
                a.at(row, column) = a.at(column, row) = static_cast<double>(dice.roll(21)) - 10;
            }
        }
        const SmallEigenpairs pairs = eigenpairs(a);
        REQUIRE(std::ranges::is_sorted(pairs.values, std::greater<>()));
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t row = 0; row < size; ++row) {
                double product = 0;
                for (std::size_t column = 0; column < size; ++column) {
                    product += a.at(row, column) * pairs.vectors.at(column, i);
                }
                REQUIRE(product
                        == Approx(pairs.values[i] * pairs.vectors.at(row, i)).margin(1e-11));
            }
        }
    }
}

TEST_CASE("the dominant pair of a long path is found, though its eigenvalues are close",
          "[analysis]") {
    for (const std::uint32_t size : {2U, 23U, 24U, 25U, 26U, 100U, 1000U}) {
        INFO("path of " << size);
        const DominantPair pair = dominant_pair(path(size));
        const double angle = std::numbers::pi / (size + 1);
        REQUIRE(pair.value == Approx(2 * std::cos(angle)).margin(1e-12));
        for (std::uint32_t v = 0; v < size; ++v) {
            const double expected = std::sqrt(2.0 / (size + 1)) * std::sin(angle * (v + 1));
            REQUIRE(pair.vector[v] == Approx(expected).margin(1e-9));
        }
    }
}

TEST_CASE("lengths are whole, at least 1, and no path of them overflows", "[analysis]") {
    constexpr std::array<Arc, 5> arcs{
        {{0, 1, 1}, {0, 2, 3}, {0, 3, 1e308}, {1, 0, 5e-324}, {2, 0, 1e6}}};
    const std::vector<std::uint64_t> found = whole_lengths(compress(4, arcs));
    CHECK(found[0] == 1'000'000);
    CHECK(found[1] == 333'333);
    CHECK(found[2] == 1);
    CHECK(found[3] == 1'000'000'000'000'000'000);  // a quarter of what fits
    CHECK(found[4] == 1);
}

TEST_CASE("wide counts add, multiply and divide as doubles do, and beyond them", "[analysis]") {
    WideCount three(3);
    three += WideCount(0);
    CHECK(three * WideCount(0.25) == 0.75);
    CHECK(1.5 / three * WideCount(4) == 2);
    WideCount power(1);
    for (int doubling = 0; doubling < 5000; ++doubling) {
        power += power;
    }
    CHECK(1 / power * power == 1);
    WideCount sum = power;
    sum += WideCount(1);
    CHECK(1 / power * sum == 1);
}

// 0 → {1, 2} → 3 → {4, 5} → 6 …, steps of length 1 and 2 in turn
TEST_CASE("double and wide counts give the same dependencies until doubles give up", "[analysis]") {
    for (const std::uint32_t meshes : {20U, 1100U}) {
        std::vector<Arc> arcs;
        for (std::uint32_t at = 0; at < 3 * meshes; at += 3) {
            for (const std::uint32_t side : {at + 1, at + 2}) {
                arcs.push_back({at, side, 2});
                arcs.push_back({side, at + 3, 1});
            }
        }
        const CompressedGraph graph = compress(3 * meshes + 1, arcs);
        const std::vector<std::uint64_t> lengths = whole_lengths(graph);
        LengthDependencies<double> doubles(graph, lengths);
        LengthDependencies<WideCount> wide(graph, lengths);
        doubles.add(0);
        wide.add(0);
        for (std::uint32_t at = 0; at < 3 * meshes; at += 3) {
            REQUIRE(wide.sum()[at + 1] == Approx((3 * meshes - 2 - at) / 2.0));
        }
        CHECK(std::isnan(doubles.sum()[3 * meshes]) == (meshes == 1100));
        CHECK((meshes == 1100 || std::ranges::equal(doubles.sum(), wide.sum())));
    }
}

}  // namespace entente
