/// Eight bytes of text at a time: the questions about them that need no loop (Mycroft's trick).
#pragma once

#include <cstdint>
#include <cstring>

namespace entente {

using Bytes = std::uint64_t;
constexpr Bytes each_byte = 0x0101010101010101;
constexpr Bytes high_bits = 0x8080808080808080;

/// The eight bytes at `at`, which need no alignment.
[[nodiscard]] inline Bytes load_bytes(const char* at) {
    Bytes bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/// Whether any byte is below `limit`, which is at most 0x80. Says yes wrongly never.
[[nodiscard]] constexpr bool any_below(Bytes bytes, std::uint8_t limit) {
    return ((bytes - each_byte * limit) & ~bytes & high_bits) != 0;
}

[[nodiscard]] constexpr bool any_equal(Bytes bytes, char wanted) {
    return any_below(bytes ^ (each_byte * static_cast<std::uint8_t>(wanted)), 1);
}

[[nodiscard]] constexpr bool any_beyond_ascii(Bytes bytes) {
    return (bytes & high_bits) != 0;
}

/// Whether any byte ends a run of characters that stand for themselves in a JSON string.
[[nodiscard]] constexpr bool any_special(Bytes bytes) {
    return any_below(bytes, 0x20) || any_equal(bytes, '"') || any_equal(bytes, '\\');
}

/// The same of one byte.
[[nodiscard]] constexpr bool is_special(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

}  // namespace entente
