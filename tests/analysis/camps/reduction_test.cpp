#include "analysis/camps/reduction.hpp"

#include "analysis/camps/pieces.hpp"
#include "oracle/partitions.hpp"
#include "oracle/random_signed.hpp"

#include <catch2/catch.hpp>

namespace entente::camps {
namespace {

SignedGraph random_ties(std::uint64_t seed) {
    return symmetrise(oracle::random_signed({.actors = 4 + seed % 5,
                                             .density = 0.3 + 0.1 * static_cast<double>(seed % 6),
                                             .negative = 0.1 + 0.2 * static_cast<double>(seed % 5),
                                             .most = seed % 2 == 0 ? 1 : 7,
                                             .seed = seed}),
                      Symmetrise::sum,
                      Weights::weighted);
}

/// The best partition of a small graph, by trying those that differ.
Labels best_labels(const SignedGraph& graph, Limit limit) {
    const double least = oracle::least_contradicted(
        graph, 1, std::min(limit, static_cast<std::uint32_t>(graph.size())));
    Labels labels(graph.size(), 0);
    while (contradicted(graph, labels) > least + 1e-9) {
        std::size_t at = 0;
        while (++labels[at] == std::min<std::size_t>(limit, graph.size())) {
            labels[at++] = 0;
        }
    }
    return labels;
}

}  // namespace

TEST_CASE("the best partition of a kernel, lifted, is a best one of the graph",
          "[analysis][oracle]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        for (const Limit limit : {Limit{2}, any_number}) {
            const SignedGraph graph = random_ties(seed);
            const Kernel kernel = reduce(graph, limit);
            const Labels labels =
                lifted(kernel, best_labels(kernel.graph, limit), graph.size(), limit);
            const double least = oracle::least_contradicted(
                graph, 1, std::min(limit, static_cast<std::uint32_t>(graph.size())));
            INFO("seed " << seed << " limit " << limit);
            CHECK(contradicted(graph, labels) == Approx(least).margin(1e-9));
            CHECK(kernel.offset + contradicted(kernel.graph, best_labels(kernel.graph, limit))
                  == Approx(least).margin(1e-9));
        }
    }
}

TEST_CASE("a cycle and a tree reduce to nothing", "[analysis]") {
    //   0 - 1 - 2 - 3 - 0, one edge negative; 4 hangs on 3
    const SignedGraph graph{
        {0, 2, 4, 6, 9, 10}, {1, 3, 0, 2, 1, 3, 0, 2, 4, 3}, {1, 3, 1, 5, 5, -2, 3, -2, 1, 1}};
    const Kernel kernel = reduce(graph, 2);
    CHECK(kernel.graph.size() == 0);
    CHECK(kernel.offset == 1);
    CHECK(kernel.eliminated.size() == 5);
}

TEST_CASE("two triangles that share a vertex are two blocks", "[analysis]") {
    // 0 - 1 - 2 - 0, 2 - 3 - 4 - 2, 4 - 5
    const SignedGraph graph{{0, 2, 4, 8, 10, 13, 14},
                            {1, 2, 0, 2, 0, 1, 3, 4, 2, 4, 2, 3, 5, 4},
                            {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}};
    const auto found = blocks(graph);
    using Sets = std::vector<std::vector<std::uint32_t>>;
    CHECK(found == Sets{{0, 1, 2}, {2, 3, 4}, {4, 5}});
    CHECK(induced(graph, found)[1].neighbour == std::vector<std::uint32_t>{1, 2, 0, 2, 0, 1});
}

TEST_CASE("partitions of blocks agree on the vertices they share", "[analysis]") {
    const std::vector<std::vector<std::uint32_t>> sets{{0, 1, 2}, {2, 3, 4}};
    const std::vector<Labels> labels{{0, 0, 1}, {0, 0, 1}};
    CHECK(joined(sets, labels, 5, 2) == Labels{0, 0, 1, 1, 0});
    CHECK(joined(sets, labels, 5, any_number) == Labels{0, 0, 2, 2, 4});
}

}  // namespace entente::camps
