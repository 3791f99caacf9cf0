/// Escaping text for XML.
#include "formats/xml.hpp"
#include "records/utf8.hpp"

#include <algorithm>

namespace entente {
namespace {

std::string_view escape_of(char byte) {
    switch (byte) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\n':
            return "&#10;";
        case '\r':
            return "&#13;";
        case '\t':
            return "&#9;";
        default:
            return {};
    }
}

bool is_plain(char byte) {
    return static_cast<unsigned char>(byte) >= 0x20 && byte != '&' && byte != '<' && byte != '>'
           && byte != '"' && byte != '\xEF';
}

/// U+FFFE and U+FFFF, which XML cannot hold though UTF-8 can.
bool begins_with_noncharacter(std::string_view text) {
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

void put_valid_xml(TextSink& sink, std::string_view text) {
    while (!text.empty()) {
        const auto* const special = std::ranges::find_if_not(text, is_plain);
        const auto plain = static_cast<std::size_t>(special - text.begin());
        sink.put(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty()) {
            return;
        }
        if (text.front() != '\xEF') {
            sink.put(escape_of(text.front()));
            text.remove_prefix(1);
            continue;
        }
        sink.put(begins_with_noncharacter(text) ? "" : text.substr(0, 3));
        text.remove_prefix(3);
    }
}

}  // namespace

void put_xml(TextSink& sink, std::string_view text) {
    if (valid_utf8_prefix(text) == text.size()) {
        put_valid_xml(sink, text);
    } else {
        put_valid_xml(sink, repair_utf8(text));
    }
}

}  // namespace entente
