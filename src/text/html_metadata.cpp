/// Metadata by name, the better source before the worse.
#include "text/html_metadata.hpp"

#include "text/letters.hpp"

#include <array>
#include <map>
#include <string_view>

namespace entente::text {
namespace {

/// What elements of the page say, by name; the first of a name counts.
using Told = std::map<std::string, std::string, std::less<>>;

void append_text(const GumboNode& node, std::string& text) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
        text += node.v.text.text;
    }
    for (const GumboNode* const child : children(node)) {
        append_text(*child, text);
    }
}

/// The text of an element on one line.
std::string line_of(const GumboNode& node) {
    std::string text, line;
    append_text(node, text);
    for (const char byte : trim(text)) {
        const bool space = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
        if (!space) {
            line += byte;
        } else if (!line.ends_with(' ')) {
            line += ' ';
        }
    }
    return line;
}

void tell(Told& told, std::string_view name, std::string_view value) {
    if (!name.empty() && !trim(value).empty()) {
        told.emplace(fold_word(name), trim(value));
    }
}

void gather(const GumboNode& node, Told& told) {
    if (is_element(node, GUMBO_TAG_META)) {
        for (const char* const key : {"property", "name", "itemprop"}) {
            tell(told, attribute(node, key), attribute(node, "content"));
        }
    } else if (is_element(node, GUMBO_TAG_LINK) && attribute(node, "rel") == "canonical") {
        tell(told, "link:canonical", attribute(node, "href"));
    } else if (is_element(node, GUMBO_TAG_TIME)) {
        tell(told, "element:time", attribute(node, "datetime"));
    } else if (is_element(node, GUMBO_TAG_H1)) {
        tell(told, "element:h1", line_of(node));
    } else if (is_element(node, GUMBO_TAG_TITLE)) {
        tell(told, "element:title", line_of(node));
    }
    for (const GumboNode* const child : children(node)) {
        gather(*child, told);
    }
}

template <std::size_t size>
std::string first_of(const Told& told, const std::array<std::string_view, size>& names) {
    for (const std::string_view name : names) {
        const auto found = told.find(name);
        if (found != told.end()) {
            return found->second;
        }
    }
    return {};
}

/// `Headline | Outlet` → `Headline`.
std::string without_outlet(const std::string& title) {
    const std::size_t bar = title.rfind(" | ");
    const std::size_t at = bar == std::string::npos ? title.rfind(" - ") : bar;
    return title.substr(0, at);
}

std::string title_of(const Told& told) {
    constexpr std::array<std::string_view, 4> names{
        "element:h1", "og:title", "headline", "dc.title"};
    const std::string title = first_of(told, names);
    return !title.empty()
               ? title
               : without_outlet(first_of(told, std::array<std::string_view, 1>{"element:title"}));
}

/// An author's page is no name.
std::string byline_of(const Told& told) {
    constexpr std::array<std::string_view, 5> names{
        "author", "article:author", "dc.creator", "byl", "parsely-author"};
    const std::string author = first_of(told, names);
    return author.find("://") == std::string::npos ? author : "";
}

}  // namespace

Article page_metadata(const GumboNode& root, const std::string& linked_day) {
    constexpr std::array<std::string_view, 7> days{"article:published_time",
                                                   "datepublished",
                                                   "dc.date.issued",
                                                   "date",
                                                   "pubdate",
                                                   "dc.date",
                                                   "element:time"};
    Told told;
    gather(root, told);
    Article article;
    article.title = title_of(told);
    article.byline = byline_of(told);
    article.publisher =
        first_of(told, std::array<std::string_view, 2>{"og:site_name", "dc.publisher"});
    article.url = first_of(told, std::array<std::string_view, 2>{"link:canonical", "og:url"});
    for (const std::string& day :
         {first_of(told, days),
          linked_day,
          first_of(told, std::array<std::string_view, 1>{"element:time"})}) {
        article.published = article.published ? article.published : parse_english_date(day);
    }
    return article;
}

}  // namespace entente::text
