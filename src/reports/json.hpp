/// JSON as the reports write it: indented, numbers exact, bad bytes as U+FFFD.
#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <string>
#include <string_view>

namespace entente::reports {

/// Writes one JSON value piece by piece.
class Json {
  public:
    Json();

    Json& object();
    Json& end_object();
    Json& array();
    Json& end_array();
    Json& key(std::string_view name);
    Json& text(std::string_view text);
    /// `text`, or null when it is empty.
    Json& text_or_null(std::string_view text);
    /// Whole numbers without a point; null when `value` is not finite.
    Json& number(double value);
    Json& boolean(bool value);
    Json& null();
    /// A JSON object that is already text.
    Json& raw_object(const std::string& json);

    /// The finished value and a newline.
    [[nodiscard]] std::string finish() const;

  private:
    rapidjson::StringBuffer buffer_;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

}  // namespace entente::reports
