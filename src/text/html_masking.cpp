/// A scan for tags that knows no grammar but which elements have no end tag.
#include "text/html_masking.hpp"

#include "text/checked_text.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace entente::text {
namespace {

using Names = std::array<std::string_view, 24>;

/// With all they hold.
constexpr Names never_text{"script", "style",  "svg",    "math",     "template", "noscript",
                           "iframe", "object", "canvas", "textarea", "select",   "noembed",
                           "audio",  "video",  "xmp",    "noframes", "applet",   "map",
                           "button", "dialog", "",       "",         "",         ""};
/// Without an end tag, or whose end the parser knows: they do not nest by themselves.
constexpr Names not_nested{"p",    "li",   "dt",    "dd",    "tr",   "td",    "th",     "thead",
                           "area", "base", "br",    "col",   "html", "embed", "hr",     "img",
                           "head", "body", "input", "tbody", "link", "meta",  "source", "wbr"};
/// The parser opens these again in each paragraph until they are closed.
constexpr Names style_marks{"b",     "big", "code",   "em",     "font", "i", "nobr", "s",
                            "small", "u",   "strike", "strong", "tt",   "",  "",     "",
                            "",      "",    "",       "",       "",     "",  "",     ""};

bool has(const Names& names, std::string_view name) {
    return !name.empty() && std::ranges::find(names, name) != names.end();
}

class Masking {
  public:
    Masking(std::string_view html, const std::string& name) : html_(html), name_(name) {
        masked_.html = html;
    }

    MaskedHtml run() {
        while ((at_ = html_.find('<', at_)) != std::string_view::npos) {
            if (rest().starts_with("<!--")) {
                blank_to(html_.find("-->", at_ + 4), 3);
            } else if (is_letter(point_at(html_, at_ + 1).value)) {
                open_tag();
            } else if (rest().starts_with("</")) {
                close_tag();
            } else {
                ++at_;
            }
        }
        return std::move(masked_);
    }

  private:
    static constexpr std::size_t deepest = 500, most_style = 64, most_elements = 100'000;
    static constexpr std::size_t longest_tag = std::size_t{64} << 10U;

    [[nodiscard]] std::string_view rest() const { return html_.substr(at_); }

    /// Blanks from here to `end` and the `size` bytes there, or to the end of the page.
    void blank_to(std::size_t end, std::size_t size) {
        end = end == std::string_view::npos ? html_.size() : std::min(end + size, html_.size());
        std::fill(masked_.html.begin() + static_cast<std::ptrdiff_t>(at_),
                  masked_.html.begin() + static_cast<std::ptrdiff_t>(end),
                  ' ');
        at_ = end;
    }

    [[nodiscard]] std::string tag_name(std::size_t begin) const {
        constexpr std::size_t longest_name = 64;
        const std::string_view tag = html_.substr(begin, longest_name);
        return fold_word(tag.substr(0, tag.find_first_of(" \t\r\n\f/>")));
    }

    /// The > that ends the tag at `at`, not one within quotes.
    [[nodiscard]] std::size_t tag_end(std::size_t at) const {
        const std::size_t limit = std::min(html_.size(), at + longest_tag);
        char quote = 0;
        for (; at < limit; ++at) {
            const char byte = html_[at];
            if (quote != 0) {
                quote = byte == quote ? '\0' : quote;
            } else if (byte == '>') {
                return at;
            } else if ((byte == '"' || byte == '\'') && html_[at - 1] == '=') {
                quote = byte;
            }
        }
        return std::string_view::npos;
    }

    /// Where `</name` stands, in any case.
    [[nodiscard]] std::size_t find_close(std::size_t from, const std::string& name) const {
        std::size_t at = html_.find("</", from);
        while (at != std::string_view::npos && tag_name(at + 2) != name) {
            at = html_.find("</", at + 2);
        }
        return at;
    }

    void refuse(const std::string& reason) const {
        throw Error(reason, where_of(html_, name_, at_), "save the article as plain text");
    }

    void open_tag() {
        const std::string name = tag_name(at_ + 1);
        const std::size_t end = tag_end(at_);
        if (end == std::string_view::npos) {
            blank_to(html_.find('>', at_), 1);
            return;
        }
        if (has(never_text, name)) {
            const std::size_t close = find_close(end, name);
            note_day(html_.substr(end, close == std::string_view::npos ? close : close - end),
                     name);
            blank_to(close == std::string_view::npos ? close : html_.find('>', close), 1);
            return;
        }
        count(name);
        at_ = name == "title" ? std::min(find_close(end, name), html_.size()) : end + 1;
    }

    void count(const std::string& name) {
        if (++elements_ > most_elements) {
            refuse("more than " + std::to_string(most_elements) + " elements");
        }
        if (has(not_nested, name)) {
            return;
        }
        ++open_[name];
        if (++depth_ > deepest) {
            refuse("elements nested deeper than " + std::to_string(deepest));
        }
        style_ += has(style_marks, name) ? 1U : 0U;
        if (style_ > most_style) {
            refuse("more than " + std::to_string(most_style) + " marks of style left open");
        }
    }

    void close_tag() {
        const std::string name = tag_name(at_ + 2);
        const auto open = open_.find(name);
        if (open != open_.end() && open->second > 0) {
            --open->second;
            --depth_;
            style_ -= has(style_marks, name) ? 1U : 0U;
        }
        at_ += 2;
    }

    /// The first day that a script of JSON-LD says the page was published on.
    void note_day(std::string_view script, const std::string& name) {
        constexpr std::string_view key = "\"datePublished\"";
        constexpr std::size_t longest_day = 40;
        const std::size_t at = name == "script" ? script.find(key) : std::string_view::npos;
        if (at == std::string_view::npos || !masked_.linked_day.empty()) {
            return;
        }
        const std::string_view value = script.substr(at + key.size(), longest_day);
        const std::size_t open = value.find('"');
        if (open != std::string_view::npos) {
            masked_.linked_day = value.substr(open + 1, value.find('"', open + 1) - open - 1);
        }
    }

    std::string_view html_;
    const std::string& name_;
    MaskedHtml masked_;
    std::size_t at_ = 0, elements_ = 0, depth_ = 0, style_ = 0;
    std::map<std::string, std::size_t> open_;
};

}  // namespace

MaskedHtml mask_html(std::string_view html, const std::string& name) {
    return Masking(html, name).run();
}

}  // namespace entente::text
