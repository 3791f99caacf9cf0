/// Where the actors come to stand: the arrangement, worked out by Graphviz.
#pragma once

#include "drawing/arrangement.hpp"

#include <vector>

namespace entente {

/// Places in inches, one for each drawn actor; they may still overlap. Stress majorisation
/// (Gansner, Koren & North 2004) with the hubs of the camps held fast. O(n²) a step.
[[nodiscard]] std::vector<Point> place(const PicturePlan& plan, std::uint64_t seed);

}  // namespace entente
