/// A buffer before a stream.
#include "formats/text_sink.hpp"

#include "formats/numbers.hpp"

#include <entente/error.hpp>

#include <ostream>

namespace entente {
namespace {

constexpr std::size_t piece = std::size_t{1} << 16U;

}  // namespace

TextSink::TextSink(std::ostream& out) : out_(out) {
    buffer_.reserve(2 * piece);
}

TextSink& TextSink::put(std::string_view text) {
    if (text.size() >= piece) {  // large enough as it is
        hand_on();
        out_.write(text.data(), static_cast<std::streamsize>(text.size()));
        return *this;
    }
    buffer_ += text;
    if (buffer_.size() >= piece) {
        hand_on();
    }
    return *this;
}

TextSink& TextSink::put(char byte) {
    buffer_ += byte;
    return *this;
}

TextSink& TextSink::number(double value) {
    return put(NumberText(value).text());
}

TextSink& TextSink::integer(std::int64_t value) {
    return put(NumberText(value).text());
}

void TextSink::finish() {
    hand_on();
    out_.flush();
    check_written(out_);
}

void TextSink::hand_on() {
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
}

void check_written(std::ostream& out) {
    if (!out) {
        throw Error("the graph could not be written", {}, "is the disk full?");
    }
}

}  // namespace entente
