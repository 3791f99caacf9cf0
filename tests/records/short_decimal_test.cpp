#include "records/short_decimal.hpp"

#include <catch2/catch.hpp>

#include <charconv>
#include <limits>
#include <random>
#include <string>

namespace entente {
namespace {

std::string short_decimal(double value) {
    std::array<char, 32> text{};
    return {text.data(), put_short_decimal(value, text)};
}

std::string shortest(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

TEST_CASE("numbers of up to three decimals are written as to_chars does", "[records]") {
    for (int thousandths = -30'000; thousandths <= 30'000; ++thousandths) {
        const double value = thousandths / 1000.0;
        REQUIRE(short_decimal(value) == shortest(value));
    }
    std::mt19937_64 random(3);
    for (int round = 0; round < 100'000; ++round) {
        const double value = static_cast<double>(random() % 10'000'000) / 1000;
        REQUIRE(short_decimal(value) == shortest(value));
    }
}

TEST_CASE("sums of decimals are written shortly only if they are decimals", "[records]") {
    std::mt19937_64 random(4);
    for (int round = 0; round < 100'000; ++round) {
        double value = 0;
        for (int term = 0; term < 5; ++term) {
            value += static_cast<double>(random() % 1000) / 100;
        }
        const std::string text = short_decimal(value);
        REQUIRE((text.empty() || text == shortest(value)));
    }
}

TEST_CASE("other numbers are left to to_chars", "[records]") {
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double value : {-0.0,
                               10'000.0,
                               1e300,
                               0.0001,
                               1.0 / 3,
                               infinity,
                               -infinity,
                               std::numeric_limits<double>::quiet_NaN()}) {
        CHECK(short_decimal(value).empty());
    }
}

}  // namespace
}  // namespace entente
