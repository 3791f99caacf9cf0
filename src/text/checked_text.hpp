/// What bytes may be an article at all.
#pragma once

#include <entente/text.hpp>

#include <string>
#include <string_view>

namespace entente::text {

/// Throws Error, with the line and column of the byte at fault, unless `bytes` are text in UTF-8 of
/// at most `longest` bytes, with something in them besides white space. O(n).
void check_text(std::string_view bytes, const std::string& name, std::size_t longest);

/// The same for a text that has no lines of its own: column 0.
[[nodiscard]] Where where_of(std::string_view bytes, const std::string& name, std::size_t offset);

}  // namespace entente::text
