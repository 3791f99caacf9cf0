/// Lines, columns and encodings of foreign text.
#include "formats/text.hpp"

#include "records/utf8.hpp"

#include <algorithm>

namespace entente {
namespace {

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r';
}

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

}  // namespace

Where where_at(std::string_view bytes, std::size_t offset, const std::string& path) {
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    const std::size_t line_end = before.rfind('\n');
    const std::size_t line_begin = line_end == std::string_view::npos ? 0 : line_end + 1;
    const auto lines = static_cast<std::size_t>(std::ranges::count(before, '\n'));
    return {path, lines + 1, before.size() - line_begin + 1};
}

std::string_view checked_text(std::string_view bytes, const std::string& path) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        throw Error("the file is UTF-16", {path}, "save it as UTF-8");
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const std::size_t valid = valid_utf8_prefix(bytes);
    if (valid != bytes.size()) {
        throw Error("not UTF-8", where_at(bytes, valid, path), "save the file as UTF-8");
    }
    const std::size_t nul = bytes.find('\0');
    if (nul != std::string_view::npos) {
        throw Error("a NUL byte: this is not a text file", where_at(bytes, nul, path));
    }
    return bytes;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

bool same_word(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace entente
