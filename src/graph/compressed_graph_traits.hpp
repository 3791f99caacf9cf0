/// Lets Boost.Graph's own algorithms run on a CompressedGraph: it models VertexListGraph,
/// EdgeListGraph, IncidenceGraph and AdjacencyGraph, with an index of vertices and of arcs and the
/// weights as a property. To Boost it is directed: an undirected edge is two arcs.
#pragma once

#include "graph/compressed_graph.hpp"

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <compare>
#include <limits>
#include <utility>

namespace entente {

/// An arc as Boost wants it: its ends and its position.
struct CompressedArc {
    std::uint32_t source = 0, target = 0;
    std::uint64_t position = 0;
    auto operator<=>(const CompressedArc&) const = default;
};

/// Walks positions, keeping track of the row they are in.
class CompressedArcIterator final : public boost::iterator_facade<CompressedArcIterator,
                                                                  CompressedArc,
                                                                  boost::forward_traversal_tag,
                                                                  CompressedArc> {
  public:
    CompressedArcIterator() = default;

    CompressedArcIterator(const CompressedGraph& graph,
                          std::uint32_t source,
                          std::uint64_t position)
        : graph_(&graph), source_(source), position_(position) {
        find_row();
    }

  private:
    friend class boost::iterator_core_access;

    [[nodiscard]] CompressedArc dereference() const {
        return {source_, graph_->neighbour[position_], position_};
    }

    [[nodiscard]] bool equal(const CompressedArcIterator& other) const {
        return position_ == other.position_;
    }

    void increment() {
        ++position_;
        find_row();
    }

    void find_row() {
        while (position_ < graph_->arcs() && position_ >= graph_->row_begin[source_ + 1]) {
            ++source_;
        }
    }

    const CompressedGraph* graph_ = nullptr;
    std::uint32_t source_ = 0;
    std::uint64_t position_ = 0;
};

struct CompressedTraversal : boost::vertex_list_graph_tag,
                             boost::edge_list_graph_tag,
                             boost::incidence_graph_tag,
                             boost::adjacency_graph_tag {};

}  // namespace entente

template <>
struct boost::graph_traits<entente::CompressedGraph> {
    using vertex_descriptor = std::uint32_t;
    using edge_descriptor = entente::CompressedArc;
    using directed_category = boost::directed_tag;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    using traversal_category = entente::CompressedTraversal;
    using vertices_size_type = std::uint32_t;
    using edges_size_type = std::uint64_t;
    using degree_size_type = std::uint64_t;
    using vertex_iterator = boost::counting_iterator<std::uint32_t>;
    using edge_iterator = entente::CompressedArcIterator;
    using out_edge_iterator = entente::CompressedArcIterator;
    using adjacency_iterator = std::vector<std::uint32_t>::const_iterator;

    static vertex_descriptor null_vertex() { return std::numeric_limits<std::uint32_t>::max(); }
};

namespace entente {

using CompressedTraits = boost::graph_traits<CompressedGraph>;

[[nodiscard]] inline std::pair<CompressedTraits::vertex_iterator, CompressedTraits::vertex_iterator>
vertices(const CompressedGraph& graph) {
    return {CompressedTraits::vertex_iterator(0), CompressedTraits::vertex_iterator(graph.size())};
}

[[nodiscard]] inline std::uint32_t num_vertices(const CompressedGraph& graph) {
    return graph.size();
}

[[nodiscard]] inline std::pair<CompressedArcIterator, CompressedArcIterator> edges(
    const CompressedGraph& graph) {
    return {CompressedArcIterator(graph, 0, 0), CompressedArcIterator(graph, 0, graph.arcs())};
}

[[nodiscard]] inline std::uint64_t num_edges(const CompressedGraph& graph) {
    return graph.arcs();
}

[[nodiscard]] inline std::uint32_t source(const CompressedArc& arc, const CompressedGraph&) {
    return arc.source;
}

[[nodiscard]] inline std::uint32_t target(const CompressedArc& arc, const CompressedGraph&) {
    return arc.target;
}

[[nodiscard]] inline std::pair<CompressedArcIterator, CompressedArcIterator> out_edges(
    std::uint32_t v, const CompressedGraph& graph) {
    return {CompressedArcIterator(graph, v, graph.row_begin[v]),
            CompressedArcIterator(graph, v, graph.row_begin[v + 1])};
}

[[nodiscard]] inline std::uint64_t out_degree(std::uint32_t v, const CompressedGraph& graph) {
    return graph.row_begin[v + 1] - graph.row_begin[v];
}

[[nodiscard]] inline std::pair<CompressedTraits::adjacency_iterator,
                               CompressedTraits::adjacency_iterator>
adjacent_vertices(std::uint32_t v, const CompressedGraph& graph) {
    const auto row = graph.neighbour.begin();
    return {row + static_cast<std::ptrdiff_t>(graph.row_begin[v]),
            row + static_cast<std::ptrdiff_t>(graph.row_begin[v + 1])};
}

/// What boost::get(tag, graph) gives: the position of an arc, its weight.
struct PositionOf {
    std::uint64_t operator()(const CompressedArc& arc) const { return arc.position; }
};

struct WeightOf {
    const CompressedGraph* graph = nullptr;

    double operator()(const CompressedArc& arc) const { return graph->weight_at(arc.position); }
};

[[nodiscard]] inline boost::typed_identity_property_map<std::uint32_t> get(boost::vertex_index_t,
                                                                           const CompressedGraph&) {
    return {};
}

[[nodiscard]] inline auto get(boost::edge_index_t, const CompressedGraph&) {
    return boost::make_function_property_map<CompressedArc>(PositionOf{});
}

[[nodiscard]] inline auto get(boost::edge_weight_t, const CompressedGraph& graph) {
    return boost::make_function_property_map<CompressedArc>(WeightOf{&graph});
}

/// The property of one vertex or arc.
template <class Property, class Key>
[[nodiscard]] auto get(Property property, const CompressedGraph& graph, const Key& key) {
    return boost::get(get(property, graph), key);
}

}  // namespace entente

// Boost asks about const graphs too.
template <>
struct boost::graph_traits<const entente::CompressedGraph>
    : boost::graph_traits<entente::CompressedGraph> {};

template <>
struct boost::property_map<entente::CompressedGraph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::uint32_t>;
    using const_type = type;
};

template <>
struct boost::property_map<entente::CompressedGraph, boost::edge_index_t> {
    using type = boost::function_property_map<entente::PositionOf, entente::CompressedArc>;
    using const_type = type;
};

template <>
struct boost::property_map<entente::CompressedGraph, boost::edge_weight_t> {
    using type = boost::function_property_map<entente::WeightOf, entente::CompressedArc>;
    using const_type = type;
};
