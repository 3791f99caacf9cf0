/// Escaping and shortening; nothing else in the drawing stage handles foreign text.
#include "drawing/labels.hpp"

#include <algorithm>
#include <vector>

namespace entente {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "…";

/// Bytes of the code point that begins `text`: 0 when they are no UTF-8 (RFC 3629).
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length == 0 || length > text.size()) {
        return 0;
    }
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool outside = (first == 0xED && byte(1) >= 0xA0) || (first == 0xF4 && byte(1) >= 0x90);
    return overlong || outside ? 0 : length;
}

/// C0 and C1 controls, and the two noncharacters XML forbids.
bool is_forbidden(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    const bool c1 =
        character.size() == 2 && first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    return first < 0x20 || first == 0x7F || c1 || character == "\xEF\xBF\xBE"
           || character == "\xEF\xBF\xBF";
}

/// The code points of `text`, made harmless.
std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> found;
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        const std::string_view character = length == 0 ? replacement : text.substr(0, length);
        found.push_back(is_forbidden(character) ? (character == "\n" ? "\n" : " ") : character);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return found;
}

template <class Replace>
std::string replaced(std::string_view text, Replace replace) {
    std::string out;
    for (const std::string_view character : characters(text)) {
        out += replace(character);
    }
    return out;
}

/// Graphviz's SVG leaves `&lt;` in a label as it is, so that it shows `<`: a word joiner keeps it a
/// text.
constexpr std::string_view unreadable_ampersand = "&amp;\xE2\x81\xA0";

/// Whether `text`, which begins with an ampersand, begins with something like `&name;`.
bool reads_as_entity(std::string_view text) {
    const std::size_t end = text.find_first_not_of(
        "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
    return end != std::string_view::npos && end > 1 && text[end] == ';';
}

std::string_view xml_character(std::string_view character) {
    return character == "&"    ? "&amp;"
           : character == "<"  ? "&lt;"
           : character == ">"  ? "&gt;"
           : character == "\"" ? "&quot;"
                               : character;
}

}  // namespace

std::string shorten(std::string_view text, std::size_t most) {
    // What is cut is not looked at: a name may be megabytes long.
    const std::vector<std::string_view> found = characters(text.substr(0, 4 * (most + 1)));
    std::string out;
    for (std::size_t at = 0; at < found.size() && at < most; ++at) {
        const bool last = at + 1 == most && found.size() > most;
        out += last ? ellipsis : found[at] == "\n" ? " " : found[at];
    }
    return out;
}

std::string wrap(std::string_view text, std::size_t width, std::size_t lines) {
    const std::string short_text = shorten(text, width * lines);
    std::string out;
    std::size_t column = 0;
    std::size_t begin = 0;
    while (begin < short_text.size()) {
        const std::size_t end = std::min(short_text.find(' ', begin), short_text.size());
        const std::size_t length =
            characters(std::string_view(short_text).substr(begin, end - begin)).size();
        if (length > 0) {
            const bool fits = column == 0 || column + 1 + length <= width;
            out += column == 0 ? "" : fits ? " " : "\n";
            column = fits && column != 0 ? column + 1 + length : length;
            out += short_text.substr(begin, end - begin);
        }
        begin = end + 1;
    }
    return out;
}

std::string graphviz_text(std::string_view text) {
    return replaced(
        text, [&, at = std::size_t{0}](std::string_view character) mutable -> std::string_view {
            const std::string_view rest = text.substr(std::min(at, text.size()));
            at += character.size();
            if (character == "&") {
                return reads_as_entity(rest) ? unreadable_ampersand : "&amp;";
            }
            return character == "\\" ? "\\\\" : character == "\n" ? "\\n" : character;
        });
}

std::string html_text(std::string_view text) {
    return replaced(text, [](std::string_view character) {
        return character == "\n" ? "<br/>" : xml_character(character);
    });
}

std::string xml_text(std::string_view text) {
    return replaced(text, xml_character);
}

}  // namespace entente
