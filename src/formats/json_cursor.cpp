/// Walking JSON; RapidJSON parses the values.
#include "formats/json_cursor.hpp"

#include "formats/numbers.hpp"
#include "formats/text.hpp"
#include "records/utf8.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace entente {
namespace {

using Size = rapidjson::SizeType;

constexpr int deepest = 100;

/// Lets everything pass, and ends parsing that gets too deep.
struct DepthGuard : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, DepthGuard> {
    int depth = 0;

    bool StartObject() { return ++depth <= deepest; }

    bool StartArray() { return ++depth <= deepest; }

    bool EndObject(Size) { return --depth >= 0; }

    bool EndArray(Size) { return --depth >= 0; }
};

/// Keeps the one string that is parsed.
struct StringHandler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, StringHandler> {
    std::string text;

    bool String(const char* begin, Size size, bool) {
        text.assign(begin, size);
        return true;
    }
};

struct Parsed {
    std::size_t size = 0;  ///< bytes of the value
    const char* reason = nullptr;
};

/// Parses one value at the beginning of `text`.
template <class Handler>
Parsed parse_value(std::string_view text, Handler& handler) {
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    if (result.Code() == rapidjson::kParseErrorTermination) {
        return {result.Offset(), "nested too deep"};
    }
    return result ? Parsed{stream.Tell(), nullptr}
                  : Parsed{result.Offset(), rapidjson::GetParseError_En(result.Code())};
}

bool is_space(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Ends the run of characters that stand for themselves in a string.
bool is_special(char byte) {
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// Bytes of the number at the beginning of `text`, in JSON's grammar; 0 when there is none.
std::size_t number_size(std::string_view text) {
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < text.size() && is_digit(text[at])) {
            ++at;
        }
        return at - begin;
    };
    const bool zero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) {
        return 0;
    }
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0) {
            return 0;
        }
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        at += at < text.size() && (text[at] == '+' || text[at] == '-') ? 1U : 0U;
        if (digits() == 0) {
            return 0;
        }
    }
    return at;
}

}  // namespace

std::size_t JsonCursor::offset() {
    while (at_ < text_.size() && is_space(text_[at_])) {
        ++at_;
    }
    return at_;
}

char JsonCursor::peek() {
    return offset() < text_.size() ? text_[at_] : '\0';
}

void JsonCursor::expect(char byte) {
    if (peek() != byte) {
        const bool over = at_ == text_.size();
        fail(over ? "the file ends in the middle" : std::string("expected '") + byte + "'", at_);
    }
    ++at_;
}

void JsonCursor::open(char bracket) {
    expect(bracket);
}

std::optional<std::string_view> JsonCursor::next_key(bool first) {
    if (peek() == '}') {
        ++at_;
        return std::nullopt;
    }
    if (!first) {
        expect(',');
    }
    if (peek() != '"') {
        fail("expected a key", at_);
    }
    const std::string_view key = string();
    expect(':');
    return key;
}

bool JsonCursor::next_element(bool first) {
    if (peek() == ']') {
        ++at_;
        return false;
    }
    if (!first) {
        expect(',');
    }
    return true;
}

std::string_view JsonCursor::string() {
    const std::size_t begin = at_ + 1;
    const auto* const end =
        std::find_if(text_.begin() + static_cast<std::ptrdiff_t>(begin), text_.end(), is_special);
    if (end == text_.end() || *end != '"') {
        return escaped_string();
    }
    const std::string_view found(text_.begin() + begin, end);
    at_ = begin + found.size() + 1;
    return found;
}

std::string_view JsonCursor::escaped_string() {
    StringHandler handler;
    const Parsed parsed = parse_value(text_.substr(at_), handler);
    if (parsed.reason != nullptr) {
        fail(parsed.reason, at_ + parsed.size);
    }
    if (valid_utf8_prefix(handler.text) != handler.text.size()) {
        fail("half of a surrogate pair in a string", at_);
    }
    at_ += parsed.size;
    return decoded_.emplace_back(std::move(handler.text));
}

JsonScalar JsonCursor::scalar() {
    using enum JsonScalar::Type;
    if (peek() == '"') {
        return {text, string()};
    }
    const std::string_view rest = text_.substr(at_);
    for (const std::string_view word : {"true", "false", "null"}) {
        if (rest.starts_with(word)) {
            at_ += word.size();
            return {word == "null" ? null : boolean, rest.substr(0, word.size())};
        }
    }
    const std::string_view digits = rest.substr(0, number_size(rest));
    if (digits.empty()) {
        fail(rest.empty() ? "the file ends in the middle" : "expected a text or a number", at_);
    }
    at_ += digits.size();
    return {parse_integer(digits) ? integer : number, digits};
}

std::string_view JsonCursor::raw() {
    const std::string_view rest = text_.substr(offset());
    DepthGuard guard;
    const Parsed parsed = parse_value(rest, guard);
    if (parsed.reason != nullptr) {
        fail(parsed.reason, at_ + parsed.size);
    }
    at_ += parsed.size;
    return rest.substr(0, parsed.size);
}

void JsonCursor::end() {
    if (peek() != '\0') {
        fail("expected nothing after the graph", at_);
    }
}

void JsonCursor::fail(const std::string& reason, std::size_t offset) const {
    throw Error(reason, where_at(text_, offset, path_));
}

}  // namespace entente
