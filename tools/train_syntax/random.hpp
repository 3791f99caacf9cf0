/// Random numbers that are the same on every machine: SplitMix64, see Steele et al. (2014),
/// doi:10.1145/2660193.2660195.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace entente::syntax::training {

class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t bits() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// In [0, 1).
    float unit() { return static_cast<float>(bits() >> 40U) * 0x1p-24F; }

    /// In [0, n).
    std::size_t below(std::size_t n) { return bits() % n; }

    template <class T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i) {
            std::swap(values[i - 1], values[below(i)]);
        }
    }

  private:
    std::uint64_t state_;
};

}  // namespace entente::syntax::training
