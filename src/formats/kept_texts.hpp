/// Texts made once and written twice, as far as memory for them goes.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace entente {

/// The first so many texts, one after the other.
class KeptTexts {
  public:
    explicit KeptTexts(std::size_t most_bytes) : left_(most_bytes) {}

    /// Keeps `before` and `text` if there is room. False if there is none: what comes later would
    /// leave a hole, so nothing more should be offered.
    bool keep(std::string_view before, std::string_view text);

    /// How many texts were kept.
    [[nodiscard]] std::size_t count() const { return count_; }

    [[nodiscard]] const std::deque<std::string>& pieces() const { return pieces_; }

  private:
    std::size_t left_;
    std::size_t count_ = 0;
    std::deque<std::string> pieces_;  ///< of a size, so that growing moves nothing
};

}  // namespace entente
