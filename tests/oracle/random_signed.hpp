/// Seeded random signed graphs for property tests.
#pragma once

#include <entente/graph.hpp>

#include <cstdint>

namespace entente::oracle {

struct RandomSigned {
    std::size_t actors = 8;
    double density = 0.5;   ///< share of the pairs that have a tie
    double negative = 0.5;  ///< share of the ties that are negative
    int most = 1;           ///< weights are whole numbers from 1 to this
    double unit = 1;        ///< … times this
    std::uint64_t seed = 1;
};

/// An undirected graph; the same on every machine.
[[nodiscard]] ActorGraph random_signed(const RandomSigned& shape);

}  // namespace entente::oracle
