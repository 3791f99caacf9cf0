/// Numbers by std::from_chars and std::to_chars, which know no locale.
#include "formats/numbers.hpp"

#include <charconv>
#include <cmath>

namespace entente {
namespace {

template <class Number>
std::optional<Number> parse(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) {
            return std::nullopt;
        }
    }
    Number value = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    return error == std::errc{} && end == last ? std::optional(value) : std::nullopt;
}

std::optional<std::string_view> canonical_boolean(std::string_view value) {
    for (const std::string_view yes : {"true", "True", "TRUE", "1"}) {
        if (value == yes) {
            return "true";
        }
    }
    for (const std::string_view no : {"false", "False", "FALSE", "0"}) {
        if (value == no) {
            return "false";
        }
    }
    return std::nullopt;
}

std::optional<std::string> canonical(std::string_view value, Attribute::Type type) {
    switch (type) {
        case Attribute::Type::integer:
            if (const auto number = parse_integer(value)) {
                return std::string(NumberText(*number).text());
            }
            return std::nullopt;
        case Attribute::Type::number:
            if (const auto number = parse_number(value)) {
                return std::string(NumberText(*number).text());
            }
            return std::nullopt;
        case Attribute::Type::boolean:
            if (const auto word = canonical_boolean(value)) {
                return std::string(*word);
            }
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
    const std::optional<double> value = parse<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
    return parse<std::int64_t>(text);
}

std::optional<double> parse_weight(std::string_view text) {
    if (text.size() == 1 && (text[0] == '+' || text[0] == '-')) {
        return text[0] == '+' ? 1 : -1;
    }
    const std::optional<double> value = parse_number(text);
    return value && std::abs(*value) <= largest_weight ? value : std::nullopt;
}

NumberText::NumberText(double value) {
    const auto end = std::to_chars(digits_.data(), digits_.data() + digits_.size(), value).ptr;
    size_ = static_cast<std::uint8_t>(end - digits_.data());
}

NumberText::NumberText(std::int64_t value) {
    const auto end = std::to_chars(digits_.data(), digits_.data() + digits_.size(), value).ptr;
    size_ = static_cast<std::uint8_t>(end - digits_.data());
}

Attribute typed(std::string_view name, std::string_view value, Attribute::Type type) {
    if (auto text = canonical(value, type)) {
        return {std::string(name), *std::move(text), type};
    }
    return {std::string(name), std::string(value), Attribute::Type::text};
}

Attribute::Type narrowest_type(std::string_view value) {
    using enum Attribute::Type;
    if (value == "true" || value == "false") {
        return boolean;
    }
    for (const Attribute::Type type : {integer, number}) {
        if (canonical(value, type) == value) {
            return type;
        }
    }
    return text;
}

Attribute::Type widened(Attribute::Type a, Attribute::Type b) {
    using enum Attribute::Type;
    if (a == b) {
        return a;
    }
    const bool numbers = (a == integer || a == number) && (b == integer || b == number);
    return numbers ? number : text;
}

}  // namespace entente
