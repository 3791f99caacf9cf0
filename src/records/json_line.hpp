/// RapidJSON's reader as records use it: in place, numbers as written, strings scanned by runs.
/// Included by fields.cpp alone.
#pragma once

#include "records/bytes.hpp"
#include "records/fields.hpp"

#include <rapidjson/reader.h>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace entente {

/// UTF-8 that was checked before: the reader hands over runs of characters, not one by one.
struct CheckedUtf8 : rapidjson::UTF8<char> {};

}  // namespace entente

// NOLINTBEGIN(readability-identifier-naming): the names are RapidJSON's.

/// RapidJSON asks this for the next character of a string. Here it gets all that stand for
/// themselves. (RAPIDJSON_SSE2 would do so too, but lets U+001A to U+001F pass, and must be defined
/// for every file of the program alike.)
template <>
struct rapidjson::Transcoder<entente::CheckedUtf8, entente::CheckedUtf8> {
    using InPlace = rapidjson::GenericInsituStringStream<entente::CheckedUtf8>;

    static bool Transcode(InPlace& in, [[maybe_unused]] InPlace& out) {
        assert(&in == &out);
        char* end = in.src_;
        entente::Bytes found = entente::special(entente::load_bytes(end));
        while (found == 0) {
            end += sizeof(entente::Bytes);
            found = entente::special(entente::load_bytes(end));
        }
        end += entente::first_marked(found);
        const auto size = static_cast<std::size_t>(end - in.src_);
        if (in.dst_ != in.src_) {
            std::memmove(in.dst_, in.src_, size);
        }
        in.src_ = end;
        in.dst_ += size;
        return true;
    }

    /// What RapidJSON compiles for other ways of parsing, which are never taken.
    template <class In, class Out>
    static bool Transcode(In& in, Out& out) {
        out.Put(in.Take());
        return true;
    }

    template <class In, class Out>
    static bool Validate(In& in, Out& out) {
        return Transcode(in, out);
    }
};

namespace entente {

/// What the parser found wrong, in words.
[[nodiscard]] std::string_view syntax_reason(rapidjson::ParseErrorCode code);

/// Turns RapidJSON's events into calls of scalar(), key(), open() and close() with their offsets.
template <class Handler>
class EventAdapter {
  public:
    using Ch = char;
    using Stream = rapidjson::Transcoder<CheckedUtf8, CheckedUtf8>::InPlace;

    EventAdapter(Handler& handler, Stream& stream) : handler_(handler), stream_(stream) {}

    bool Null() { return word(Value::Type::null, "null"); }

    bool Bool(bool value) { return word(Value::Type::boolean, value ? "true" : "false"); }

    bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
        return scalar(Value::Type::number, {text, size}, offset_of(text));
    }

    bool String(const char* text, rapidjson::SizeType size, bool) {
        return scalar(Value::Type::text, {text, size}, offset_of(text) - 1);
    }

    bool Key(const char* text, rapidjson::SizeType size, bool) {
        handler_.key({text, size}, offset_of(text) - 1);
        return true;
    }

    bool StartObject() { return open(Value::Type::object); }

    bool StartArray() { return open(Value::Type::array); }

    bool EndObject(rapidjson::SizeType) { return close(); }

    bool EndArray(rapidjson::SizeType) { return close(); }

    // Never called: numbers come as they are written.
    bool Int(int) { return false; }

    bool Uint(unsigned) { return false; }

    bool Int64(std::int64_t) { return false; }

    bool Uint64(std::uint64_t) { return false; }

    bool Double(double) { return false; }

  private:
    [[nodiscard]] std::uint32_t offset_of(const char* text) const {
        return static_cast<std::uint32_t>(text - stream_.head_);
    }

    bool scalar(Value::Type type, std::string_view text, std::uint32_t offset) {
        handler_.scalar({.text = text, .offset = offset, .type = type});
        return true;
    }

    /// RapidJSON is past the word when it tells.
    bool word(Value::Type type, std::string_view text) {
        return scalar(type, text, offset_of(stream_.src_ - text.size()));
    }

    bool open(Value::Type type) {
        handler_.open({.text = {}, .offset = offset_of(stream_.src_) - 1, .type = type});
        return true;
    }

    bool close() {
        handler_.close();
        return true;
    }

    Handler& handler_;
    Stream& stream_;
};

// NOLINTEND(readability-identifier-naming)

/// Reads one JSON text. Recursion is as deep as the handler's open() lets it be. Throws Refusal.
template <class Handler>
void parse_json_line(char* line,  // NOLINT(readability-non-const-parameter): decoded in place
                     std::size_t size,
                     Handler& handler) {
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
    typename EventAdapter<Handler>::Stream stream(line);
    EventAdapter<Handler> events(handler, stream);
    rapidjson::GenericReader<CheckedUtf8, CheckedUtf8> reader;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, events);
    if (!result) {
        const bool ends_early = result.Offset() >= size;
        throw Refusal{result.Offset(),
                      ends_early ? "the line ends before its record does"
                                 : std::string(syntax_reason(result.Code()))};
    }
}

}  // namespace entente
