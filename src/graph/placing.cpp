/// What becomes of each stance: folding and issues.
#include "graph/placing.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
Placed place(std::span<const StanceId> stances,
             const StanceOrder& order,
             const Scene& scene,
             Issues issues) {
    Placed placed;
    placed.ties.reserve(stances.size());
    for (const StanceId stance : stances) {
        const StanceRow& row = order.row(stance);
        const ActorNumber source = scene.stands_for[scene.cast.of_symbol[row.source]];
        const ActorNumber target = scene.stands_for[scene.cast.of_symbol[row.target]];
        const auto strength = static_cast<float>(std::abs(row.intensity));
        const bool on_issue =
            issues != Issues::keep && (scene.cast.is_issue(source) || scene.cast.is_issue(target));
        if (source == target) {
            ++placed.left_out[LeftOut::inside];
        } else if (!on_issue && issues == Issues::project) {
            placed.ties.push_back(
                {std::min(source, target), std::max(source, target), strength, stance});
        } else if (!on_issue) {
            placed.ties.push_back({source, target, strength, stance});
        } else if (issues == Issues::drop || scene.cast.is_issue(source)) {
            ++placed.left_out[LeftOut::on_issue];
        } else if (row.polarity == 0) {
            ++placed.left_out[LeftOut::neutral];
        } else {
            placed.on_issues.push_back({target, source, strength, stance});
        }
    }
    return placed;
}

}  // namespace entente
