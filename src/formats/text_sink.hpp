/// Text on its way to a stream, in large pieces: what writers put into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace entente {

class TextSink {
  public:
    explicit TextSink(std::ostream& out);
    TextSink(const TextSink&) = delete;
    TextSink& operator=(const TextSink&) = delete;
    ~TextSink() = default;  // what finish() has not handed on is dropped: writing failed

    TextSink& put(std::string_view text);
    TextSink& put(char byte);
    TextSink& number(double value);
    TextSink& integer(std::int64_t value);
    /// Hands on the rest. Throws Error when the stream has failed.
    void finish();

  private:
    void hand_on();

    std::ostream& out_;
    std::string buffer_;
};

/// Throws Error when something could not be written to `out`.
void check_written(std::ostream& out);

}  // namespace entente
