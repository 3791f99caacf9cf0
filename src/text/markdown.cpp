/// Markdown by its marks, one pass over the text (after commonmark.org, without reference links).
#include "text/markdown.hpp"

#include "text/entities.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace entente::text {
namespace {

/// How far the end of a link, tag or code span is looked for.
constexpr std::size_t longest_mark = 2000;

bool all_of(std::string_view text, std::string_view bytes) {
    return text.find_first_not_of(bytes) == std::string_view::npos;
}

bool alphanumeric(char32_t point) {
    return is_letter(point) || is_digit(point);
}

/// The bytes of one inline mark that a reader does not see, and what is seen of what follows.
class Inline {
  public:
    Inline(VisibleText& visible, std::string_view text, Range range)
        : visible_(visible), text_(text), at_(range.begin), end_(range.end) {}

    void run() {
        std::size_t plain = at_;
        while (at_ < end_) {
            const std::size_t begin = at_;
            const std::size_t special =
                std::min(text_.substr(0, end_).find_first_of("*_`[]!<&\\", at_), end_);
            at_ = special;
            visible_.append(text_.substr(plain, special - plain), plain);
            plain = special;
            if (at_ < end_ && mark()) {
                plain = at_;
            } else {
                at_ = std::max(special + 1, begin + 1);
            }
        }
        visible_.append(text_.substr(plain, end_ - plain), plain);
    }

  private:
    [[nodiscard]] std::string_view rest() const {
        return text_.substr(at_, std::min(end_ - at_, longest_mark));
    }

    /// Passes over the mark at `at_`; false if it stands for itself.
    bool mark() {
        switch (text_[at_]) {
            case '*':
            case '_':
                return emphasis();
            case '`':
                ++at_;
                return true;
            case '!':
                return image();
            case '[':
                return link_text();
            case ']':
                return link_target();
            case '<':
                return tag();
            case '&':
                return entity();
            default:
                return backslash();
        }
    }

    /// Runs of * or _ at the edge of a word; a * between spaces or within a number is a sign.
    bool emphasis() {
        const char byte = text_[at_];
        const std::size_t size = std::min(rest().find_first_not_of(byte), rest().size());
        const char32_t before = point_before(text_, at_).value;
        const char32_t after = point_at(text_.substr(0, end_), at_ + size).value;
        const bool spaced = (before == 0 || is_space(before)) && (after == 0 || is_space(after));
        const bool within = alphanumeric(before) && alphanumeric(after);
        if (spaced || size > 3 || (within && (byte == '_' || is_digit(after)))) {
            return false;
        }
        at_ += size;
        return true;
    }

    bool image() {
        if (!rest().starts_with("![")) {
            return false;
        }
        const std::size_t target = rest().find("](");
        const std::size_t end =
            target == std::string_view::npos ? target : rest().find(')', target);
        if (end == std::string_view::npos) {
            return false;
        }
        at_ += end + 1;
        return true;
    }

    /// The bracket of a link, whose text is seen. Inserts in brackets keep theirs.
    bool link_text() {
        const std::size_t close = rest().find(']');
        if (close == std::string_view::npos || !rest().substr(close).starts_with("](")
            || rest().find(')', close) == std::string_view::npos) {
            return false;
        }
        open_link_ = true;
        ++at_;
        return true;
    }

    bool link_target() {
        const std::size_t end = rest().find(')');
        if (!open_link_ || !rest().starts_with("](") || end == std::string_view::npos) {
            return false;
        }
        open_link_ = false;
        at_ += end + 1;
        return true;
    }

    /// An HTML tag or comment is not seen; of an address in angle brackets, the address is.
    bool tag() {
        const std::size_t close = rest().find('>');
        if (close == std::string_view::npos || close < 2) {
            return false;
        }
        const std::string_view inside = rest().substr(1, close - 1);
        const char first = inside[0] == '/' ? inside[1] : inside[0];
        const bool address = inside.find("://") != std::string_view::npos
                             && inside.find_first_of(" \"=") > inside.find("://");
        if (!address && first != '!' && !is_letter(static_cast<unsigned char>(first))) {
            return false;
        }
        if (address) {
            visible_.append(inside, at_ + 1);
        } else if (inside.starts_with("br") || inside.starts_with("/p")) {
            visible_.append("\n", {at_, at_ + close + 1});
        }
        at_ += close + 1;
        return true;
    }

    bool entity() {
        const auto found = entity_at(rest());
        if (!found) {
            return false;
        }
        visible_.append(found->text, {at_, at_ + found->size});
        at_ += found->size;
        return true;
    }

    bool backslash() {
        if (at_ + 1 >= end_ || !all_of(text_.substr(at_ + 1, 1), "\\`*_{}[]()#+-.!|<>~")) {
            return false;
        }
        visible_.append(text_.substr(at_ + 1, 1), at_ + 1);
        at_ += 2;
        return true;
    }

    VisibleText& visible_;
    std::string_view text_;
    std::size_t at_, end_;
    bool open_link_ = false;
};

/// Bytes of `1.` or `2)` before a space; 0 if there is none.
std::size_t ordinal_size(std::string_view line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool marked = digits > 0 && digits < 4 && digits < line.size()
                        && (line[digits] == '.' || line[digits] == ')');
    return marked && line.substr(digits + 1).starts_with(' ') ? digits + 1 : 0;
}

/// The mark with the white space around it.
LineMark marked(LineMark::Kind kind, std::string_view line, std::size_t size) {
    return {kind, std::min(line.find_first_not_of(" \t", size), line.size())};
}

}  // namespace

LineMark line_mark(std::string_view line) {
    using Kind = LineMark::Kind;
    const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view body = trim(line);
    const std::size_t hashes = std::min(body.find_first_not_of('#'), body.size());
    if (body.starts_with("```") || body.starts_with("~~~")) {
        return {Kind::fence, line.size()};
    }
    if (body.size() >= 3 && (all_of(body, "= ") || (all_of(body, "-") && body.size() > 1))) {
        return {Kind::underline, line.size()};
    }
    if (body.size() >= 3
        && (all_of(body, "- ") || all_of(body, "* ") || all_of(body, "_ ")
            || all_of(body, "|:- "))) {
        return {Kind::rule, line.size()};
    }
    if (hashes > 0 && hashes <= 6 && body.substr(hashes).starts_with(' ')) {
        return marked(Kind::heading, line, indent + hashes);
    }
    if (body.starts_with("> ") || body == ">") {
        return marked(Kind::quote, line, indent + 1);
    }
    if (body.starts_with("- ") || body.starts_with("* ") || body.starts_with("+ ")
        || body.starts_with("• ")) {
        return marked(Kind::item, line, indent + body.find(' '));
    }
    const std::size_t ordinal = ordinal_size(body);
    return ordinal != 0 ? marked(Kind::item, line, indent + ordinal) : LineMark{};
}

void append_visible(VisibleText& visible, std::string_view text, Range range) {
    Inline(visible, text, range).run();
}

}  // namespace entente::text
