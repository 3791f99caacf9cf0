#include "formats/kept_texts.hpp"

namespace entente {

bool KeptTexts::keep(std::string_view before, std::string_view text) {
    constexpr std::size_t piece = std::size_t{1} << 20U;
    const std::size_t size = before.size() + text.size();
    if (size > left_) {
        return false;
    }
    if (pieces_.empty() || pieces_.back().size() + size > piece) {
        pieces_.emplace_back().reserve(piece);
    }
    pieces_.back().append(before).append(text);
    left_ -= size;
    ++count_;
    return true;
}

}  // namespace entente
