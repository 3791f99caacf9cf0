/// HTML before the parser sees it: what is never text blanked, what is built to hurt refused.
#pragma once

#include <string>
#include <string_view>

namespace entente::text {

struct MaskedHtml {
    std::string html;  ///< as long as the source: scripts, styles, comments, drawings as spaces
    std::string linked_day;  ///< `datePublished` of the page's JSON-LD; empty if there is none
};

/// Throws Error with `name:line:column` for elements nested deeper than 500, more than 64 open
/// marks of style, or more than 100,000 elements: the parser's time and memory grow with their
/// product. O(n).
[[nodiscard]] MaskedHtml mask_html(std::string_view html, const std::string& name);

}  // namespace entente::text
