/// Finds the unit by trying.
#include "analysis/camps/weight_unit.hpp"

#include <algorithm>
#include <cmath>

namespace entente::camps {

double weight_unit(const SignedGraph& graph) {
    for (const double parts : {1.0, 10.0, 100.0, 1000.0}) {
        const auto whole = [&](double weight) {
            return std::abs(weight * parts - std::round(weight * parts)) < 1e-9;
        };
        if (std::ranges::all_of(graph.weight, whole)) {
            return 1 / parts;
        }
    }
    return 0;
}

}  // namespace entente::camps
