#include "oracle/kernel.hpp"

#include "syntax/activation.hpp"
#include "syntax/quantised.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

namespace entente::syntax {
namespace {

/// The kernels that this machine can run.
std::vector<const Kernel*> kernels() {
    std::vector<const Kernel*> all{&portable_kernel};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") != 0) {
        all.push_back(&avx2_kernel);
    }
    if (__builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vnni") != 0) {
        all.push_back(&avx512_kernel);
    }
#endif
    return all;
}

template <class Integer>
std::vector<Integer> random_integers(std::mt19937& random, std::size_t n, int range) {
    std::vector<Integer> made(n);
    for (Integer& value : made) {
        value = static_cast<Integer>(
            static_cast<int>(random() % static_cast<unsigned>(2 * range + 1)) - range);
    }
    return made;
}

std::vector<float> random_floats(std::mt19937& random, std::size_t n, float range) {
    std::vector<float> made(n);
    for (float& value : made) {
        value = range * (static_cast<float>(random() % 20001) / 10000.0F - 1.0F);
    }
    return made;
}

struct CellState {
    std::vector<float> cell;
    std::vector<std::int16_t> hidden;
};

CellState after_steps(const Kernel& kernel, std::size_t n) {
    std::mt19937 random(3);
    CellState state{random_floats(random, n, 1), std::vector<std::int16_t>(n)};
    for (int step = 0; step < 20; ++step) {
        const std::vector<float> sums = random_floats(random, 3 * n, 6);
        const std::vector<float> scales = random_floats(random, 3 * n, 1e-5F);
        std::vector<std::int32_t> products(3 * n);
        std::ranges::generate(products,
                              [&] { return static_cast<std::int32_t>(random() % 400000); });
        kernel.cell({products.data(),
                     scales.data(),
                     sums.data(),
                     state.cell.data(),
                     state.hidden.data(),
                     n});
    }
    return state;
}

}  // namespace

TEST_CASE("every kernel multiplies as the definition says", "[syntax]") {
    std::mt19937 random(5);
    for (int round = 0; round < 40; ++round) {
        const std::size_t inputs = 2 * (1 + random() % 90);
        const std::size_t outputs = 16 * (1 + random() % 12);
        const std::size_t rows = 1 + random() % 20;
        const std::vector<std::int8_t> weights =
            random_integers<std::int8_t>(random, inputs * outputs, 127);
        const std::vector<std::int16_t> x =
            random_integers<std::int16_t>(random, inputs * rows, 8191);
        const std::vector<std::int8_t> packed = pack_by_pairs(weights, inputs);
        for (const Kernel* const kernel : kernels()) {
            std::vector<std::int32_t> y(rows * outputs);
            kernel->multiply({packed.data(), inputs, outputs}, x.data(), rows, y.data());
            for (std::size_t r = 0; r < rows; ++r) {
                const auto row = x.begin() + static_cast<std::ptrdiff_t>(r * inputs);
                const std::vector<std::int16_t> one(row, row + static_cast<std::ptrdiff_t>(inputs));
                const std::vector<std::int32_t> expected = oracle::product(weights, one);
                CHECK(std::equal(expected.begin(),
                                 expected.end(),
                                 y.begin() + static_cast<std::ptrdiff_t>(r * outputs)));
            }
        }
    }
}

TEST_CASE("recurrent cells have the same bits in every kernel", "[syntax]") {
    const CellState expected = after_steps(portable_kernel, 48);
    for (const Kernel* const kernel : kernels()) {
        const CellState found = after_steps(*kernel, 48);
        CHECK(found.cell == expected.cell);
        CHECK(found.hidden == expected.hidden);
    }
}

TEST_CASE("exponential, sigmoid and tangent are near the library's", "[syntax]") {
    for (int i = -8000; i <= 8000; ++i) {
        const float x = static_cast<float>(i) / 100.0F;
        CHECK(exponential(x) == Approx(std::exp(double{x})).epsilon(1e-6));
        CHECK(sigmoid(x) == Approx(1.0 / (1.0 + std::exp(-double{x}))).margin(1e-6));
        CHECK(hyperbolic_tangent(x) == Approx(std::tanh(double{x})).margin(1e-6));
    }
    CHECK(std::isfinite(exponential(1e30F)));
    CHECK(exponential(-1e30F) >= 0);
}

TEST_CASE("quantised rows are near the rows, at most half a step off", "[syntax]") {
    std::mt19937 random(9);
    const std::vector<float> values = random_floats(random, 96, 3);
    const QuantisedRows rows = quantise_rows(values, 32);
    REQUIRE(rows.rows() == 3);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float scale = rows.scales[i / 32];
        CHECK(std::abs(static_cast<float>(rows.values[i]) * scale - values[i]) <= 0.501F * scale);
    }
}

TEST_CASE("a linear layer is near the product of its floats", "[syntax]") {
    std::mt19937 random(10);
    const std::vector<float> weights = random_floats(random, 64 * 20, 1);
    const std::vector<float> bias = random_floats(random, 20, 1);
    const std::vector<float> x = random_floats(random, 2 * 64, 2);
    const Linear layer(quantise_rows(weights, 64), bias);
    CHECK(layer.outputs() == 32);
    const std::vector<float> y = layer(best_kernel(), quantise_activations(best_kernel(), x, 64));
    for (std::size_t r = 0; r < 2; ++r) {
        for (std::size_t o = 0; o < 20; ++o) {
            double sum = double{bias[o]};
            for (std::size_t i = 0; i < 64; ++i) {
                sum += double{weights[o * 64 + i]} * double{x[r * 64 + i]};
            }
            CHECK(double{y[r * 32 + o]} == Approx(sum).margin(0.15));
        }
    }
}

TEST_CASE("rows of zeros stay zeros", "[syntax]") {
    const std::vector<float> zeros(8, 0.0F);
    CHECK(quantise_rows(zeros, 8).values == std::vector<std::int8_t>(8, 0));
    CHECK(quantise_activations(best_kernel(), zeros, 8).values == std::vector<std::int16_t>(8, 0));
}

}  // namespace entente::syntax
