/// The head and the foot of an article, line by line.
#include "text/furniture.hpp"

#include "text/letters.hpp"
#include "text/page_lines.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace entente::text {
namespace {

/// How many blocks from either end may be furniture.
constexpr std::size_t deepest = 12;

/// On one line.
std::string flat(std::string_view text) {
    std::string line;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const Point point = point_at(text, at);
        if (is_space(point.value)) {
            space = !line.empty();
        } else {
            line += space ? " " : "";
            line += text.substr(at, point.size);
            space = false;
        }
        at += point.size;
    }
    return line;
}

std::string_view first_line(const Block& block) {
    return block.text().substr(0, block.text().find('\n'));
}

bool one_line(const Block& block) {
    return trim(first_line(block)).size() == trim(block.text()).size();
}

/// Whether the text ends as a sentence of the body does.
bool stops(std::string_view text) {
    text = trim(text);
    const char32_t last = point_before(text, text.size()).value;
    return last == '.' || last == ':' || last == ';' || last == ',' || last == 0x2026;
}

void fill(std::string& known, std::string_view told) {
    if (known.empty()) {
        known = told;
    }
}

void fill(Article& article, const PageLine& told) {
    fill(article.byline, told.byline);
    fill(article.publisher, told.publisher);
    fill(article.url, told.url);
    fill(article.dateline, told.dateline);
    article.published = article.published ? article.published : told.published;
}

/// Whether the second paragraph is the rest of the first.
bool goes_on(const Block& before, const Block& after) {
    const bool paragraphs =
        before.kind == BlockKind::paragraph && after.kind == BlockKind::paragraph;
    if (!paragraphs || after.begin != 0) {
        return false;
    }
    const std::string_view head = trim(before.text()), tail = trim(after.text());
    const char32_t last = point_before(head, head.size()).value;
    const bool open = is_letter(last) || is_digit(last) || last == ',' || last == '-';
    return open && is_lower(point_at(tail, 0).value);
}

class Head {
  public:
    explicit Head(Draft& draft) : draft_(draft) {}

    void take() {
        for (std::size_t seen = 0; seen < deepest && at_ < draft_.blocks.size(); ++seen) {
            if (!take_line()) {
                return;
            }
        }
    }

  private:
    [[nodiscard]] Block& block() { return draft_.blocks[at_]; }

    /// Takes one line off the block; false where the body begins.
    bool take_line() {
        if (const auto told = heading_line(flat(first_line(block())))) {
            fill(draft_.article, *told);
            drop_line();
            return true;
        }
        if (is_title()) {
            take_title();
            return true;
        }
        return pass_caption();
    }

    void drop_line() {
        Block& head = block();
        const std::size_t size = first_line(head).size();
        head.begin += std::min(size + 1, head.text().size());
        if (trim(head.text()).empty()) {
            draft_.blocks.erase(draft_.blocks.begin() + static_cast<std::ptrdiff_t>(at_));
        }
    }

    [[nodiscard]] bool is_title() {
        const std::string& title = draft_.article.title;
        const std::string line = flat(first_line(block()));
        if (!title.empty()) {
            return line == flat(title) || flat(block().text()) == flat(title);
        }
        if (block().kind == BlockKind::heading) {
            return true;
        }
        constexpr std::size_t longest_title = 25;
        const bool broken = at_ + 1 < draft_.blocks.size()
                            && goes_on(block(), draft_.blocks[at_ + 1])
                            && !heading_line(flat(first_line(draft_.blocks[at_ + 1])));
        const bool more = !one_line(block()) || at_ + 1 < draft_.blocks.size();
        return at_ == 0 && more && !broken && block().kind == BlockKind::paragraph && !titled_
               && !stops(title_text()) && count_words(title_text()) <= longest_title;
    }

    /// The whole block, or its first line if furniture follows in the block.
    [[nodiscard]] std::string_view title_text() {
        const std::string_view all = block().text();
        const std::string_view line = first_line(block());
        const std::string_view rest = all.substr(std::min(line.size() + 1, all.size()));
        const bool furniture_next =
            !rest.empty() && heading_line(flat(rest.substr(0, rest.find('\n')))).has_value();
        return furniture_next ? line : all;
    }

    void take_title() {
        titled_ = true;
        const std::string title = flat(title_text());
        const bool whole = title_text().size() == block().text().size();
        fill(draft_.article.title, title);
        if (whole) {
            draft_.blocks.erase(draft_.blocks.begin() + static_cast<std::ptrdiff_t>(at_));
        } else {
            drop_line();
        }
    }

    /// A short line without a stop among the lines of the head stays, and the head goes on.
    bool pass_caption() {
        constexpr std::size_t longest_caption = 12;
        const bool short_line = one_line(block()) && !stops(block().text())
                                && count_words(block().text()) <= longest_caption;
        ++at_;
        return short_line;
    }

    Draft& draft_;
    std::size_t at_ = 0;
    bool titled_ = false;
};

/// Takes the lines below the article.
void take_foot(Draft& draft) {
    for (std::size_t seen = 0; seen < deepest && draft.blocks.size() > 1; ++seen) {
        const auto told = closing_line(flat(draft.blocks.back().text()));
        if (!told) {
            return;
        }
        fill(draft.article, *told);
        draft.blocks.pop_back();
    }
}

/// Takes the dateline off the first paragraph that has one.
void take_dateline(Draft& draft) {
    const std::size_t most = std::min(draft.blocks.size(), deepest);
    for (std::size_t at = 0; at < most; ++at) {
        Block& block = draft.blocks[at];
        const auto dateline = leading_dateline(block.text());
        if (dateline && block.kind == BlockKind::paragraph) {
            fill(draft.article, dateline->told);
            block.begin += dateline->size;
            return;
        }
    }
}

}  // namespace

Draft without_furniture(Draft draft) {
    std::erase_if(draft.blocks,
                  [](const Block& block) { return one_line(block) && is_remains(block.text()); });
    take_foot(draft);
    Head(draft).take();
    take_dateline(draft);
    if (!draft.article.published) {
        draft.article.published = day_in_url(draft.article.url);
    }
    return draft;
}

std::vector<Block> joined_paragraphs(std::vector<Block> blocks) {
    std::vector<Block> joined;
    for (Block& block : blocks) {
        if (!joined.empty() && goes_on(joined.back(), block)) {
            VisibleText& visible = joined.back().visible;
            const std::size_t end = visible.text().size();
            const std::size_t source = visible.source({end - 1, end}).end;
            visible.append("\n", {source, source});
            visible.append(block.visible);
        } else {
            joined.push_back(std::move(block));
        }
    }
    return joined;
}

}  // namespace entente::text
