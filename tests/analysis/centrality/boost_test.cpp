#include "analysis/centrality/chosen_ties.hpp"
#include "analysis/centrality/lengths.hpp"
#include "analysis/centrality/random_graph.hpp"
#include "graph/compressed_graph_traits.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <catch2/catch.hpp>

namespace entente {
namespace {

/// Boost's own Brandes on the compressed rows; every pair counted both ways.
std::vector<double> by_boost(const CompressedGraph& ties) {
    const std::vector<std::uint64_t> lengths = whole_lengths(ties);
    const auto index = get(boost::vertex_index, ties);
    std::vector<double> found(ties.size());
    boost::brandes_betweenness_centrality(
        ties,
        boost::centrality_map(boost::make_iterator_property_map(found.begin(), index))
            .vertex_index_map(index)
            .weight_map(
                boost::make_iterator_property_map(lengths.begin(), get(boost::edge_index, ties))));
    return found;
}

}  // namespace

TEST_CASE("Boost's betweenness runs on the compressed rows and agrees", "[analysis]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        INFO("random graph " << seed);
        const ActorGraph graph = random_graph(seed);
        const CentralityOptions options{
            .ties = CentralityOptions::Ties::all, .normalised = false, .directed = seed % 3 == 0};
        const double pairs = one_way(graph, options) ? 1 : 2;
        const std::vector<double> expected = by_boost(chosen_ties(graph, options));
        const std::vector<double> found = betweenness(graph, options);
        REQUIRE(found.size() == expected.size());
        for (std::size_t v = 0; v < found.size(); ++v) {
            REQUIRE(found[v] == Approx(expected[v] / pairs).margin(1e-9));
        }
    }
}

}  // namespace entente
