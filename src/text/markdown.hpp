/// The marks of Markdown in a line of text, and what a reader sees of it.
#pragma once

#include "text/draft.hpp"

#include <string_view>

namespace entente::text {

/// What the beginning of a line says about it.
struct LineMark {
    enum class Kind { none, heading, item, quote, rule, fence, underline } kind = Kind::none;
    std::size_t size = 0;  ///< bytes of the mark, with the white space around it
};

/// CommonMark's leaf and container marks: # > - * + 1. --- ``` ===.
[[nodiscard]] LineMark line_mark(std::string_view line);

/// Appends what a reader sees of `text`, bytes [range) of it, without emphasis, link targets,
/// images, HTML tags and backslashes; entities are decoded. What is not closed stands for itself.
/// O(n).
void append_visible(VisibleText& visible, std::string_view text, Range range);

}  // namespace entente::text
