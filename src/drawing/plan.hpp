/// What stands in the picture, decided before anything is drawn: actors with their looks, ties
/// joined where both ways say the same, and what was left out.
#pragma once

#include "drawing/style.hpp"

#include <entente/drawing.hpp>

#include <string>
#include <vector>

namespace entente {

struct DrawnActor {
    ActorId id = 0;
    int camp = 0;
    bool mediator = false;
    double size = 0;  ///< [0, 1], share of the largest
    std::string tooltip;
};

struct DrawnTie {
    std::size_t from = 0, to = 0;  ///< places in PicturePlan::actors
    style::Line line = style::Line::neutral;
    bool both_ways = false;
    double weight = 0;  ///< [0, 1], share of the heaviest
    std::string tooltip;
};

struct PicturePlan {
    std::string title, subtitle;
    std::vector<DrawnActor> actors;
    std::vector<DrawnTie> ties;
    std::vector<std::string> left_out;
    std::string size_means;  ///< what the size of an actor shows
};

/// Throws Error when options.size_by names no measure.
[[nodiscard]] PicturePlan plan_picture(const ActorGraph& graph,
                                       const Camps& camps,
                                       const DrawOptions& options);

}  // namespace entente
