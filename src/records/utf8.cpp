/// UTF-8 by the table of RFC 3629, section 4: well-formed sequences by their first two bytes.
#include "records/utf8.hpp"

#include "records/bytes.hpp"

#include <algorithm>

namespace entente {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool continues(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// Bytes of the sequence that a first byte beyond ASCII announces; 0 if none starts so.
std::size_t announced_length(unsigned char first) {
    if (first < 0xC2 || first > 0xF4) {
        return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// What the second byte must be in: narrower where overlong forms, surrogates or planes above 16
/// would begin.
bool second_fits(unsigned char first, unsigned char second) {
    switch (first) {
        case 0xE0:
            return second >= 0xA0 && second <= 0xBF;
        case 0xED:
            return second >= 0x80 && second <= 0x9F;
        case 0xF0:
            return second >= 0x90 && second <= 0xBF;
        case 0xF4:
            return second >= 0x80 && second <= 0x8F;
        default:
            return continues(second);
    }
}

/// Bytes of the valid sequence at the beginning of `text`; 0 if there is none.
std::size_t sequence_length(std::string_view text) {
    const unsigned char first = byte_at(text, 0);
    if (first < 0x80) {
        return text.empty() ? 0 : 1;
    }
    const std::size_t length = announced_length(first);
    if (length == 0 || !second_fits(first, byte_at(text, 1))) {
        return 0;
    }
    for (std::size_t at = 2; at < length; ++at) {
        if (!continues(byte_at(text, at))) {
            return 0;
        }
    }
    return length;
}

enum class Controls { allowed, whitespace_only };

bool forbidden(char byte, Controls controls) {
    return controls == Controls::whitespace_only && static_cast<unsigned char>(byte) < 0x20
           && byte != '\t' && byte != '\r';
}

std::size_t clean_prefix(std::string_view text, Controls controls) {
    const std::int8_t limit = controls == Controls::allowed ? 0 : 0x20;
    std::size_t at = 0;
    while (at < text.size()) {
        if (text.size() - at >= sizeof(Block)
            && is_ascii_from(load_block(text.data() + at), limit)) {
            at += sizeof(Block);
            continue;
        }
        if (text.size() - at >= sizeof(Bytes)) {
            const Bytes bytes = load_bytes(text.data() + at);
            if (!any_beyond_ascii(bytes) && !any_below(bytes, static_cast<std::uint8_t>(limit))) {
                at += sizeof(Bytes);
                continue;
            }
        }
        const std::size_t length = sequence_length(text.substr(at, 4));
        if (length == 0 || forbidden(text[at], controls)) {
            return at;
        }
        at += length;
    }
    return at;
}

}  // namespace

std::size_t valid_utf8_prefix(std::string_view text) {
    return clean_prefix(text, Controls::allowed);
}

std::size_t clean_json_prefix(std::string_view line) {
    return clean_prefix(line, Controls::whitespace_only);
}

std::string repair_utf8(std::string_view text) {
    std::string repaired;
    while (!text.empty()) {
        const std::size_t valid = valid_utf8_prefix(text);
        repaired += text.substr(0, valid);
        text.remove_prefix(valid);
        if (!text.empty()) {
            repaired += "\xEF\xBF\xBD";
            text.remove_prefix(1);
        }
    }
    return repaired;
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return !continues(static_cast<unsigned char>(byte)); }));
}

bool has_control_characters(std::string_view text) {
    std::size_t at = 0;
    while (text.size() - at >= sizeof(Block) && is_printable_ascii(load_block(text.data() + at))) {
        at += sizeof(Block);
    }
    for (; at < text.size(); ++at) {
        const unsigned char byte = byte_at(text, at);
        // U+0080 to U+009F are C2 80 to C2 9F, the only sequences of C2 with a second below A0.
        if (byte < 0x20 || byte == 0x7F || (byte == 0xC2 && byte_at(text, at + 1) < 0xA0)) {
            return true;
        }
    }
    return false;
}

}  // namespace entente
