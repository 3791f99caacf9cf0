#include "records/short_decimal.hpp"

#include <charconv>
#include <cmath>

namespace entente {

std::size_t put_short_decimal(double value, std::array<char, 32>& text) {
    constexpr int thousand = 1000;
    const double size = std::abs(value);
    const double scaled = std::nearbyint(size * thousand);
    if (!(size < 10'000) || scaled / thousand != size || (value == 0 && std::signbit(value))) {
        return 0;
    }
    char* at = text.data();
    if (value < 0) {
        *at++ = '-';
    }
    const int whole = static_cast<int>(scaled) / thousand;
    int rest = static_cast<int>(scaled) % thousand;
    at = std::to_chars(at, text.data() + text.size(), whole).ptr;
    *at = '.';
    for (; rest != 0; rest = rest % 100 * 10) {
        *++at = static_cast<char>('0' + rest / 100);
    }
    at += *at == '.' ? 0 : 1;
    return static_cast<std::size_t>(at - text.data());
}

}  // namespace entente
