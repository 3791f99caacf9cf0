#include "analysis/centrality/dominant_pair.hpp"
#include "analysis/centrality/shared_graphs.hpp"
#include "graph/signed_graph.hpp"

#include <entente/centrality.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace entente {
namespace {

CompressedGraph with_signs(const SignedGraph& graph) {
    return {.row_begin = {graph.row_begin.begin(), graph.row_begin.end()},
            .neighbour = graph.neighbour,
            .weight = graph.weight};
}

}  // namespace

TEST_CASE("highland tribes: PN index as Everett and Borgatti's method gives it", "[analysis]") {
    const auto tribes = shared_graph("highland-tribes/tribes.edges", 16);
    if (!tribes) {
        WARN("skipped: no shared graph sets here");
        return;
    }
    constexpr std::array expected{.752661,
                                  .764224,
                                  1.041977,
                                  1.022604,
                                  .902669,
                                  .905457,
                                  1.223561,
                                  1.14146,
                                  .874085,
                                  .903383,
                                  .865317,
                                  .934095,
                                  .915856,
                                  .874613,
                                  .714686,
                                  .714519};
    const std::vector<double> found = pn_index(*tribes);
    REQUIRE(found.size() == expected.size());
    for (std::size_t at = 0; at < found.size(); ++at) {
        CHECK(found[at] == Approx(expected[at]).margin(5e-7));
    }
    const CompressedGraph signed_ties =
        with_signs(symmetrise(*tribes, Symmetrise::sum, Weights::unit));
    CHECK(dominant_pair(signed_ties).value == Approx(6.483378).margin(5e-7));
}

// Some seconds in a release build, half a minute in a debug one: run by name.
TEST_CASE("wiki-elections: the largest betweenness is everybody's", "[.slow]") {
    const auto elections = shared_graph("wiki-elections/wikielections.txt", 7115);
    if (!elections) {
        WARN("skipped: no shared graph sets here");
        return;
    }
    const std::vector<double> found = betweenness(*elections,
                                                  {.ties = CentralityOptions::Ties::all,
                                                   .lengths = CentralityOptions::Lengths::hops,
                                                   .normalised = false,
                                                   .jobs = 0});
    const auto highest = std::ranges::max_element(found);
    CHECK(highest - found.begin() == 2348);
    CHECK(*highest == Approx(1'554'218.88).margin(5e-3));
}

}  // namespace entente
