/// Tables of logarithms, made once a run, and the falling temperature.
#include "analysis/camps/cooling.hpp"

namespace entente::camps {

Cooling::Cooling(const SignedGraph& graph, const Schedule& schedule)
    : edge_(graph.edges() == 0 ? 1 : total_weight(graph) / static_cast<double>(graph.edges())),
      schedule_(schedule) {
    for (std::size_t at = 0; at < steps; ++at) {
        const double share = (static_cast<double>(at) + 0.5) / static_cast<double>(steps);
        patience_[at] = -std::log(share);
        noise_[at] = -std::log(patience_[at]);
    }
    at_sweep(0);
}

void Cooling::at_sweep(std::uint64_t sweep) {
    const double done = static_cast<double>(sweep) / static_cast<double>(schedule_.sweeps);
    temperature_ = edge_ * schedule_.hot * std::pow(cold / schedule_.hot, done);
}

}  // namespace entente::camps
