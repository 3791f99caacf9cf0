/// What the head of a page says of its article.
#pragma once

#include "text/html_tree.hpp"

#include <entente/text.hpp>

#include <string>

namespace entente::text {

/// Title, byline, day, publisher and address by Open Graph, Dublin Core, schema.org, the first h1,
/// <time> and <title>; `linked_day` is what JSON-LD says.
[[nodiscard]] Article page_metadata(const GumboNode& root, const std::string& linked_day);

}  // namespace entente::text
