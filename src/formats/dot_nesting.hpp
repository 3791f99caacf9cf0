/// A look at a DOT file before libcgraph sees it.
#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Throws Error where braces nest deeper than 100 or an edge statement has more than 1,000 steps:
/// libcgraph's parser keeps a stack for both, and does not recover when that overflows.
void check_dot_nesting(std::string_view text, const std::string& path);

}  // namespace entente
