/// Foreign text in messages.
#include "records/found.hpp"

#include "records/utf8.hpp"

#include <array>

namespace entente {
namespace {

constexpr std::size_t longest_quote = 40;

/// Up to `count` code points of valid UTF-8.
std::string_view first_code_points(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (at < text.size() && count-- > 0) {
        do {
            ++at;
        } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    }
    return text.substr(0, at);
}

void append_visible(std::string& line, unsigned char byte) {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    line += "\\u00";
    line += hexadecimal[byte >> 4U];
    line += hexadecimal[byte & 0xFU];
}

}  // namespace

std::string quoted(std::string_view text) {
    const std::string mended = repair_utf8(text.substr(0, 4 * longest_quote + 4));
    const std::string_view shown = first_code_points(mended, longest_quote);
    std::string line = "`";
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const auto byte = static_cast<unsigned char>(shown[at]);
        const bool c1 = byte == 0xC2 && static_cast<unsigned char>(shown[at + 1]) < 0xA0;
        if (c1) {
            append_visible(line, static_cast<unsigned char>(shown[++at]));
        } else if (byte < 0x20 || byte == 0x7F) {
            append_visible(line, byte);
        } else {
            line += shown[at];
        }
    }
    return line + (shown.size() < text.size() ? "…`" : "`");
}

std::string found(const Value& value) {
    constexpr std::array<std::string_view, 6> names{
        "null", "true or false", "a number", "a text", "an array", "an object"};
    switch (value.type) {
        case Value::Type::text:
            return quoted(value.text);
        case Value::Type::number:
            return value.text.size() <= longest_quote ? std::string(value.text)
                                                      : quoted(value.text);
        default:
            return std::string(names[static_cast<std::size_t>(value.type)]);
    }
}

}  // namespace entente
