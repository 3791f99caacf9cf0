/// Foreign text in messages.
#include "records/found.hpp"

#include "records/utf8.hpp"

#include <cstdint>

namespace entente {
namespace {

constexpr std::size_t longest_quote = 40;

/// The code point at the beginning of valid UTF-8, and its bytes.
struct CodePoint {
    std::uint32_t value = 0;
    std::size_t size = 1;
};

CodePoint first_of(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    CodePoint point{byte(0), 1};
    if (point.value >= 0xC0) {
        point.size = point.value >= 0xF0 ? 4 : point.value >= 0xE0 ? 3 : 2;
        point.value &= 0x7FU >> point.size;
    }
    for (std::size_t at = 1; at < point.size; ++at) {
        point.value = (point.value << 6U) | (byte(at) & 0x3FU);
    }
    return point;
}

/// Controls, line separators, and the marks that turn the direction of writing.
bool is_obeyed(std::uint32_t point) {
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x2028 && point <= 0x202E)
           || (point >= 0x2066 && point <= 0x2069);
}

std::string escape(std::uint32_t point) {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::string text = "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) {
        text += hexadecimal[(point >> shift) & 0xFU];
    }
    return text;
}

}  // namespace

std::string quoted(std::string_view text) {
    const std::string mended = repair_utf8(text.substr(0, 4 * (longest_quote + 1)));
    std::string_view left = mended;
    std::string line = "`";
    for (std::size_t shown = 0; shown < longest_quote && !left.empty(); ++shown) {
        const CodePoint point = first_of(left);
        line += is_obeyed(point.value) ? escape(point.value) : std::string(left, 0, point.size);
        left.remove_prefix(point.size);
    }
    return line + (left.empty() ? "`" : "…`");
}

std::string found(const Value& value) {
    switch (value.type) {
        case Value::Type::text:
            return quoted(value.text);
        case Value::Type::array:
            return "an array";
        case Value::Type::object:
            return "an object";
        default:
            return value.text.size() <= longest_quote ? std::string(value.text)
                                                      : quoted(value.text);
    }
}

}  // namespace entente
