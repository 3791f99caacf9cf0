/// How text and numbers look in our JSON.
#include "records/json_writer.hpp"

#include "records/bytes.hpp"
#include "records/short_decimal.hpp"
#include "records/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <ostream>

namespace entente {
namespace {

/// Bytes at the beginning of `text` that stand for themselves in a JSON string.
std::size_t plain_prefix(std::string_view text) {
    std::size_t at = 0;
    while (text.size() - at >= sizeof(Bytes) && !any_special(load_bytes(text.data() + at))) {
        at += sizeof(Bytes);
    }
    while (at < text.size() && !is_special(text[at])) {
        ++at;
    }
    return at;
}

/// Whether `text` is ASCII without anything to escape: most text is, and needs one look instead of
/// two.
bool is_plain_ascii(std::string_view text) {
    while (text.size() >= sizeof(Block) && is_plain_json(load_block(text.data()))) {
        text.remove_prefix(sizeof(Block));
    }
    while (text.size() >= sizeof(Bytes)) {
        const Bytes bytes = load_bytes(text.data());
        if (any_special(bytes) || any_beyond_ascii(bytes)) {
            return false;
        }
        text.remove_prefix(sizeof(Bytes));
    }
    return std::ranges::none_of(text, [](char byte) {
        return is_special(byte) || static_cast<unsigned char>(byte) >= 0x80;
    });
}

constexpr std::string_view hexadecimal = "0123456789abcdef";

/// The two-letter escape of a special byte; nothing if it has none.
std::optional<char> short_escape(char byte) {
    switch (byte) {
        case '"':
        case '\\':
            return byte;
        case '\n':
            return 'n';
        case '\t':
            return 't';
        case '\r':
            return 'r';
        case '\b':
            return 'b';
        case '\f':
            return 'f';
        default:
            return std::nullopt;
    }
}

}  // namespace

JsonWriter& JsonWriter::key(std::string_view name) {
    Prefix(rapidjson::kStringType);
    char* const at = buffer_.Push(name.size() + 2);
    at[0] = '"';
    name.copy(at + 1, name.size());
    at[name.size() + 1] = '"';
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    Prefix(rapidjson::kStringType);
    buffer_.Put('"');
    if (is_plain_ascii(value)) {
        append(value);
    } else if (valid_utf8_prefix(value) == value.size()) {
        append_escaped(value);
    } else {
        append_escaped(repair_utf8(value));
    }
    buffer_.Put('"');
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    if (!std::isfinite(value)) {
        return null();
    }
    std::array<char, 32> digits{};
    if (const std::size_t size = put_short_decimal(value, digits); size != 0) {
        return raw({digits.data(), size});
    }
    const auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
    Int64(value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    Bool(value);
    return *this;
}

JsonWriter& JsonWriter::null() {
    Null();
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    Prefix(rapidjson::kObjectType);
    append(json);
    return *this;
}

std::string_view JsonWriter::written() const {
    return {buffer_.GetString(), buffer_.GetSize()};
}

void JsonWriter::clear() {
    buffer_.Clear();
    Reset(buffer_);
}

void JsonWriter::end_line() {
    buffer_.Put('\n');
    Reset(buffer_);
}

void JsonWriter::drain(std::ostream& out, std::size_t at_least) {
    if (buffer_.GetSize() >= at_least) {
        out.write(buffer_.GetString(), static_cast<std::streamsize>(buffer_.GetSize()));
        buffer_.Clear();
    }
}

void JsonWriter::append(std::string_view bytes) {
    bytes.copy(buffer_.Push(bytes.size()), bytes.size());
}

void JsonWriter::append_escaped(std::string_view text) {
    while (true) {
        const std::size_t plain = plain_prefix(text);
        append(text.substr(0, plain));
        if (plain == text.size()) {
            return;
        }
        const char special = text[plain];
        text.remove_prefix(plain + 1);
        buffer_.Put('\\');
        if (const auto letter = short_escape(special)) {
            buffer_.Put(*letter);
        } else {
            const auto code = static_cast<unsigned char>(special);
            append("u00");
            buffer_.Put(hexadecimal[code >> 4U]);
            buffer_.Put(hexadecimal[code & 0xFU]);
        }
    }
}

}  // namespace entente
