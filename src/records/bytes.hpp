/// Eight bytes of text at a time: the questions about them that need no loop (Mycroft's trick); and
/// sixteen in a vector.
#pragma once

#include <bit>
#include <cstddef>
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

/// The high bit of bytes below `limit`, which is at most 0x80: of the lowest such byte surely, of
/// others above it perhaps wrongly; 0 if there is none.
[[nodiscard]] constexpr Bytes below(Bytes bytes, std::uint8_t limit) {
    return (bytes - each_byte * limit) & ~bytes & high_bits;
}

[[nodiscard]] constexpr bool any_below(Bytes bytes, std::uint8_t limit) {
    return below(bytes, limit) != 0;
}

[[nodiscard]] constexpr Bytes equal(Bytes bytes, char wanted) {
    return below(bytes ^ (each_byte * static_cast<std::uint8_t>(wanted)), 1);
}

[[nodiscard]] constexpr bool any_beyond_ascii(Bytes bytes) {
    return (bytes & high_bits) != 0;
}

/// As below(), of bytes that end a run of characters that stand for themselves in a JSON string.
[[nodiscard]] constexpr Bytes special(Bytes bytes) {
    return below(bytes, 0x20) | equal(bytes, '"') | equal(bytes, '\\');
}

[[nodiscard]] constexpr bool any_special(Bytes bytes) {
    return special(bytes) != 0;
}

static_assert(std::endian::native == std::endian::little, "the first byte in memory is the lowest");

/// Where the first marked byte stands.
[[nodiscard]] constexpr std::size_t first_marked(Bytes marks) {
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

/// The same of one byte.
[[nodiscard]] constexpr bool is_special(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

/// Sixteen bytes as signed numbers, compared all at once (a vector of GCC and Clang).
using Block = std::int8_t __attribute__((vector_size(16)));

[[nodiscard]] inline Block load_block(const char* at) {
    Block block;
    std::memcpy(&block, at, sizeof block);
    return block;
}

[[nodiscard]] inline bool any_true(Block outcome) {
    std::uint64_t halves[2];  // NOLINT(modernize-avoid-c-arrays): the two halves of a register
    std::memcpy(halves, &outcome, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/// Whether all bytes are ASCII and none is below `limit`. Taken as signed, what is beyond ASCII is
/// below any limit.
[[nodiscard]] inline bool is_ascii_from(Block block, std::int8_t limit) {
    return !any_true(block < limit);
}

[[nodiscard]] inline bool is_printable_ascii(Block block) {
    return !any_true((block < 0x20) | (block == 0x7F));
}

/// Whether all bytes are ASCII that stands for itself in a JSON string.
[[nodiscard]] inline bool is_plain_json(Block block) {
    return !any_true((block < 0x20) | (block == '"') | (block == '\\'));
}

}  // namespace entente
