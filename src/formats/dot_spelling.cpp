/// Spelling DOT.
#include "formats/dot_spelling.hpp"

#include "formats/numbers.hpp"
#include "formats/spelling.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace entente {
namespace {

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_word(std::string_view text) {
    constexpr std::array<std::string_view, 6> keywords{
        "graph", "digraph", "node", "edge", "subgraph", "strict"};
    const auto is_letter = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
    };
    return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, [&](char byte) {
        return is_letter(byte) || is_digit(byte);
    }) && std::ranges::none_of(keywords, [&](auto word) { return same_word(word, text); });
}

/// `-1`, `0.25`; with an exponent it is no numeral of DOT.
bool is_numeral(std::string_view text) {
    return !text.empty() && is_digit(text.back())
           && text.find_first_not_of("-.0123456789") == std::string_view::npos
           && parse_number(text).has_value();
}

}  // namespace

std::string spelled(std::string_view text) {
    std::string doubled;
    for (const char byte : without_controls(text)) {
        doubled.append(byte == '\\' ? 2 : 1, byte);
    }
    return doubled;
}

std::string spelled_id(std::string_view id) {
    return (id.starts_with('%') ? "\\" : "") + spelled(id);
}

std::string unspelled(std::string_view text) {
    std::string single;
    for (std::size_t at = 0; at < text.size(); ++at) {
        single += text[at];
        at += text.substr(at).starts_with("\\\\") ? 1U : 0U;
    }
    return single;
}

std::string unspelled_id(std::string_view id) {
    return unspelled(id.starts_with("\\%") ? id.substr(1) : id);
}

std::string label_text(std::string_view label) {
    if (label == "\\N") {
        return "";
    }
    std::string text;
    for (std::size_t at = 0; at < label.size(); ++at) {
        const bool escape = label[at] == '\\' && at + 1 < label.size();
        at += escape ? 1U : 0U;
        const bool line_end = escape && std::strchr("nlr", label[at]) != nullptr;
        text += line_end ? '\n' : label[at];
    }
    return text;
}

std::string dot_id(std::string_view text) {
    if (is_word(text) || is_numeral(text)) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char byte : text) {
        quoted += byte == '"' ? "\\" : "";
        quoted += byte;
    }
    return quoted + '"';
}

}  // namespace entente
