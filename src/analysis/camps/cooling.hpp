/// When simulated annealing takes a worse state (Kirkpatrick, Gelatt & Vecchi 1983).
#pragma once

#include "analysis/camps/partition.hpp"
#include "analysis/camps/random.hpp"

#include <array>
#include <cmath>

namespace entente::camps {

/// How slowly to cool, and from what temperature, in mean weights of an edge: at 8 a clique of
/// allies still turns as a whole, at 2 only its members do.
struct Schedule {
    std::uint64_t sweeps = 100;
    double hot = 8;
};

/// Temperatures fall by equal factors to a part of an edge.
class Cooling {
  public:
    Cooling(const SignedGraph& graph, const Schedule& schedule);

    void at_sweep(std::uint64_t sweep);

    /// Never takes what costs more than this: spares the random number.
    [[nodiscard]] double most() const { return temperature_ * patience_[0]; }

    /// Whether to make a move of this cost (Metropolis).
    [[nodiscard]] bool takes(double cost, Random& random) const {
        return cost <= temperature_ * patience_[random.next() >> (64 - bits)];
    }

    /// Added to what each choice gains, makes the greatest a draw from the choices at this
    /// temperature (heat bath, by Gumbel noise).
    [[nodiscard]] double noise(Random& random) const {
        return temperature_ * noise_[random.next() >> (64 - bits)];
    }

  private:
    static constexpr int bits = 12;
    static constexpr std::size_t steps = std::size_t{1} << bits;
    static constexpr double cold = 0.15;
    double edge_;  ///< mean weight of an edge
    Schedule schedule_;
    double temperature_ = 0;
    std::array<double, steps> patience_{};  ///< -ln of evenly spread shares
    std::array<double, steps> noise_{};     ///< -ln of patience
};

}  // namespace entente::camps
