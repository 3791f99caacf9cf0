/// Files in which some edges have a direction and some have none.
#include "formats/sample_graphs.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

struct MixedEdge {
    std::string source, target;
    bool directed;
    int weight;
};

std::vector<MixedEdge> mixed_edges(std::uint32_t seed) {
    std::mt19937 random(seed);
    const auto name = [&] { return std::string(1, static_cast<char>('a' + random() % 6)); };
    std::vector<MixedEdge> edges;
    for (std::size_t count = 1 + random() % 20; count > 0; --count) {
        const int weight = static_cast<int>(random() % 9) - 4;
        edges.push_back({name(), name(), random() % 3 != 0, weight});
    }
    return edges;
}

/// By the rule: if all are undirected the graph is; else an undirected edge counts both ways.
TieWeights expected(const std::vector<MixedEdge>& edges) {
    const bool directed = std::ranges::any_of(edges, &MixedEdge::directed);
    TieWeights weights;
    for (const MixedEdge& edge : edges) {
        const auto [small, large] = std::minmax(edge.source, edge.target);
        const bool turned = !directed && edge.source > edge.target;
        weights[{turned ? small : edge.source, turned ? large : edge.target}] += edge.weight;
        if (directed && !edge.directed && edge.source != edge.target) {
            weights[{edge.target, edge.source}] += edge.weight;
        }
    }
    return weights;
}

std::string csv_of(const std::vector<MixedEdge>& edges) {
    std::string text = "Source,Target,Type,signed_weight\n";
    for (const MixedEdge& edge : edges) {
        text += edge.source + "," + edge.target + (edge.directed ? ",Directed," : ",Undirected,")
                + std::to_string(edge.weight) + "\n";
    }
    return text;
}

std::string graphml_of(const std::vector<MixedEdge>& edges) {
    std::string text =
        "<graphml><key id='w' for='edge' attr.name='weight' attr.type='int'/>"
        "<graph edgedefault='directed'>";
    for (const std::string id : {"a", "b", "c", "d", "e", "f"}) {
        text += "<node id='" + id + "'/>";
    }
    for (const MixedEdge& edge : edges) {
        text += "<edge source='" + edge.source + "' target='" + edge.target + "' directed='"
                + (edge.directed ? "true" : "false") + "'><data key='w'>"
                + std::to_string(edge.weight) + "</data></edge>";
    }
    return text + "</graph></graphml>";
}

}  // namespace

TEST_CASE("undirected edges among directed ones count both ways", "[formats]") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const std::vector<MixedEdge> edges = mixed_edges(seed);
        const ActorGraph csv = read_graph(csv_of(edges), "x.csv");
        const ActorGraph graphml = read_graph(graphml_of(edges), "x.graphml");
        REQUIRE((weights_of(csv) == expected(edges)));
        REQUIRE((weights_of(graphml) == expected(edges)));
        REQUIRE(facts(csv).directed == std::ranges::any_of(edges, &MixedEdge::directed));
        REQUIRE(facts(graphml).directed == facts(csv).directed);
    }
}

}  // namespace entente
