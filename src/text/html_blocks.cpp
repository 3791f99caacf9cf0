/// A walk through an element that gathers what is read there.
#include "text/html_blocks.hpp"

#include "text/letters.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace entente::text {
namespace {

constexpr std::array left_out{GUMBO_TAG_NAV,
                              GUMBO_TAG_ASIDE,
                              GUMBO_TAG_FOOTER,
                              GUMBO_TAG_FORM,
                              GUMBO_TAG_FIGURE,
                              GUMBO_TAG_H1,  // the title, known by the metadata
                              GUMBO_TAG_HEAD,
                              GUMBO_TAG_TITLE,
                              GUMBO_TAG_FIGCAPTION,
                              GUMBO_TAG_MENU};
/// They are part of the line they stand in; all others begin and end a block.
constexpr std::array inline_tags{
    GUMBO_TAG_A,    GUMBO_TAG_B,      GUMBO_TAG_I,    GUMBO_TAG_EM,   GUMBO_TAG_STRONG,
    GUMBO_TAG_SPAN, GUMBO_TAG_U,      GUMBO_TAG_S,    GUMBO_TAG_FONT, GUMBO_TAG_SMALL,
    GUMBO_TAG_BIG,  GUMBO_TAG_ABBR,   GUMBO_TAG_CITE, GUMBO_TAG_Q,    GUMBO_TAG_TIME,
    GUMBO_TAG_SUB,  GUMBO_TAG_SUP,    GUMBO_TAG_MARK, GUMBO_TAG_CODE, GUMBO_TAG_LABEL,
    GUMBO_TAG_INS,  GUMBO_TAG_DEL,    GUMBO_TAG_TT,   GUMBO_TAG_DFN,  GUMBO_TAG_ACRONYM,
    GUMBO_TAG_WBR,  GUMBO_TAG_STRIKE, GUMBO_TAG_KBD,  GUMBO_TAG_VAR,  GUMBO_TAG_NOBR};

template <std::size_t size>
bool has(const std::array<GumboTag, size>& tags, const GumboNode& node) {
    return std::ranges::find(tags, node.v.element.tag) != tags.end();
}

bool is_heading(const GumboNode& node) {
    return node.v.element.tag >= GUMBO_TAG_H2 && node.v.element.tag <= GUMBO_TAG_H6;
}

/// Whether one of the words of a class, id or role names a part of pages that is no article.
bool names_page_part(std::string_view names) {
    const std::string folded = fold_word(names.substr(0, 1000));
    std::string word;
    for (const char byte : folded + ' ') {
        if (byte != ' ' && byte != '-' && byte != '_') {
            word += byte;
        } else if (is(WordClass::page_part, std::exchange(word, {}))) {
            return true;
        }
    }
    return false;
}

/// A list entry or table cell that is a link and nothing else.
bool is_link_entry(const GumboNode& node) {
    const TextSize size = text_size(node);
    return is_element(node, GUMBO_TAG_LI) && size.all > 0 && 10 * size.linked > 9 * size.all;
}

bool is_left_out(const GumboNode& node) {
    return has(left_out, node) || names_page_part(attribute(node, "class"))
           || names_page_part(attribute(node, "id")) || names_page_part(attribute(node, "role"))
           || attribute(node, "aria-hidden") == "true"
           || gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr
           || is_link_entry(node);
}

/// The bytes that one character of a text takes in the source.
std::size_t source_size(std::string_view source, std::string_view decoded) {
    if (!source.starts_with('&') || decoded.starts_with(source.substr(0, 3))) {
        return point_at(decoded, 0).size;
    }
    const std::size_t end = source.find_first_not_of(
        "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
    const std::size_t size = std::min(end, source.size());
    return size + (source.substr(size).starts_with(';') ? 1 : 0);
}

class Gathering {
  public:
    explicit Gathering(std::string_view html) : html_(html) {}

    void take(const GumboNode& node) {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
            take_text(node.v.text);
        } else if (is_element(node, GUMBO_TAG_BR)) {
            line_break();
        } else if (node.type == GUMBO_NODE_ELEMENT && !is_left_out(node)) {
            take_element(node);
        }
    }

    void take_children(const GumboNode& node) {
        for (const GumboNode* const child : children(node)) {
            take(*child);
        }
    }

    Draft draft() && {
        end_block();
        return std::move(draft_);
    }

  private:
    void take_element(const GumboNode& node) {
        if (has(inline_tags, node)) {
            take_children(node);
            return;
        }
        const BlockKind outer = kind_;
        end_block();
        kind_ = is_heading(node)                 ? BlockKind::heading
                : is_element(node, GUMBO_TAG_LI) ? BlockKind::item
                : is_element(node, GUMBO_TAG_P)  ? BlockKind::paragraph
                                                 : outer;
        take_children(node);
        end_block();
        kind_ = outer;
    }

    /// Two breaks in a row end a paragraph.
    void line_break() {
        if (breaks_++ > 0) {
            end_block();
        }
    }

    void end_block() {
        open_ = false;
        space_ = false;
        breaks_ = 0;
    }

    void take_text(const GumboText& text) {
        const std::string_view decoded = text.text;
        std::string_view source(text.original_text.data, text.original_text.length);
        for (std::size_t at = 0; at < decoded.size();) {
            const Point point = point_at(decoded, at);
            if (source.starts_with("\r\n")) {
                source.remove_prefix(1);
            }
            const auto byte = static_cast<std::size_t>(source.data() - html_.data());
            if (is_space(point.value)) {
                space_ = open_;
            } else {
                put_character(decoded.substr(at, point.size), byte);
            }
            source.remove_prefix(std::min(source_size(source, decoded.substr(at)), source.size()));
            at += point.size;
        }
    }

    void put_character(std::string_view bytes, std::size_t source) {
        if (!open_) {
            put_apart(draft_.blocks.empty() ? "" : "\n\n");
            draft_.blocks.push_back({.kind = kind_, .visible = {}, .begin = 0});
            open_ = true;
        } else if (breaks_ > 0 || space_) {
            put(breaks_ > 0 ? "\n" : " ", source - 1);
        }
        space_ = false;
        breaks_ = 0;
        put(bytes, source);
    }

    /// Text between blocks.
    void put_apart(std::string_view bytes) {
        draft_.article.text += bytes;
        points_ += static_cast<std::uint32_t>(bytes.size());
    }

    /// One character, or a space, that stands at `source`.
    void put(std::string_view bytes, std::size_t source) {
        Article& article = draft_.article;
        if (article.origins.empty() || source != next_source_) {
            article.origins.push_back({.point = points_, .byte = source});
        }
        draft_.blocks.back().visible.append(bytes, article.text.size());
        article.text += bytes;
        ++points_;
        next_source_ = source + bytes.size();
    }

    std::string_view html_;
    Draft draft_;
    BlockKind kind_ = BlockKind::paragraph;
    bool open_ = false, space_ = false;
    unsigned breaks_ = 0;
    std::uint32_t points_ = 0;
    std::size_t next_source_ = 0;
};

}  // namespace

Draft element_blocks(const GumboNode& element, std::string_view html) {
    Gathering gathering(html);
    gathering.take_children(element);
    return std::move(gathering).draft();
}

}  // namespace entente::text
