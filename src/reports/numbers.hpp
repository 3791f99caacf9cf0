/// Numbers for machines, exactly, and for people, rounded.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace entente::reports {

/// Stands where there is no value: empty in CSV, null in JSON, `–` for people.
constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

/// The shortest decimal that reads back as `value`; empty when it is not finite.
[[nodiscard]] std::string exact(double value);

/// `value` with this many decimals; `–` when it is not finite.
[[nodiscard]] std::string rounded(double value, int decimals);

/// Decimals that tell the values of a column apart without drowning it: none for whole numbers,
/// else some three figures of the largest.
[[nodiscard]] int decimals_for(std::span<const double> values);

/// `value` on its own: three or four figures, no zeros at the end.
[[nodiscard]] std::string rounded(double value);

/// `12,345`.
[[nodiscard]] std::string grouped(std::uint64_t count);

/// `1 tie`, `12,345 ties`; `many` where it is not `one` and an s.
[[nodiscard]] std::string counted(std::uint64_t count,
                                  std::string_view one,
                                  std::string_view many = {});

/// `12.3 %`.
[[nodiscard]] std::string percent(double share);

}  // namespace entente::reports
