/// Gumbo's tree as this stage looks at it. Included by html*.cpp alone.
#pragma once

#include <gumbo.h>
#include <memory>
#include <span>
#include <string_view>

namespace entente::text {

struct GumboCloser {
    void operator()(GumboOutput* output) const {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

using GumboTree = std::unique_ptr<GumboOutput, GumboCloser>;

/// The elements and texts in an element; none in any other node.
[[nodiscard]] std::span<GumboNode* const> children(const GumboNode& node);

[[nodiscard]] bool is_element(const GumboNode& node, GumboTag tag);

/// The value of an attribute; empty if there is none.
[[nodiscard]] std::string_view attribute(const GumboNode& node, const char* name);

/// Bytes of the texts below the node, and of those that are in links.
struct TextSize {
    std::size_t all = 0, linked = 0;
};

[[nodiscard]] TextSize text_size(const GumboNode& node);

}  // namespace entente::text
