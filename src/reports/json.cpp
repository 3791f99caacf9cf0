#include "reports/json.hpp"

#include "reports/utf8.hpp"

#include <cmath>
#include <cstdint>

namespace entente::reports {

Json::Json() : writer_(buffer_) {
    writer_.SetIndent(' ', 2);
    writer_.SetFormatOptions(rapidjson::kFormatSingleLineArray);
}

Json& Json::object() {
    writer_.StartObject();
    return *this;
}

Json& Json::end_object() {
    writer_.EndObject();
    return *this;
}

Json& Json::array() {
    writer_.StartArray();
    return *this;
}

Json& Json::end_array() {
    writer_.EndArray();
    return *this;
}

Json& Json::key(std::string_view name) {
    const std::string valid = valid_utf8(name);
    writer_.Key(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
    return *this;
}

Json& Json::text(std::string_view text) {
    const std::string valid = valid_utf8(text);
    writer_.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
    return *this;
}

Json& Json::text_or_null(std::string_view value) {
    return value.empty() ? null() : text(value);
}

Json& Json::number(double value) {
    constexpr double exact_whole = 9007199254740992;  // 2^53
    if (!std::isfinite(value)) {
        return null();
    }
    if (std::trunc(value) == value && std::abs(value) <= exact_whole) {
        writer_.Int64(static_cast<std::int64_t>(value));
    } else {
        writer_.Double(value);
    }
    return *this;
}

Json& Json::boolean(bool value) {
    writer_.Bool(value);
    return *this;
}

Json& Json::null() {
    writer_.Null();
    return *this;
}

Json& Json::raw_object(const std::string& json) {
    writer_.RawValue(json.data(), json.size(), rapidjson::kObjectType);
    return *this;
}

std::string Json::finish() const {
    return buffer_.GetString() + std::string("\n");
}

}  // namespace entente::reports
