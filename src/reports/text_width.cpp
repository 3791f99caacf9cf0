#include "reports/text_width.hpp"

#include "reports/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace entente::data {

extern const std::string_view widths;

}  // namespace entente::data

namespace entente::reports {
namespace {

struct Range {
    char32_t first, last;
};

/// Ranges of code points, sorted.
struct Widths {
    std::vector<Range> zero, wide;
};

/// Cuts `text` at the first `end`: what stood before it is returned, what stands behind stays.
std::string_view cut(std::string_view& text, char end) {
    const std::string_view before = text.substr(0, text.find(end));
    text.remove_prefix(std::min(text.size(), before.size() + 1));
    return before;
}

char32_t hexadecimal(std::string_view digits) {
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return value;
}

Widths read_widths(std::string_view table) {
    Widths widths;
    while (!table.empty()) {
        std::string_view line = cut(table, '\n');
        const std::string_view name = cut(line, ' ');
        while (!line.empty() && !name.starts_with('#')) {
            std::string_view range = cut(line, ' ');
            const char32_t first = hexadecimal(cut(range, '-'));
            const char32_t last = range.empty() ? first : hexadecimal(range);
            (name == "wide" ? widths.wide : widths.zero).push_back({first, last});
        }
    }
    return widths;
}

bool contains(const std::vector<Range>& ranges, char32_t point) {
    const auto behind = std::ranges::upper_bound(ranges, point, {}, &Range::first);
    return behind != ranges.begin() && point <= std::prev(behind)->last;
}

std::size_t columns_of(char32_t point) {
    static const Widths widths = read_widths(data::widths);
    if (point < 0x300) {
        return 1;
    }
    return contains(widths.zero, point) ? 0 : contains(widths.wide, point) ? 2 : 1;
}

constexpr char32_t joiner = 0x200D;
constexpr char32_t emoji_style = 0xFE0F;

bool skin_tone(char32_t point) {
    return point >= 0x1F3FB && point <= 0x1F3FF;
}

/// Columns that a code point adds to those before it.
std::size_t more_columns(char32_t before, char32_t point) {
    if (before == joiner || (skin_tone(point) && columns_of(before) == 2)) {
        return 0;
    }
    if (point == emoji_style) {
        return before >= 0x203C && columns_of(before) == 1 ? 1 : 0;
    }
    return columns_of(point);
}

bool turns_direction(char32_t point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069)
           || point == 0x200E || point == 0x200F || point == 0x061C;
}

bool blank(char32_t point) {
    return point <= 0x20 || (point >= 0x7F && point <= 0xA0) || point == 0x2028 || point == 0x2029;
}

/// Bytes of the longest beginning of `text` that fits in `columns`.
std::size_t fitting(std::string_view text, std::size_t columns) {
    std::size_t used = 0;
    std::size_t bytes = 0;
    char32_t before = 0;
    while (bytes < text.size()) {
        const CodePoint point = first_code_point(text.substr(bytes));
        used += more_columns(before, point.value);
        if (used > columns) {
            break;
        }
        before = point.value;
        bytes += point.bytes;
    }
    return bytes;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    char32_t before = 0;
    while (!text.empty()) {
        const CodePoint point = first_code_point(text);
        columns += more_columns(before, point.value);
        before = point.value;
        text.remove_prefix(point.bytes);
    }
    return columns;
}

std::string one_line(std::string_view text) {
    std::string line;
    bool space = false;
    while (!text.empty()) {
        const CodePoint point = first_code_point(text);
        if (blank(point.value)) {
            space = !line.empty();
        } else {
            line += space ? " " : "";
            space = false;
            const bool kept = point.good && !turns_direction(point.value);
            line += kept ? text.substr(0, point.bytes) : std::string_view("\xEF\xBF\xBD");
        }
        text.remove_prefix(point.bytes);
    }
    return line;
}

std::string shorten(const std::string& text, std::size_t columns) {
    if (fitting(text, columns) == text.size()) {
        return text;
    }
    return text.substr(0, fitting(text, std::max<std::size_t>(columns, 1) - 1)) + "…";
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::size_t fits = std::max(fitting(text, columns), first_code_point(text).bytes);
        if (fits < text.size() && text[fits] != ' ') {
            const std::size_t space = text.substr(0, fits).rfind(' ');
            fits = space == std::string_view::npos || space == 0 ? fits : space;
        }
        lines.emplace_back(text.substr(0, fits));
        text.remove_prefix(
            std::min(text.size(), fits + (text.substr(fits).starts_with(' ') ? 1U : 0U)));
    }
    return lines;
}

}  // namespace entente::reports
