/// HTML → the blocks of its article.
#pragma once

#include "text/draft.hpp"

#include <string>
#include <string_view>

namespace entente::text {

/// The article of a page without its menus, asides and scripts; title, author, day, publisher and
/// address from its metadata. `html` is valid UTF-8. Throws Error for elements nested deeper than
/// 500 or more than 100,000 of them. O(n) for what people write.
[[nodiscard]] Draft read_html(std::string_view html, const std::string& name);

}  // namespace entente::text
