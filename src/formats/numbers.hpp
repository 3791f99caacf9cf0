/// Numbers in graph files: the shortest text that reads back the same, and no NaN or infinity.
#pragma once

#include <entente/records.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A finite number; all of `text` must be it. A leading plus sign is taken.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parse_integer(std::string_view text);

/// Sums of as many weights as there are edges must stay finite, and their squares too.
constexpr double largest_weight = 1e100;

/// A number of size at most `largest_weight`, or `+` or `-` for 1 and -1.
[[nodiscard]] std::optional<double> parse_weight(std::string_view text);

/// Text of a number, held here.
class NumberText {
  public:
    explicit NumberText(double value);
    explicit NumberText(std::int64_t value);

    [[nodiscard]] std::string_view text() const { return {digits_.data(), size_}; }

  private:
    std::array<char, 31> digits_{};
    std::uint8_t size_ = 0;
};

/// An attribute whose value is written the one way its type allows (`1`, `true`, shortest digits);
/// text when the value is not of that type.
[[nodiscard]] Attribute typed(std::string_view name, std::string_view value, Attribute::Type type);

/// The narrowest type whose canonical text `value` is: `1` an integer, `0.5` a number, `true` a
/// boolean, all else (`007`, `1.50`) text.
[[nodiscard]] Attribute::Type narrowest_type(std::string_view value);

/// The type that holds values of both.
[[nodiscard]] Attribute::Type widened(Attribute::Type a, Attribute::Type b);

}  // namespace entente
