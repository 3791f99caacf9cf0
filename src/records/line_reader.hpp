/// A stream as lines, in memory bounded by the longest line allowed.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// Lines end at LF; a CR before it, and a byte order mark before the first, are no part of them.
class LineReader {
  public:
    struct Line {
        /// Ends with a NUL in place of the newline, with `slack` more readable bytes after it.
        /// May be written to; holds until the next call.
        char* text = nullptr;
        std::size_t size = 0;
        std::size_t number = 0;  ///< from 1
        bool too_long = false;   ///< then there is no text: the bytes were passed over
    };

    static constexpr std::size_t slack = 16;

    using Progress = std::function<void(std::size_t bytes)>;

    /// `in` and what `progress` refers to must outlive the reader.
    LineReader(std::istream& in, std::size_t longest, Progress progress);

    /// The next line; nothing at the end, or when the stream fails, which is for the caller to ask.
    [[nodiscard]] std::optional<Line> next();

    /// Up to `size` of the bytes that come next, before they are taken.
    [[nodiscard]] std::string_view peek(std::size_t size);

  private:
    [[nodiscard]] bool fill();
    [[nodiscard]] Line take(std::size_t size, std::size_t newline);
    [[nodiscard]] std::optional<Line> skip_long_line();
    [[nodiscard]] std::string_view unread() const;

    std::istream& in_;
    std::size_t longest_;
    Progress progress_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0, end_ = 0;  ///< what was read and not yet taken
    std::size_t lines_ = 0, bytes_ = 0;
};

}  // namespace entente
