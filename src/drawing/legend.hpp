/// The head of the picture: title, what it counts, and a legend of only what is there.
#pragma once

#include "drawing/plan.hpp"

#include <string>

namespace entente {

/// An HTML-like label for Graphviz.
[[nodiscard]] std::string picture_head(const ActorGraph& graph,
                                       const PicturePlan& plan,
                                       bool legend);

}  // namespace entente
