/// Graphviz's SVG made readable for people who do not see it, and for dark rooms.
#pragma once

#include "drawing/plan.hpp"

#include <string>
#include <string_view>

namespace entente {

/// Takes an SVG of a sketch with VertexNames::places. Adds role, title and description, a style
/// sheet with a dark mode, and turns the technical titles of actors and ties into the plan's
/// tooltips.
[[nodiscard]] std::string accessible_svg(std::string_view svg, const PicturePlan& plan);

}  // namespace entente
