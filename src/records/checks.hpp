/// The fields of one object as values of the right type and range, or a Refusal that says what was
/// expected and what was found.
#pragma once

#include "records/fields.hpp"

#include <entente/records.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// The longest id, in code points.
constexpr std::size_t longest_id = 1000;

/// JSON null counts as absent wherever a field may be absent.
class Checks {
  public:
    /// `path` goes before the names of fields in messages: "evidence." or nothing.
    explicit Checks(const RecordFields& line, const Fields& fields, std::string_view path = {})
        : line_(line), fields_(fields), path_(path) {}

    [[nodiscard]] bool has(Key key) const { return find(key) != nullptr; }

    /// Empty when absent.
    [[nodiscard]] std::string_view text(Key key) const;
    [[nodiscard]] std::string_view required_text(Key key) const;
    [[nodiscard]] std::string_view id(Key key) const;
    [[nodiscard]] std::string_view required_id(Key key) const;

    /// In [low, high]; `otherwise` when absent.
    struct Range {
        double low, high;
        std::string_view expected;
    };

    [[nodiscard]] double number(Key key, const Range& range, double otherwise) const;
    [[nodiscard]] std::int8_t polarity() const;
    [[nodiscard]] std::optional<Date> day(Key key) const;
    [[nodiscard]] Event event() const;
    [[nodiscard]] Status status() const;
    [[nodiscard]] Kind kind() const;

    /// Both `begin` and `end`, or neither, which is (0, 0).
    [[nodiscard]] Span bounds() const;
    [[nodiscard]] Span required_bounds() const;
    /// An array [begin, end]; (0, 0) when absent.
    [[nodiscard]] Span span(Key key) const;
    /// An array of texts; nothing when absent.
    [[nodiscard]] std::span<const Value> texts(Key key) const;
    /// An object; null when absent.
    [[nodiscard]] const Value* object(Key key) const;

    [[noreturn]] void refuse(Key key, std::string_view expected, const Value& found) const;

  private:
    [[nodiscard]] const Value* find(Key key) const;
    [[nodiscard]] const Value& require(Key key) const;
    [[nodiscard]] std::string_view text_of(Key key, const Value& value) const;
    [[nodiscard]] std::string_view id_of(Key key, const Value& value) const;
    [[nodiscard]] std::uint32_t position(Key key, const Value& value) const;
    [[nodiscard]] Span ordered(Key key, std::uint32_t begin, const Value& end) const;

    const RecordFields& line_;
    const Fields& fields_;
    std::string_view path_;
};

}  // namespace entente
