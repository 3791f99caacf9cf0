/// Short decimal numbers, without a locale.
#include "drawing/numbers.hpp"

#include <array>
#include <charconv>

namespace entente {

std::string number(double value) {
    std::array<char, 32> text{};
    const auto result =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4);
    return {text.data(), result.ptr};
}

std::string position(Point at) {
    return number(at.x) + "," + number(at.y);
}

}  // namespace entente
