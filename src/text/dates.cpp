/// Dates as English news writes them.
#include "text/letters.hpp"
#include "text/word_lists.hpp"

#include <entente/text.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace entente::text {
namespace {

struct Parts {
    unsigned day = 0, month = 0, year = 0;
};

/// What lies between spaces and commas, without stops at the end: July, 15th, 2012.
std::vector<std::string> words_of(std::string_view phrase) {
    std::vector<std::string> words;
    std::string word;
    for (const char byte : fold_word(phrase) + ' ') {
        if (byte != ' ' && byte != ',' && byte != '\t' && byte != '|' && byte != '\n') {
            word += byte;
            continue;
        }
        while (word.ends_with('.')) {
            word.pop_back();
        }
        if (!word.empty()) {
            words.push_back(std::move(word));
        }
        word.clear();
    }
    return words;
}

/// A number of at most four digits, an ordinal's ending after it or not; 0 for others.
unsigned number_of(std::string_view word) {
    unsigned number = 0;
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const std::string_view ending = word.substr(digits);
    const bool ordinal =
        digits <= 2 && (ending == "st" || ending == "nd" || ending == "rd" || ending == "th");
    if (digits > 4 || !(ending.empty() || ordinal)) {
        return 0;
    }
    for (const char digit : word.substr(0, digits)) {
        number = 10 * number + static_cast<unsigned>(digit - '0');
    }
    return number;
}

std::optional<Date> date_of(const Parts& parts) {
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(parts.year)},
                                           std::chrono::month{parts.month},
                                           std::chrono::day{parts.day}};
    if (!date.ok() || parts.year < 1000) {
        return std::nullopt;
    }
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

/// A time of day after the date: 10:30, pm, GMT, at. These are marks of time, not of any language.
bool is_time_word(const std::string& word) {
    const bool clock = word.find(':') != std::string::npos && is_digit(point_at(word, 0).value);
    return clock || is(WordClass::time_word, word);
}

/// 15/07/2012 or 7/15/2012, where only one of the two is a day of the calendar.
std::optional<Date> slashed(std::string_view word) {
    const std::size_t first = word.find_first_of("/.");
    const std::size_t second =
        first == std::string_view::npos ? first : word.find(word[first], first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    const unsigned a = number_of(word.substr(0, first));
    const unsigned b = number_of(word.substr(first + 1, second - first - 1));
    const unsigned year = number_of(word.substr(second + 1));
    const auto day_first = date_of({.day = a, .month = b, .year = year});
    const auto month_first = date_of({.day = b, .month = a, .year = year});
    if (day_first && month_first && day_first != month_first) {
        return std::nullopt;
    }
    return day_first ? day_first : month_first;
}

/// Takes one word into its place among day, month and year; false if there is none for it.
bool place(const std::string& word, Parts& parts) {
    const unsigned named = month(word);
    const unsigned number = number_of(word);
    if (named != 0 && parts.month == 0) {
        parts.month = named;
    } else if (number >= 1000 && parts.year == 0) {
        parts.year = number;
    } else if (number != 0 && number <= 31 && parts.day == 0) {
        parts.day = number;
    } else {
        return false;
    }
    return true;
}

}  // namespace

std::optional<Date> parse_english_date(std::string_view phrase) {
    constexpr std::size_t longest_date = 100;
    phrase = trim(phrase);
    if (phrase.size() > longest_date) {
        return std::nullopt;
    }
    if (const auto day = parse_day(phrase)) {
        return day;
    }
    Parts parts;
    std::optional<Date> found;
    for (const std::string& word : words_of(phrase)) {
        const bool first = parts.day == 0 && parts.month == 0 && parts.year == 0 && !found;
        if (place(word, parts) || (first && is(WordClass::weekday, word)) || is_time_word(word)) {
            continue;
        }
        const auto day = parse_day(word);
        if (found || !(found = day ? day : slashed(word))) {
            return std::nullopt;
        }
    }
    return found ? found : date_of(parts);
}

}  // namespace entente::text
