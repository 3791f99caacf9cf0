/// One line of JSON as the fields that records have, whatever their order; all else passed over.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Every key of a record or its evidence.
enum class Key : std::uint8_t {
    type,
    id,
    title,
    published,
    publisher,
    url,
    name,
    kind,
    affiliation,
    role,
    aliases,
    document,
    actor,
    begin,
    end,
    text,
    source,
    target,
    event,
    polarity,
    intensity,
    status,
    speaker,
    issue,
    date,
    confidence,
    evidence,
    cue
};

constexpr std::size_t key_count = static_cast<std::size_t>(Key::cue) + 1;

[[nodiscard]] std::string_view to_string(Key key);

/// A JSON value as far as records need it.
struct Value {
    enum class Type : std::uint8_t { null, boolean, number, text, array, object };
    std::string_view text;     ///< of text: decoded; of number and word: as written
    std::uint32_t offset = 0;  ///< bytes from the beginning of the line
    std::uint32_t first_element = 0, size = 0;  ///< of an array, see RecordFields::elements()
    Type type = Type::null;
};

/// Why a line is refused, and the byte of the line to point at, from 0.
struct Refusal {
    std::size_t offset = 0;
    std::string reason;
};

/// The known fields of one JSON object.
class Fields {
  public:
    /// Null when the key is absent.
    [[nodiscard]] const Value* find(Key key) const {
        return (present_ & bit(key)) != 0 ? &values_[static_cast<std::size_t>(key)] : nullptr;
    }

    [[nodiscard]] std::uint32_t offset() const { return offset_; }

    void clear(std::uint32_t offset) {
        present_ = 0;
        offset_ = offset;
    }

    /// The value as it is kept now.
    Value& set(Key key, const Value& value) {
        present_ |= bit(key);
        return values_[static_cast<std::size_t>(key)] = value;
    }

  private:
    static constexpr std::uint32_t bit(Key key) { return 1U << static_cast<unsigned>(key); }

    static_assert(key_count <= 32);

    std::array<Value, key_count> values_{};
    std::uint32_t present_ = 0;
    std::uint32_t offset_ = 0;  ///< of the object's brace
};

/// The fields of one line. Arrays (aliases, and the spans of the evidence) keep their elements,
/// the first `most_elements` of them.
class RecordFields {
  public:
    static constexpr std::size_t deepest = 32;
    static constexpr std::size_t most_elements = 1000;

    /// Takes the place of what was parsed before. `line` must be valid UTF-8, end with a NUL and
    /// have eight more readable bytes; it is decoded where it stands, and the values are views of
    /// it. Throws Refusal for what is not one JSON object, has a known key twice, or nests deeper
    /// than `deepest`.
    void parse(char* line, std::size_t size);

    [[nodiscard]] const Fields& record() const { return record_; }

    [[nodiscard]] const Fields& evidence() const { return evidence_; }

    /// The first elements of an array, at most `most_elements`; `array.size` says how many it has.
    [[nodiscard]] std::span<const Value> elements(const Value& array) const;

  private:
    friend class FieldHandler;

    Fields record_, evidence_;
    std::vector<Value> elements_;
};

}  // namespace entente
