/// Exponential, sigmoid and hyperbolic tangent from the four operations alone, so that every
/// machine and every vector width gives the same bits. Always inlined: a copy compiled for one
/// instruction set must never be called by code for another.
#pragma once

#include <cstdint>

namespace entente::syntax {

/// The whole number nearest to x, halves to the even one; |x| < 2^22.
[[nodiscard, gnu::always_inline]] inline float to_nearest(float x) {
    constexpr float no_fraction = 12582912.0F;  // 1.5 * 2^23
    return (x + no_fraction) - no_fraction;
}

/// e^x with a relative error below 2e-7; x is held to [-87, 87].
[[nodiscard, gnu::always_inline]] inline float exponential(float x) {
    x = x < -87.0F ? -87.0F : x;
    x = x > 87.0F ? 87.0F : x;
    const float n = to_nearest(x * 1.44269504F);
    const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    float p = 1.9875691500e-4F;  // Cephes expf
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    const float fraction = p * r * r + r + 1.0F;
    const auto exponent = static_cast<std::int32_t>(n) + 127;
    return fraction * __builtin_bit_cast(float, exponent << 23);
}

[[nodiscard, gnu::always_inline]] inline float sigmoid(float x) {
    return 1.0F / (1.0F + exponential(-x));
}

[[nodiscard, gnu::always_inline]] inline float hyperbolic_tangent(float x) {
    return 2.0F / (1.0F + exponential(-2.0F * x)) - 1.0F;
}

/// max(x, 0.1 x).
[[nodiscard, gnu::always_inline]] inline float leaky_rectifier(float x) {
    return x > 0.0F ? x : 0.1F * x;
}

}  // namespace entente::syntax
