/// UTF-8 by decoding: the obvious twin of records/utf8.hpp. A sequence is valid if its code point,
/// encoded again, gives the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::oracle {

inline std::string encode(std::uint32_t point) {
    const auto tail = [&](unsigned shift) {
        return static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
    };
    const auto head = [&](unsigned mark, unsigned shift) {
        return static_cast<char>(mark | (point >> shift));
    };
    if (point < 0x80) {
        return {static_cast<char>(point)};
    }
    if (point < 0x800) {
        return {head(0xC0, 6), tail(0)};
    }
    if (point < 0x10000) {
        return {head(0xE0, 12), tail(6), tail(0)};
    }
    return {head(0xF0, 18), tail(12), tail(6), tail(0)};
}

/// Bytes of the valid sequence at the beginning; 0 if there is none.
inline std::size_t sequence_length(std::string_view text) {
    for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
        const auto first = static_cast<unsigned char>(text[0]);
        std::uint32_t point = length == 1 ? first : first & (0x7FU >> length);
        for (std::size_t at = 1; at < length; ++at) {
            point = (point << 6U) | (static_cast<unsigned char>(text[at]) & 0x3FU);
        }
        const bool scalar = point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
        if (scalar && encode(point) == text.substr(0, length)) {
            return length;
        }
    }
    return 0;
}

inline std::size_t valid_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = sequence_length(text.substr(at));
        if (length == 0) {
            break;
        }
        at += length;
    }
    return at;
}

}  // namespace entente::oracle
