/// The undirected ties that contradict a partition into camps.
#pragma once

#include <entente/camps.hpp>

#include <vector>

namespace entente::reports {

/// Two actors, low before high, and the signed weight of the tie between them.
struct Dyad {
    ActorId low, high;
    double weight;
};

/// Supporting ties across camps and opposing ties inside, heaviest first. O(m log m).
[[nodiscard]] std::vector<Dyad> contradictions(const ActorGraph& graph, const Camps& camps);

}  // namespace entente::reports
