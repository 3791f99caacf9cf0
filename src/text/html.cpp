/// Mask, parse, find the article, gather its blocks. Gumbo's tree ends here.
#include "text/html.hpp"

#include "text/html_blocks.hpp"
#include "text/html_masking.hpp"
#include "text/html_metadata.hpp"
#include "text/html_tree.hpp"

#include <utility>

namespace entente::text {

Draft read_html(std::string_view html, const std::string& name) {
    const MaskedHtml masked = mask_html(html, name);
    const GumboTree tree(
        gumbo_parse_with_options(&kGumboDefaultOptions, masked.html.data(), masked.html.size()));
    Draft draft = element_blocks(article_element(*tree->root), masked.html);
    Article article = page_metadata(*tree->root, masked.linked_day);
    article.text = std::move(draft.article.text);
    article.origins = std::move(draft.article.origins);
    draft.article = std::move(article);
    if (draft.blocks.empty()) {
        throw Error("no text in the page", {name, 0, 0});
    }
    return draft;
}

}  // namespace entente::text
