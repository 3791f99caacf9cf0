/// Hubs of camps and the places to start from.
#include "drawing/arrangement.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <random>
#include <set>

namespace entente {
namespace {

constexpr double gap_between_camps = 3.4;

double radius_of(std::size_t members) {
    return 0.55 * std::sqrt(static_cast<double>(members)) + 0.35;
}

/// Members of each camp that has at least two, largest camp (lowest number) first.
std::map<int, std::vector<std::size_t>> members(const PicturePlan& plan) {
    std::map<int, std::vector<std::size_t>> camps;
    for (std::size_t at = 0; at < plan.actors.size(); ++at) {
        if (plan.actors[at].camp > 0) {
            camps[plan.actors[at].camp].push_back(at);
        }
    }
    std::erase_if(camps, [](const auto& camp) { return camp.second.size() < 2; });
    return camps;
}

/// On a ring that gives each hub room; two of them stand left and right.
void place_on_ring(std::vector<Hub>& hubs) {
    double around = 0;
    for (const Hub& hub : hubs) {
        around += 2 * hub.radius + gap_between_camps;
    }
    const double ring =
        hubs.size() < 2 ? 0 : around / (2 * std::numbers::pi) * (hubs.size() == 2 ? 1.6 : 1.1);
    double angle = std::numbers::pi;  // the first on the left
    for (Hub& hub : hubs) {
        const double share = (2 * hub.radius + gap_between_camps) / around * 2 * std::numbers::pi;
        hub.at = {ring * std::cos(angle), -ring * std::sin(angle)};
        angle += hubs.size() == 2 ? std::numbers::pi : share;
    }
}

/// The camps that an actor has supporting ties with.
std::set<int> supporting_camps(const PicturePlan& plan, std::size_t actor) {
    std::set<int> camps;
    for (const DrawnTie& tie : plan.ties) {
        if (tie.line == style::Line::support && (tie.from == actor || tie.to == actor)) {
            camps.insert(plan.actors[tie.from == actor ? tie.to : tie.from].camp);
        }
    }
    return camps;
}

double spread(std::mt19937_64& random) {
    return static_cast<double>(random() >> 11U) / static_cast<double>(std::uint64_t{1} << 53U) * 2
           - 1;
}

}  // namespace

Arrangement arrange(const PicturePlan& plan, std::uint64_t seed) {
    Arrangement arranged;
    const auto camps = members(plan);
    std::map<int, std::size_t> hub_of;
    for (const auto& [camp, actors] : camps) {
        hub_of.emplace(camp, arranged.hubs.size());
        arranged.hubs.push_back({{}, radius_of(actors.size())});
    }
    place_on_ring(arranged.hubs);
    std::mt19937_64 random(seed);
    for (std::size_t at = 0; at < plan.actors.size(); ++at) {
        const DrawnActor& actor = plan.actors[at];
        std::set<int> pulling =
            actor.mediator ? supporting_camps(plan, at) : std::set<int>{actor.camp};
        std::erase_if(pulling, [&](int camp) { return !hub_of.contains(camp); });
        Point centre;
        for (const int camp : pulling) {
            const std::size_t hub = hub_of.at(camp);
            const Point& to = arranged.hubs[hub].at;
            const auto share = static_cast<double>(pulling.size());
            centre = {centre.x + to.x / share, centre.y + to.y / share};
            const double length =
                pulling.size() == 1 ? arranged.hubs[hub].radius : std::hypot(to.x, to.y);
            arranged.pulls.push_back({hub, at, std::max(length, 0.5)});
        }
        const double x = spread(random);
        arranged.start.push_back({centre.x + x, centre.y + 2 * spread(random)});
    }
    return arranged;
}

double wanted_length(const PicturePlan& plan, const DrawnTie& tie) {
    const bool inside = plan.actors[tie.from].camp == plan.actors[tie.to].camp;
    if (tie.line == style::Line::opposition) {
        return inside ? 2.2 : 4.4;
    }
    return inside ? 1.3 : 3.4;
}

}  // namespace entente
