/// Small signed graphs of all sorts from a seed: with loops, both directions, equal and odd
/// weights, ties that cancel out.
#pragma once

#include <entente/graph.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <utility>

namespace entente {

/// Numbers that are the same with every standard library.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    /// In [0, sides).
    std::size_t roll(std::size_t sides) { return engine_() % sides; }

  private:
    std::mt19937_64 engine_;
};

/// 0 to 12 actors; every fourth graph is undirected, every other has unit weights.
inline ActorGraph random_graph(std::uint64_t seed) {
    static constexpr std::array<double, 8> weights{1, 1, 2, 3, 0.5, 0.125, 7.3, 10};
    Dice dice(seed);
    const std::size_t size = dice.roll(13);
    const std::size_t per_mille = 50 + dice.roll(600);
    const bool directed = seed % 4 != 0;
    const std::size_t kinds = seed % 2 == 0 ? 1 : weights.size();
    GraphBuilder builder;
    builder.facts().directed = directed;
    for (std::size_t actor = 0; actor < size; ++actor) {
        builder.actor("a" + std::to_string(actor));
    }
    for (std::size_t u = 0; u < size; ++u) {
        for (std::size_t v = directed ? 0 : u; v < size; ++v) {
            if (dice.roll(1000) >= per_mille) {
                continue;
            }
            const double weight = weights[dice.roll(kinds)];
            const bool opposed = dice.roll(3) == 0;
            builder.tie(u,
                        v,
                        {.support = opposed ? 0 : weight,
                         .opposition = opposed || dice.roll(12) == 0 ? weight : 0,
                         .count = 1});
        }
    }
    return std::move(builder).finish();
}

}  // namespace entente
