/// Terms of office, as exact as they are known: to the month or to the year.
#pragma once

#include <entente/records.hpp>

#include <optional>
#include <string_view>

namespace entente::world {

/// A month, or a whole year where `month` is 0.
struct Month {
    int year = 0, month = 0;
    bool operator==(const Month&) const = default;
};

/// `YYYY` or `YYYY-MM`, from 1800 to 2100; nothing for all else.
[[nodiscard]] std::optional<Month> parse_month(std::string_view text);

/// From and to, both inclusive; without a bound, not known or not over.
struct Span {
    std::optional<Month> from, to;
};

/// How many months a date lies outside a span; 0 inside.
[[nodiscard]] int months_outside(const Span& span, Date date);

/// Whether two spans share more than the month, or the year, in which one follows the other.
[[nodiscard]] bool overlap(const Span& a, const Span& b);

/// Whether a span ends before it begins.
[[nodiscard]] bool is_backward(const Span& span);

}  // namespace entente::world
