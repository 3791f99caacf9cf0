#include "graph/compressed_graph.hpp"

#include "graph/compressed_graph_traits.hpp"

#include <boost/concept/assert.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <catch2/catch.hpp>

#include <array>
#include <vector>

namespace entente {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<CompressedGraph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<CompressedGraph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<CompressedGraph>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<CompressedGraph>));
BOOST_CONCEPT_ASSERT(
    (boost::ReadablePropertyGraphConcept<CompressedGraph, std::uint32_t, boost::vertex_index_t>));
BOOST_CONCEPT_ASSERT(
    (boost::ReadablePropertyGraphConcept<CompressedGraph, CompressedArc, boost::edge_weight_t>));

using Row = std::vector<std::uint32_t>;

Row row(const CompressedGraph& graph, std::uint32_t v) {
    const auto neighbours = graph.neighbours(v);
    return {neighbours.begin(), neighbours.end()};
}

// 0 → 2 (5), 2 → 0 (1), 2 → 1 (3), 2 → 2 (7); 1 and 3 lead nowhere.
CompressedGraph small() {
    constexpr std::array<Arc, 4> arcs{{{2, 1, 3}, {2, 2, 7}, {0, 2, 5}, {2, 0, 1}}};
    return compress(4, arcs);
}

}  // namespace

TEST_CASE("rows hold the arcs sorted, with their weights", "[graph]") {
    const CompressedGraph graph = small();
    CHECK(graph.size() == 4);
    CHECK(row(graph, 0) == Row{2});
    CHECK(row(graph, 1).empty());
    CHECK(row(graph, 2) == Row{0, 1, 2});
    CHECK(row(graph, 3).empty());
    CHECK(graph.weight == std::vector<double>{5, 1, 3, 7});
}

TEST_CASE("transposed turns every arc round, twice is nothing", "[graph]") {
    const CompressedGraph turned = transposed(small());
    CHECK(row(turned, 0) == Row{2});
    CHECK(row(turned, 1) == Row{2});
    CHECK(row(turned, 2) == Row{0, 2});
    CHECK(turned.weight == std::vector<double>{1, 3, 5, 7});
    CHECK(transposed(turned).neighbour == small().neighbour);
    CHECK(transposed(turned).weight == small().weight);
}

TEST_CASE("weights that are all 1 take no room", "[graph]") {
    constexpr std::array<Arc, 2> arcs{{{0, 1}, {1, 0}}};
    const CompressedGraph graph = compress(2, arcs);
    CHECK(graph.weight.empty());
    CHECK(graph.weight_at(1) == 1);
}

TEST_CASE("a graph without vertices or arcs has no rows", "[graph]") {
    CHECK(compress(0, {}).size() == 0);
    CHECK(transposed(CompressedGraph{}).size() == 0);
    CHECK(compress(3, {}).row_begin == std::vector<std::uint64_t>{0, 0, 0, 0});
}

TEST_CASE("Boost walks vertices, edges and rows of a compressed graph", "[graph]") {
    const CompressedGraph graph = small();
    std::vector<CompressedArc> all;
    for (auto [arc, end] = edges(graph); arc != end; ++arc) {
        all.push_back(*arc);
    }
    CHECK(all == std::vector<CompressedArc>{{0, 2, 0}, {2, 0, 1}, {2, 1, 2}, {2, 2, 3}});
    CHECK(num_edges(graph) == 4);
    std::vector<CompressedArc> rows;
    for (auto [v, last] = vertices(graph); v != last; ++v) {
        for (auto [arc, end] = out_edges(*v, graph); arc != end; ++arc) {
            CHECK(source(*arc, graph) == *v);
            rows.push_back(*arc);
        }
    }
    CHECK(rows == all);
    CHECK(out_degree(2, graph) == 3);
    CHECK(get(get(boost::edge_weight, graph), all[2]) == 3);
    CHECK(get(get(boost::edge_index, graph), all[2]) == 2);
}

}  // namespace entente
