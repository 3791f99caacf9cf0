/// Calendar days as the records write them.
#include <entente/records.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::size_t date_size = 10;

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// Whether `text` has a digit wherever `shape` has 0 and the same byte elsewhere.
bool has_shape(std::string_view text, std::string_view shape) {
    return std::ranges::equal(text, shape, [](char byte, char wanted) {
        return wanted == '0' ? is_digit(byte) : byte == wanted;
    });
}

/// The number of digits that were looked at before.
unsigned number(std::string_view digits) {
    unsigned value = 0;
    for (const char digit : digits) {
        value = 10 * value + static_cast<unsigned>(digit - '0');
    }
    return value;
}

bool is_hour_and_minute(std::string_view text) {
    return has_shape(text, "00:00") && number(text.substr(0, 2)) < 24
           && number(text.substr(3)) < 60;
}

bool is_offset(std::string_view text) {
    return text == "Z" || text == "z"
           || (text.size() == 6 && (text[0] == '+' || text[0] == '-')
               && is_hour_and_minute(text.substr(1)));
}

/// RFC 3339's full-time: 23:30:00, a fraction if any, Z or an offset. Second 60 is a leap second.
bool is_time(std::string_view text) {
    if (text.size() < 9 || !is_hour_and_minute(text.substr(0, 5))
        || !has_shape(text.substr(5, 3), ":00") || number(text.substr(6, 2)) > 60) {
        return false;
    }
    text.remove_prefix(8);
    if (text[0] == '.') {
        const auto* const end = std::find_if_not(text.begin() + 1, text.end(), is_digit);
        if (end == text.begin() + 1) {
            return false;
        }
        text = {end, text.end()};
    }
    return is_offset(text);
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (!has_shape(text, "0000-00-00")) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{
        std::chrono::year{static_cast<int>(number(text.substr(0, 4)))},
        std::chrono::month{number(text.substr(5, 2))},
        std::chrono::day{number(text.substr(8, 2))}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::optional<Date> parse_day(std::string_view text) {
    const bool dated = text.size() <= date_size
                       || ((text[date_size] == 'T' || text[date_size] == 't')
                           && is_time(text.substr(date_size + 1)));
    return dated ? parse_date(text.substr(0, date_size)) : std::nullopt;
}

std::string to_string(Date date) {
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date.days}}};
    std::string text = "0000-00-00";
    const auto put = [&](std::size_t last, unsigned value) {
        for (std::size_t at = last; value != 0; --at, value /= 10) {
            text[at] = static_cast<char>('0' + value % 10);
        }
    };
    put(3, static_cast<unsigned>(static_cast<int>(day.year())) % 10000);
    put(6, static_cast<unsigned>(day.month()));
    put(9, static_cast<unsigned>(day.day()));
    return text;
}

}  // namespace entente
