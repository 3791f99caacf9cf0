/// Pseudo-random numbers that are the same on every machine (SplitMix64, Steele et al. 2014).
#pragma once

#include <cstdint>

namespace entente::camps {

class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    [[nodiscard]] std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    /// In [0, bound), for bound below 2^32; not quite even, which no search minds.
    [[nodiscard]] std::uint32_t below(std::size_t bound) {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }

  private:
    std::uint64_t state_;
};

/// std::shuffle differs from one standard library to the next; this does not.
template <class Range>
void shuffle(Range& range, Random& random) {
    for (std::size_t left = range.size(); left > 1; --left) {
        std::swap(range[left - 1], range[random.below(left)]);
    }
}

}  // namespace entente::camps
