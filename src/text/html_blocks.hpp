/// The element of a page that holds its article, and the blocks in it.
#pragma once

#include "text/draft.hpp"
#include "text/html_tree.hpp"

#include <string_view>

namespace entente::text {

/// The element that says it is the article, or the one with most text in its paragraphs.
[[nodiscard]] const GumboNode& article_element(const GumboNode& root);

/// The text below an element, without menus, asides, forms, figures and lists of links: blocks that
/// stand in `article.text`, which has them parted by blank lines, and where that text comes from.
/// `html` is what the tree was parsed from.
[[nodiscard]] Draft element_blocks(const GumboNode& element, std::string_view html);

}  // namespace entente::text
