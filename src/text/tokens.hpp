/// Text → tokens, as UD English EWT and GUM cut them.
#pragma once

#include "text/draft.hpp"

#include <string_view>
#include <vector>

namespace entente::text {

/// A token's bytes.
struct Cut {
    Range range;
    bool space_after = false;
};

/// The tokens of valid UTF-8, in order; every character but white space is in one. O(n).
[[nodiscard]] std::vector<Cut> tokenise(std::string_view text);

/// Marks that open or close quotations and brackets; straight quotes do both.
[[nodiscard]] bool is_opening_mark(std::string_view form);
[[nodiscard]] bool is_closing_mark(std::string_view form);

}  // namespace entente::text
