/// Where actors are wanted: camps side by side, mediators between them. Graphviz does the rest.
#pragma once

#include "drawing/plan.hpp"

#include <cstddef>
#include <vector>

namespace entente {

struct Point {
    double x = 0, y = 0;  ///< inches
};

/// An invisible centre that holds the members of a camp together.
struct Hub {
    Point at;
    double radius = 0;  ///< wanted distance of the members
};

struct Pull {
    std::size_t hub = 0, actor = 0;
    double length = 0;
};

struct Arrangement {
    std::vector<Hub> hubs;
    std::vector<Pull> pulls;
    std::vector<Point> start;  ///< of each drawn actor
};

/// Camps of two or more drawn members get a hub: one in the middle, two side by side, more on a
/// ring. A mediator is pulled by the hubs of all camps it has a supporting tie with. The start is
/// spread by a fixed sequence from `seed`.
[[nodiscard]] Arrangement arrange(const PicturePlan& plan, std::uint64_t seed);

/// The wanted length of a tie, inches: short inside camps, long across, longest for opposition.
[[nodiscard]] double wanted_length(const PicturePlan& plan, const DrawnTie& tie);

}  // namespace entente
