/// Lines from a buffer that is refilled in chunks and grows only while a line does not fit.
#include "records/line_reader.hpp"

#include <algorithm>
#include <cstring>
#include <istream>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t chunk = std::size_t{256} << 10U;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

LineReader::LineReader(std::istream& in, std::size_t longest, Progress progress)
    : in_(in), longest_(longest), progress_(std::move(progress)), buffer_(chunk + slack) {
    if (peek(byte_order_mark.size()) == byte_order_mark) {
        begin_ += byte_order_mark.size();
    }
}

std::string_view LineReader::unread() const {
    return {buffer_.data() + begin_, end_ - begin_};
}

std::string_view LineReader::peek(std::size_t size) {
    while (end_ - begin_ < size && fill()) {
    }
    return unread().substr(0, size);
}

/// Reads on; false at the end. Moves what is unread to the front first, and makes room for as much
/// again if it fills the buffer.
bool LineReader::fill() {
    if (!in_.good()) {
        return false;
    }
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= std::exchange(begin_, 0);
    if (end_ + slack == buffer_.size()) {
        const std::size_t most = std::max(chunk, longest_ + 2) + slack;
        buffer_.resize(std::max(buffer_.size() + 1, std::min(2 * buffer_.size(), most)));
    }
    in_.read(buffer_.data() + end_, static_cast<std::streamsize>(buffer_.size() - slack - end_));
    const auto count = static_cast<std::size_t>(in_.gcount());
    end_ += count;
    bytes_ += count;
    if (progress_) {
        progress_(bytes_);
    }
    return count != 0;
}

/// The line of `size` bytes at begin_, whose newline takes `newline` bytes: 1, or 0 at the end.
LineReader::Line LineReader::take(std::size_t size, std::size_t newline) {
    char* const text = buffer_.data() + begin_;
    begin_ += size + newline;
    if (size != 0 && text[size - 1] == '\r') {
        --size;
    }
    text[size] = '\0';
    return {.text = text, .size = size, .number = ++lines_, .too_long = false};
}

std::optional<LineReader::Line> LineReader::skip_long_line() {
    do {
        const std::size_t newline = unread().find('\n');
        if (newline != std::string_view::npos) {
            begin_ += newline + 1;
            break;
        }
        begin_ = end_;
    } while (fill());
    return Line{.number = ++lines_, .too_long = true};
}

std::optional<LineReader::Line> LineReader::next() {
    std::size_t searched = 0;
    while (true) {
        const std::size_t newline = unread().find('\n', searched);
        const bool found = newline != std::string_view::npos;
        const std::size_t size = found ? newline : end_ - begin_;
        if (size > longest_ + 1 || (size > longest_ && buffer_[begin_ + size - 1] != '\r')) {
            return skip_long_line();
        }
        if (found) {
            return take(size, 1);
        }
        searched = size;
        if (!fill()) {
            return size == 0 ? std::nullopt : std::optional(take(size, 0));
        }
    }
}

}  // namespace entente
