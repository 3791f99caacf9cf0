#include "actors/months.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>

namespace entente::world {
namespace {

constexpr int never = std::numeric_limits<int>::max() / 2;

int first_month(const std::optional<Month>& from) {
    return from ? 12 * from->year + (from->month ? from->month - 1 : 0) : -never;
}

int last_month(const std::optional<Month>& to) {
    return to ? 12 * to->year + (to->month ? to->month - 1 : 11) : never;
}

/// Whether `next` begins before `end` is over, compared as exactly as both are known.
bool begins_before(const std::optional<Month>& next, const std::optional<Month>& end) {
    if (!next || !end) {
        return true;
    }
    if (next->month == 0 || end->month == 0) {
        return next->year < end->year;
    }
    return first_month(next) < first_month(end);
}

std::optional<int> parse_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

}  // namespace

std::optional<Month> parse_month(std::string_view text) {
    if (text.size() != 4 && (text.size() != 7 || text[4] != '-')) {
        return std::nullopt;
    }
    const auto year = parse_number(text.substr(0, 4));
    const auto month = text.size() == 4 ? 0 : parse_number(text.substr(5));
    const bool fits = year && month && *year >= 1800 && *year <= 2100 && *month <= 12
                      && (*month >= 1 || text.size() == 4);
    return fits ? std::optional(Month{*year, *month}) : std::nullopt;
}

int months_outside(const Span& span, Date date) {
    const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(date.days))};
    const int month = 12 * static_cast<int>(day.year())
                      + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    return std::max({0, first_month(span.from) - month, month - last_month(span.to)});
}

bool overlap(const Span& a, const Span& b) {
    return begins_before(a.from, b.to) && begins_before(b.from, a.to);
}

bool is_backward(const Span& span) {
    return span.from && span.to && first_month(span.from) > last_month(span.to);
}

}  // namespace entente::world
