#include "reports/numbers.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <vector>

namespace entente::reports {

TEST_CASE("exact numbers read back as themselves", "[reports]") {
    CHECK(exact(0.1) == "0.1");
    CHECK(exact(7) == "7");
    CHECK(exact(-0.0) == "0");
    CHECK(exact(59.0 / 68) == "0.8676470588235294");
    CHECK(exact(no_value).empty());
    CHECK(std::stod(exact(std::numeric_limits<double>::max()))
          == std::numeric_limits<double>::max());
}

TEST_CASE("a column has the decimals that its largest number needs", "[reports]") {
    const auto decimals = [](std::vector<double> values) { return decimals_for(values); };
    CHECK(decimals({}) == 0);
    CHECK(decimals({3, 12, no_value}) == 0);
    CHECK(decimals({1234.5}) == 0);
    CHECK(decimals({0.5, 123.45}) == 1);
    CHECK(decimals({2.8, 10.4}) == 1);  // no more than are there
    CHECK(decimals({0.1 + 0.2}) == 1);  // the noise of a sum is not there
    CHECK(decimals({1.0 / 3}) == 3);
    CHECK(decimals({0.437635, 0}) == 3);
    CHECK(decimals({0.0123}) == 4);
    CHECK(decimals({1e-12}) == 6);
}

TEST_CASE("rounded numbers are what a person reads", "[reports]") {
    CHECK(rounded(2.8) == "2.8");
    CHECK(rounded(7) == "7");
    CHECK(rounded(0.8676471) == "0.868");
    CHECK(rounded(-0.0001, 2) == "0.00");
    CHECK(rounded(-1.5, 1) == "-1.5");
    CHECK(rounded(100, 1) == "100.0");
    CHECK(rounded(no_value) == "–");
    CHECK(rounded(HUGE_VAL, 2) == "–");
    CHECK(percent(0.8676471) == "86.8 %");
}

TEST_CASE("counts agree with their nouns", "[reports]") {
    CHECK(counted(1, "tie") == "1 tie");
    CHECK(counted(0, "tie") == "0 ties");
    CHECK(counted(1234567, "tie") == "1,234,567 ties");
    CHECK(counted(2, "person", "people") == "2 people");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1000) == "1,000");
}

}  // namespace entente::reports
