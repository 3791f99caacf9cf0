/// The words of a line, and what their capitals say.
#pragma once

#include <string_view>
#include <vector>

namespace entente::text {

using Words = std::vector<std::string_view>;

/// What stands between white space.
[[nodiscard]] Words words_of(std::string_view text);
[[nodiscard]] bool is_name_word(std::string_view word);
/// Small words within names: of, and, the, de, von.
[[nodiscard]] bool is_joint(std::string_view word);
/// One to twelve words, capitalised or joints, without digits and final stop.
[[nodiscard]] bool is_names(std::string_view text);

}  // namespace entente::text
