/// What somebody may have meant.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::cli {

/// Letters to insert, drop, change or swap to make one word of the other (optimal string
/// alignment), bytes without regard to ASCII case.
[[nodiscard]] std::size_t edits(std::string_view a, std::string_view b);

/// The candidates nearest to `word`, at most `most`, none that is too far off to be meant.
[[nodiscard]] std::vector<std::string> nearest(std::string_view word,
                                               const std::vector<std::string>& candidates,
                                               std::size_t most = 1);

/// `did you mean 'a' or 'b'?`, or nothing.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string>& candidates,
                                       std::size_t most = 1);

}  // namespace entente::cli
