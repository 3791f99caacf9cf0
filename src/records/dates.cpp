/// Calendar days as the records write them.
#include <entente/records.hpp>

#include <array>
#include <charconv>

namespace entente {
namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole && digits.front() != '-' ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::string to_string(Date date) {
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date.days}}};
    std::array<unsigned, 8> digits{};
    auto year = static_cast<unsigned>(static_cast<int>(day.year()));
    for (std::size_t at = 4; at-- > 0; year /= 10) {
        digits[at] = year % 10;
    }
    const auto month = static_cast<unsigned>(day.month());
    const auto in_month = static_cast<unsigned>(day.day());
    digits[4] = month / 10, digits[5] = month % 10, digits[6] = in_month / 10,
    digits[7] = in_month % 10;
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        text += at == 4 || at == 6 ? "-" : "";
        text += static_cast<char>('0' + digits[at]);
    }
    return text;
}

}  // namespace entente
