/// &amp; &#8217; &#x2019;
#include "text/entities.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace entente::text {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> names{{
    {"amp", "&"},    {"lt", "<"},    {"gt", ">"},     {"quot", "\""}, {"apos", "'"},
    {"nbsp", " "},   {"mdash", "—"}, {"ndash", "–"},  {"lsquo", "‘"}, {"rsquo", "’"},
    {"ldquo", "“"},  {"rdquo", "”"}, {"hellip", "…"}, {"pound", "£"}, {"euro", "€"},
    {"eacute", "é"}, {"copy", "©"},  {"bull", "•"},   {"laquo", "«"}, {"raquo", "»"},
}};

std::string utf8(std::uint32_t point) {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    const auto tail = [&](unsigned shift) { return byte(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) {
        return {byte(point)};
    }
    if (point < 0x800) {
        return {byte(0xC0U | (point >> 6U)), tail(0)};
    }
    if (point < 0x10000) {
        return {byte(0xE0U | (point >> 12U)), tail(6), tail(0)};
    }
    return {byte(0xF0U | (point >> 18U)), tail(12), tail(6), tail(0)};
}

std::optional<std::string> numbered(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hexadecimal ? 1 : 0);
    std::uint32_t point = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), point, hexadecimal ? 16 : 10);
    const bool surrogate = point >= 0xD800 && point < 0xE000;
    if (error != std::errc{} || end != digits.data() + digits.size() || point < 0x20
        || point > 0x10FFFF || surrogate) {
        return std::nullopt;
    }
    return utf8(point);
}

}  // namespace

std::optional<Entity> entity_at(std::string_view text) {
    constexpr std::size_t longest = 12;
    const std::size_t end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 2 || text[0] != '&') {
        return std::nullopt;
    }
    const std::string_view name = text.substr(1, end - 1);
    if (name[0] == '#') {
        const auto decoded = numbered(name.substr(1));
        return decoded ? std::optional(Entity{*decoded, end + 1}) : std::nullopt;
    }
    for (const auto& [known, decoded] : names) {
        if (name == known) {
            return Entity{std::string(decoded), end + 1};
        }
    }
    return std::nullopt;
}

}  // namespace entente::text
