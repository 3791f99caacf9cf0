/// Numbers of paths too large for a double: a long chain of meshes has more than 10³⁰⁸.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace entente {

/// mantissa × 2^exponent, mantissa 0 or in [1/2, 1): as exact as a double, without end.
class WideCount {
  public:
    WideCount() = default;

    explicit WideCount(double value, std::int64_t exponent = 0) {
        int shift = 0;
        mantissa_ = std::frexp(value, &shift);
        exponent_ = mantissa_ == 0 ? 0 : exponent + shift;
    }

    WideCount& operator+=(const WideCount& other) {
        const bool other_larger = mantissa_ == 0 || other.exponent_ > exponent_;
        const WideCount& large = other_larger ? other : *this;
        const WideCount& small = other_larger ? *this : other;
        *this =
            WideCount(large.mantissa_ + scaled(small.mantissa_, small.exponent_ - large.exponent_),
                      large.exponent_);
        return *this;
    }

    /// The product, where it is known to be small enough.
    friend double operator*(const WideCount& a, const WideCount& b) {
        return scaled(a.mantissa_ * b.mantissa_, a.exponent_ + b.exponent_);
    }

    friend WideCount operator/(double value, const WideCount& by) {
        return WideCount(value / by.mantissa_, -by.exponent_);
    }

  private:
    static double scaled(double mantissa, std::int64_t exponent) {
        constexpr std::int64_t limit = 3000;  // past it all is 0 or infinite, as std::ldexp has it
        return std::ldexp(mantissa, static_cast<int>(std::clamp(exponent, -limit, limit)));
    }

    double mantissa_ = 0;
    std::int64_t exponent_ = 0;
};

}  // namespace entente
