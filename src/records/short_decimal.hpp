/// Numbers of few digits as text, without the search for the shortest digits.
#pragma once

#include <array>
#include <cstddef>

namespace entente {

/// Writes `value` as std::to_chars does if it has at most three decimals and is less than 10,000 in
/// size, as intensities and confidences are. Bytes written, at most 10; 0 for any other number, -0
/// among them. Why it is the same: two decimals of at most 15 digits never round to one double, so
/// the one that divides back to `value` is the shortest.
std::size_t put_short_decimal(double value, std::array<char, 32>& text);

}  // namespace entente
