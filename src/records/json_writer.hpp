/// JSON text in a buffer: RapidJSON keeps commas and nesting; text and numbers are written here,
/// so that text is escaped a run at a time and mended, and doubles are the shortest that read back.
#pragma once

#include <entente/records.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string_view>

namespace entente {

/// Members are written as `key()` and then a value. StartObject(), EndObject(), StartArray() and
/// EndArray() are RapidJSON's.
class JsonWriter final : public rapidjson::Writer<rapidjson::StringBuffer> {
  public:
    JsonWriter() { Reset(buffer_); }

    /// ASCII without anything to escape.
    JsonWriter& key(std::string_view name);
    /// A string; bytes that are not UTF-8 become U+FFFD.
    JsonWriter& text(std::string_view value);
    /// The shortest number that reads back the same; null for what is not finite.
    JsonWriter& number(double value);
    JsonWriter& integer(std::int64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    /// What is JSON already.
    JsonWriter& raw(std::string_view json);

    /// What was written since the beginning or the last clear(); valid until more is written.
    [[nodiscard]] std::string_view written() const;
    /// Begins a new JSON text in the same memory.
    void clear();
    /// Ends a line: what follows is a JSON text of its own.
    void end_line();
    /// Hands on what was written so far, also in the middle of a text, once there is at least
    /// `at_least` of it. Throws nothing: the stream is for the caller to check.
    void drain(std::ostream& out, std::size_t at_least = 0);

  private:
    void append(std::string_view bytes);
    void append_escaped(std::string_view text);

    rapidjson::StringBuffer buffer_;
};

/// One record as an object, as to_json() does.
void write_record(JsonWriter& json, const Document& document);
void write_record(JsonWriter& json, const Actor& actor);
void write_record(JsonWriter& json, const Mention& mention);
void write_record(JsonWriter& json, const StanceView& stance);

}  // namespace entente
