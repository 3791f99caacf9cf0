#include "reports/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace entente::reports {
namespace {

constexpr int most_decimals = 6;

/// Decimals that write `value` exactly, but for the noise of sums, up to `most`.
int decimals_of(double value, int most) {
    double scaled = std::abs(value);
    int decimals = 0;
    while (decimals < most && std::abs(scaled - std::round(scaled)) > 1e-9 * scaled) {
        scaled *= 10;
        ++decimals;
    }
    return decimals;
}

template <class... Format>
std::string characters(double value, Format... format) {
    std::array<char, 400> text{};  // the largest double in fixed notation has 309 digits
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, format...);
    return {text.data(), error == std::errc{} ? end : text.data()};
}

bool no_digit_but_zero(const std::string& number) {
    return number.find_first_of("123456789") == std::string::npos;
}

}  // namespace

std::string exact(double value) {
    if (!std::isfinite(value)) {
        return "";
    }
    return value == 0 ? "0" : characters(value);
}

std::string rounded(double value, int decimals) {
    if (!std::isfinite(value)) {
        return "–";
    }
    const std::string text = characters(value, std::chars_format::fixed, decimals);
    return text.starts_with('-') && no_digit_but_zero(text) ? text.substr(1) : text;
}

int decimals_for(std::span<const double> values) {
    double largest = 0;
    int needed = 0;
    for (const double value : values) {
        if (std::isfinite(value)) {
            largest = std::max(largest, std::abs(value));
            needed = std::max(needed, decimals_of(value, most_decimals));
        }
    }
    if (needed == 0) {
        return 0;
    }
    // 1234, 123.4, 12.34, 1.234, 0.123, 0.0123 …
    const int order = static_cast<int>(std::floor(std::log10(largest)));
    return std::min(needed, std::clamp(order >= 0 ? 3 - order : 2 - order, 0, most_decimals));
}

std::string rounded(double value) {
    const std::array<double, 1> values{value};
    std::string text = rounded(value, decimals_for(values));
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        text.erase(text.find_last_not_of('.') + 1);
    }
    return text;
}

std::string grouped(std::uint64_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, ",");
    }
    return digits;
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
    const std::string plural = many.empty() ? std::string(one) + "s" : std::string(many);
    return grouped(count) + " " + (count == 1 ? std::string(one) : plural);
}

std::string percent(double share) {
    return std::isfinite(share) ? rounded(100 * share, 1) + " %" : "–";
}

}  // namespace entente::reports
