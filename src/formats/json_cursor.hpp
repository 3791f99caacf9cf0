/// A JSON text read value by value where it stands: the structure is walked here, the values are
/// parsed by RapidJSON. For files too large for a tree.
#pragma once

#include <entente/records.hpp>

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A value that is no object or array.
struct JsonScalar {
    enum class Type : std::uint8_t { null, boolean, integer, number, text };
    Type type = Type::null;
    std::string_view text;  ///< decoded; numbers and booleans as written
};

class JsonCursor {
  public:
    /// `text` (UTF-8, checked) and `path`, which is for messages, must outlive the cursor.
    JsonCursor(std::string_view text, const std::string& path) : text_(text), path_(path) {}

    /// Offset of the next value, past white space.
    [[nodiscard]] std::size_t offset();

    void go_to(std::size_t offset) { at_ = offset; }

    /// The first byte of the next value: `{`, `[`, `"` …; NUL at the end.
    [[nodiscard]] char peek();

    /// Steps into an object or array; throws Error when the next value is none.
    void open(char bracket);
    /// The key of the next member of the object that was opened last; nothing, and stepped out, at
    /// its end. Its value must be read next. `first` on the first call.
    [[nodiscard]] std::optional<std::string_view> next_key(bool first);
    /// Whether there is a next element; stepped out at the end.
    [[nodiscard]] bool next_element(bool first);

    /// Calls `member(key)` for each member of the next value, an object; it must read the value.
    template <class Member>
    void object(Member member) {
        open('{');
        for (auto key = next_key(true); key; key = next_key(false)) {
            member(*key);
        }
    }

    /// Calls `element()` for each element of the next value, an array; it must read the element.
    template <class Element>
    void array(Element element) {
        open('[');
        for (bool more = next_element(true); more; more = next_element(false)) {
            element();
        }
    }

    /// The next value; throws Error when it is an object or array. Decoded text holds until
    /// forget().
    [[nodiscard]] JsonScalar scalar();
    /// The bytes of the next value, whatever it is, checked to be JSON at most 100 deep.
    [[nodiscard]] std::string_view raw();

    void forget() { decoded_.clear(); }

    /// Throws Error when anything but white space is left.
    void end();
    [[noreturn]] void fail(const std::string& reason, std::size_t offset) const;

  private:
    [[nodiscard]] std::string_view string();
    [[nodiscard]] std::string_view escaped_string();
    void expect(char byte);

    std::string_view text_;
    const std::string& path_;
    std::size_t at_ = 0;
    std::deque<std::string> decoded_;
};

}  // namespace entente
