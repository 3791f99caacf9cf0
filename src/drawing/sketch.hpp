/// Plan and arrangement → a Graphviz graph.
#pragma once

#include "drawing/arrangement.hpp"
#include "drawing/dot_graph.hpp"

namespace entente {

enum class VertexNames : std::uint8_t {
    ids,    ///< as the records name them: for DOT
    places  ///< v0, v1 …: for pictures, where titles are put in afterwards
};

[[nodiscard]] DotGraph sketch(const ActorGraph& graph,
                              const PicturePlan& plan,
                              const DrawOptions& options,
                              VertexNames names);

/// A stable id for the SVG element of an actor or tie: letters, digits and hyphens.
[[nodiscard]] std::string element_id(std::string_view prefix, std::string_view id);

}  // namespace entente
