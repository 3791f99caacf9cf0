/// Letters by the blocks of Unicode.
#include "text/letters.hpp"

namespace entente::text {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool within(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

/// Latin Extended-A and Additional, where upper and lower case alternate.
bool alternates(char32_t point) {
    return within(point, 0x100, 0x17E) || within(point, 0x1E00, 0x1EFF);
}

/// Whether the even code points of the block around `point` are the capitals.
bool even_capitals(char32_t point) {
    return !within(point, 0x139, 0x148) && !within(point, 0x179, 0x17E);
}

}  // namespace

Point point_at(std::string_view text, std::size_t at) {
    const unsigned first = byte_at(text, at);
    const auto next = [&](std::size_t offset) { return byte_at(text, at + offset) & 0x3FU; };
    if (first < 0x80) {
        return {.value = first, .size = at < text.size() ? 1U : 0U};
    }
    if (first < 0xE0) {
        return {.value = ((first & 0x1FU) << 6U) | next(1), .size = 2};
    }
    if (first < 0xF0) {
        return {.value = ((first & 0x0FU) << 12U) | (next(1) << 6U) | next(2), .size = 3};
    }
    return {.value = ((first & 0x07U) << 18U) | (next(1) << 12U) | (next(2) << 6U) | next(3),
            .size = 4};
}

Point point_before(std::string_view text, std::size_t end) {
    std::size_t at = end;
    while (at > 0 && (byte_at(text, --at) & 0xC0U) == 0x80) {
    }
    return end == 0 ? Point{} : point_at(text, at);
}

bool is_space(char32_t point) {
    return within(point, 0x09, 0x0D) || point == ' ' || point == 0x85 || point == 0xA0
           || point == 0x1680 || within(point, 0x2000, 0x200B) || point == 0x2028 || point == 0x2029
           || point == 0x202F || point == 0x205F || point == 0x3000 || point == 0xFEFF;
}

bool is_digit(char32_t point) {
    return within(point, '0', '9');
}

bool is_letter(char32_t point) {
    if (point < 0x80) {
        return within(point | 0x20U, 'a', 'z');
    }
    return point == 0xAA || point == 0xB5 || point == 0xBA
           || (point >= 0xC0 && point != 0xD7 && point != 0xF7 && !within(point, 0x2000, 0x2BFF)
               && !within(point, 0x2E00, 0x2E7F) && !within(point, 0x3000, 0x303F)
               && !within(point, 0xFE10, 0xFE6F) && !within(point, 0xFF00, 0xFF20)
               && !within(point, 0xFFF0, 0xFFFF) && !within(point, 0x1F000, 0x1FAFF)
               && point != 0xFEFF);
}

bool is_upper(char32_t point) {
    return within(point, 'A', 'Z') || (within(point, 0xC0, 0xDE) && point != 0xD7)
           || (alternates(point) && (point % 2 == 0) == even_capitals(point))
           || within(point, 0x391, 0x3A9) || within(point, 0x400, 0x42F);
}

bool is_lower(char32_t point) {
    return within(point, 'a', 'z') || (within(point, 0xDF, 0xFF) && point != 0xF7)
           || (alternates(point) && (point % 2 == 0) != even_capitals(point))
           || within(point, 0x3AC, 0x3CE) || within(point, 0x430, 0x45F);
}

std::string fold_word(std::string_view word) {
    std::string folded;
    for (std::size_t at = 0; at < word.size();) {
        const Point point = point_at(word, at);
        if (point.value == 0x2019) {
            folded += '\'';
        } else if (within(point.value, 'A', 'Z')) {
            folded += static_cast<char>(point.value | 0x20U);
        } else {
            folded += word.substr(at, point.size);
        }
        at += point.size;
    }
    return folded;
}

std::string_view trim(std::string_view text) {
    for (Point point = point_at(text, 0); point.size != 0 && is_space(point.value);
         point = point_at(text, 0)) {
        text.remove_prefix(point.size);
    }
    for (Point point = point_before(text, text.size()); point.size != 0 && is_space(point.value);
         point = point_before(text, text.size())) {
        text.remove_suffix(point.size);
    }
    return text;
}

}  // namespace entente::text
