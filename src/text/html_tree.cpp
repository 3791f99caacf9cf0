/// Recursion here is as deep as mask_html lets elements nest.
#include "text/html_tree.hpp"

#include "text/letters.hpp"

namespace entente::text {

std::span<GumboNode* const> children(const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_DOCUMENT) {
        return {};
    }
    const GumboVector& nodes =
        node.type == GUMBO_NODE_ELEMENT ? node.v.element.children : node.v.document.children;
    // Gumbo keeps pointers of all kinds as void*.
    return {reinterpret_cast<GumboNode* const*>(nodes.data), nodes.length};
}

bool is_element(const GumboNode& node, GumboTag tag) {
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

std::string_view attribute(const GumboNode& node, const char* name) {
    if (node.type != GUMBO_NODE_ELEMENT) {
        return {};
    }
    const GumboAttribute* const found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found != nullptr ? std::string_view(found->value) : std::string_view{};
}

TextSize text_size(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT) {
        return {trim(node.v.text.text).size(), 0};
    }
    TextSize size;
    for (const GumboNode* const child : children(node)) {
        const TextSize part = text_size(*child);
        size.all += part.all;
        size.linked += part.linked;
    }
    size.linked = is_element(node, GUMBO_TAG_A) ? size.all : size.linked;
    return size;
}

}  // namespace entente::text
