/// Types, ranges and words, each refused with what was expected and what was found.
#include "records/checks.hpp"

#include "records/found.hpp"
#include "records/utf8.hpp"
#include "records/words.hpp"

#include <charconv>
#include <cmath>

namespace entente {
namespace {

constexpr std::string_view id_expected = "an id of 1 to 1000 characters without control characters";
constexpr std::string_view position_expected = "a whole number from 0 to 4294967295";

/// A whole number of up to nine digits, as most are; nothing otherwise.
std::optional<double> short_whole(std::string_view digits) {
    if (digits.empty() || digits.size() > 9) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        number = 10 * number + static_cast<std::uint32_t>(digit - '0');
    }
    return number;
}

/// The number as it stands in the line; nothing when the value is no number, or one too big.
std::optional<double> number_of(const Value& value) {
    if (const auto whole = short_whole(value.text); whole && value.type == Value::Type::number) {
        return whole;
    }
    double number = 0;
    const char* const end = value.text.data() + value.text.size();
    const bool good = value.type == Value::Type::number
                      && std::from_chars(value.text.data(), end, number).ec == std::errc{};
    return good ? std::optional(number + 0.0) : std::nullopt;  // + 0.0: there is no -0
}

std::string list(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        text += text.empty() ? "" : " ";
        text += word;
    }
    return text;
}

bool is_id(std::string_view text) {
    return !text.empty() && !has_control_characters(text)
           && (text.size() <= longest_id || count_code_points(text) <= longest_id);
}

/// `Word` by its parser, among the words that may stand there.
template <class Word>
Word word_of(Key key,
             const Value& value,
             std::optional<Word> (*parse)(std::string_view),
             std::span<const std::string_view> words) {
    const auto word = value.type == Value::Type::text ? parse(value.text) : std::nullopt;
    if (!word) {
        throw Refusal{value.offset,
                      "unknown " + std::string(to_string(key)) + " " + found(value) + "; one of "
                          + list(words)};
    }
    return *word;
}

}  // namespace

void Checks::refuse(Key key, std::string_view expected, const Value& value) const {
    std::string reason(path_);
    reason += to_string(key);
    reason += ": expected ";
    reason += expected;
    throw Refusal{value.offset, reason + ", found " + found(value)};
}

const Value* Checks::find(Key key) const {
    const Value* const value = fields_.find(key);
    return value != nullptr && value->type != Value::Type::null ? value : nullptr;
}

const Value& Checks::require(Key key) const {
    const Value* const value = fields_.find(key);
    if (value == nullptr) {
        throw Refusal{fields_.offset(),
                      "missing field `" + std::string(path_) + std::string(to_string(key)) + "`"};
    }
    return *value;
}

std::string_view Checks::text_of(Key key, const Value& value) const {
    if (value.type != Value::Type::text) {
        refuse(key, "a text", value);
    }
    return value.text;
}

std::string_view Checks::id_of(Key key, const Value& value) const {
    if (value.type != Value::Type::text || !is_id(value.text)) {
        refuse(key, id_expected, value);
    }
    return value.text;
}

std::string_view Checks::text(Key key) const {
    const Value* const value = find(key);
    return value != nullptr ? text_of(key, *value) : std::string_view{};
}

std::string_view Checks::required_text(Key key) const {
    return text_of(key, require(key));
}

std::string_view Checks::id(Key key) const {
    const Value* const value = find(key);
    return value != nullptr ? id_of(key, *value) : std::string_view{};
}

std::string_view Checks::required_id(Key key) const {
    return id_of(key, require(key));
}

double Checks::number(Key key, const Range& range, double otherwise) const {
    const Value* const value = find(key);
    if (value == nullptr) {
        return otherwise;
    }
    const auto number = number_of(*value);
    if (!number || *number < range.low || *number > range.high) {
        refuse(key, range.expected, *value);
    }
    return *number;
}

std::int8_t Checks::polarity() const {
    const Value& value = require(Key::polarity);
    const auto number = number_of(value);
    if (!number || (*number != -1 && *number != 0 && *number != 1)) {
        refuse(Key::polarity, "-1, 0 or 1", value);
    }
    return static_cast<std::int8_t>(*number);
}

std::optional<Date> Checks::day(Key key) const {
    const Value* const value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto day = value->type == Value::Type::text ? parse_day(value->text) : std::nullopt;
    if (!day) {
        refuse(key, "a day as YYYY-MM-DD", *value);
    }
    return day;
}

Event Checks::event() const {
    return word_of(Key::event, require(Key::event), &parse_event, event_words());
}

Status Checks::status() const {
    const Value* const value = find(Key::status);
    return value != nullptr ? word_of(Key::status, *value, &parse_status, status_words())
                            : Status::actual;
}

Kind Checks::kind() const {
    const Value* const value = find(Key::kind);
    const auto parse = [](std::string_view word) {
        const auto kind = parse_kind(word);
        return kind != Kind::unknown ? kind : std::nullopt;
    };
    return value != nullptr ? word_of<Kind>(Key::kind, *value, parse, kind_words()) : Kind::unknown;
}

std::uint32_t Checks::position(Key key, const Value& value) const {
    const auto number = number_of(value);
    if (!number || *number < 0 || *number > std::numeric_limits<std::uint32_t>::max()
        || std::floor(*number) != *number) {
        refuse(key, position_expected, value);
    }
    return static_cast<std::uint32_t>(*number);
}

Span Checks::ordered(Key key, std::uint32_t begin, const Value& end) const {
    const Span span{begin, position(key, end)};
    if (span.begin > span.end) {
        refuse(key, "an end not before the begin, " + std::to_string(begin), end);
    }
    return span;
}

Span Checks::required_bounds() const {
    const std::uint32_t begin = position(Key::begin, require(Key::begin));
    return ordered(Key::end, begin, require(Key::end));
}

Span Checks::bounds() const {
    return has(Key::begin) || has(Key::end) ? required_bounds() : Span{};
}

Span Checks::span(Key key) const {
    const Value* const value = find(key);
    if (value == nullptr) {
        return {};
    }
    if (value->type != Value::Type::array || value->size != 2) {
        refuse(key, "a pair [begin, end]", *value);
    }
    const auto pair = line_.elements(*value);
    return ordered(key, position(key, pair[0]), pair[1]);
}

std::span<const Value> Checks::texts(Key key) const {
    const Value* const value = find(key);
    if (value == nullptr) {
        return {};
    }
    if (value->type != Value::Type::array || value->size > RecordFields::most_elements) {
        refuse(key, "an array of at most 1000 texts", *value);
    }
    for (const Value& element : line_.elements(*value)) {
        if (element.type != Value::Type::text) {
            refuse(key, "an array of texts", element);
        }
    }
    return line_.elements(*value);
}

const Value* Checks::object(Key key) const {
    const Value* const value = find(key);
    if (value != nullptr && value->type != Value::Type::object) {
        refuse(key, "an object", *value);
    }
    return value;
}

}  // namespace entente
