/// A Graphviz graph as plain values, and what Graphviz makes of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

struct DotAttribute {
    std::string_view name;
    std::string value;
    bool html = false;  ///< an HTML-like string, to be written in angle brackets
};

struct DotVertex {
    std::string name;
    std::vector<DotAttribute> attributes;
};

struct DotEdge {
    std::size_t from = 0, to = 0;
    std::vector<DotAttribute> attributes;
};

struct DotGraph {
    std::vector<DotAttribute> graph, vertex_defaults, edge_defaults;
    std::vector<DotVertex> vertices;  ///< names are distinct and not empty
    std::vector<DotEdge> edges;
};

/// The graph in the DOT language, as libcgraph writes it.
[[nodiscard]] std::string write_dot(const DotGraph& graph);

/// The graph laid out by `engine` (neato, dot, …) and rendered as `format` (svg, png, pdf, plain).
/// One render at a time. Throws Error when Graphviz fails.
[[nodiscard]] std::string render(const DotGraph& graph,
                                 std::string_view engine,
                                 std::string_view format);

}  // namespace entente
