/// When simulated annealing takes a worse state (Kirkpatrick, Gelatt & Vecchi 1983).
#pragma once

#include "analysis/camps/partition.hpp"
#include "analysis/camps/random.hpp"

#include <array>
#include <cmath>

namespace entente::camps {

/// Temperatures fall evenly from about the weight of two edges to a tenth of one.
class Cooling {
  public:
    Cooling(const SignedGraph& graph, std::uint64_t sweeps)
        : edge_(graph.edges() == 0 ? 1 : total_weight(graph) / static_cast<double>(graph.edges())),
          sweeps_(sweeps) {
        for (std::size_t at = 0; at < patience_.size(); ++at) {
            const double share = (static_cast<double>(at) + 0.5) / static_cast<double>(steps);
            patience_[at] = -std::log(share);
        }
        at_sweep(0);
    }

    void at_sweep(std::uint64_t sweep) {
        const double done = static_cast<double>(sweep) / static_cast<double>(sweeps_);
        temperature_ = edge_ * (hot + (cold - hot) * done);
    }

    /// Never takes what costs more than this: spares the random number.
    [[nodiscard]] double most() const { return temperature_ * patience_[0]; }

    [[nodiscard]] bool takes(double cost, Random& random) const {
        return cost <= temperature_ * patience_[random.next() >> (64 - bits)];
    }

  private:
    static constexpr int bits = 12;
    static constexpr std::size_t steps = std::size_t{1} << bits;
    static constexpr double hot = 2.0;
    static constexpr double cold = 0.1;
    double edge_;  ///< mean weight of an edge
    std::uint64_t sweeps_;
    double temperature_ = 0;
    std::array<double, steps> patience_;  ///< -ln of evenly spread shares
};

}  // namespace entente::camps
