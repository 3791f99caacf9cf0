#include "reports/utf8.hpp"

#include <array>

namespace entente::reports {
namespace {

constexpr std::array<char32_t, 5> least_of_length{0, 0, 0x80, 0x800, 0x10000};

std::size_t length_of(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = length_of(lead);
    if (length == 1) {
        return {lead, 1, true};
    }
    if (length == 0 || length > text.size()) {
        return {};
    }
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & 0xC0U) != 0x80) {
            return {};
        }
        value = (value << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (surrogate || value < least_of_length[length] || value > 0x10FFFF) {
        return {};
    }
    return {value, length, true};
}

std::string valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const CodePoint point = first_code_point(text);
        valid += point.good ? text.substr(0, point.bytes) : std::string_view("\xEF\xBF\xBD");
        text.remove_prefix(point.bytes);
    }
    return valid;
}

}  // namespace entente::reports
