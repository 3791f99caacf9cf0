/// Draws each pair's tie from std::mt19937_64, whose numbers the standard fixes.
#include "oracle/random_signed.hpp"

#include <random>
#include <utility>

namespace entente::oracle {

ActorGraph random_signed(const RandomSigned& shape) {
    std::mt19937_64 engine(shape.seed);
    const auto share = [&] { return static_cast<double>(engine() >> 11U) * 0x1p-53; };
    GraphBuilder builder;
    builder.facts().directed = false;
    for (std::size_t v = 0; v < shape.actors; ++v) {
        (void)builder.actor("actor-" + std::to_string(v));
    }
    for (std::size_t v = 0; v < shape.actors; ++v) {
        for (std::size_t u = 0; u < v; ++u) {
            if (share() >= shape.density) {
                continue;
            }
            const double weight = shape.unit * (1 + static_cast<int>(share() * shape.most));
            const bool negative = share() < shape.negative;
            builder.tie(
                u, v, {.support = negative ? 0 : weight, .opposition = negative ? weight : 0});
        }
    }
    return std::move(builder).finish();
}

}  // namespace entente::oracle
