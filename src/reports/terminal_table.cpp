/// Tables on a terminal.
#include "reports/table.hpp"
#include "reports/text_width.hpp"

#include <algorithm>
#include <numeric>

namespace entente::reports {
namespace {

constexpr std::size_t widest_text = 40;
constexpr std::size_t gap = 2;

/// A column as it will be printed: which it is, how wide, its title in lines.
struct Stripe {
    std::size_t column;
    std::size_t width;
    std::vector<std::string> title;
};

std::size_t longest_word(std::string_view title) {
    std::size_t longest = 0;
    while (!title.empty()) {
        const std::string_view word = title.substr(0, title.find(' '));
        longest = std::max(longest, columns_of(word));
        title.remove_prefix(std::min(title.size(), word.size() + 1));
    }
    return longest;
}

/// Titles are broken at spaces when the column is narrower than they are.
Stripe stripe(const Table& table, std::size_t column) {
    std::size_t width = 0;
    for (const std::vector<Cell>& row : table.rows) {
        width = std::max(width, std::min(widest_text, columns_of(row[column].shown)));
    }
    const std::string& title = table.columns[column].title;
    width = std::max(width, longest_word(title));
    return {column, width, wrap(title, width)};
}

using Stripes = std::vector<Stripe>;

std::size_t width_of(const Stripes& stripes) {
    return std::accumulate(
        stripes.begin(), stripes.end(), std::size_t{0}, [](std::size_t sum, const Stripe& stripe) {
            return sum + stripe.width + gap;
        });
}

/// Stripes that fit side by side, block by block; the first two lead every block.
std::vector<Stripes> blocks(const Table& table, std::size_t width) {
    Stripes lead;
    std::vector<Stripes> found;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const Stripe next = stripe(table, column);
        if (column < 2) {
            lead.push_back(next);
        }
        const bool full = width != 0 && !found.empty() && found.back().size() > lead.size()
                          && width_of(found.back()) + next.width > width;
        if (found.empty() || full) {
            found.push_back(full ? lead : Stripes{});
        }
        found.back().push_back(next);
    }
    return found;
}

/// Pieces side by side, without blanks at the end.
class Line {
  public:
    void add(const std::string& text, const Stripe& stripe, Column::Align align, Paint paint) {
        const std::string fit = shorten(text, stripe.width);
        const std::size_t blanks = stripe.width - columns_of(fit);
        pending_ += align == Column::Align::right ? blanks : 0;
        if (!fit.empty()) {
            line_ += std::string(pending_, ' ') + paint.on(fit);
            pending_ = 0;
        }
        pending_ += gap + (align == Column::Align::left ? blanks : 0);
    }

    [[nodiscard]] std::string text() const { return line_ + "\n"; }

  private:
    std::string line_;
    std::size_t pending_ = 0;
};

std::string titles(const Table& table, const Stripes& stripes, bool colour) {
    std::size_t height = 1;
    for (const Stripe& stripe : stripes) {
        height = std::max(height, stripe.title.size());
    }
    std::string text;
    for (std::size_t at = 0; at < height; ++at) {
        Line line;
        for (const Stripe& stripe : stripes) {
            const std::size_t above = height - stripe.title.size();
            const std::string piece = at < above ? "" : stripe.title[at - above];
            line.add(piece,
                     stripe,
                     table.columns[stripe.column].align,
                     colour ? Paint::strong() : Paint());
        }
        text += line.text();
    }
    return text;
}

}  // namespace

std::string to_terminal(const Table& table, const TerminalStyle& style) {
    std::string text;
    for (const Stripes& stripes : blocks(table, style.width)) {
        text += (text.empty() ? "" : "\n") + titles(table, stripes, style.colour);
        for (const std::vector<Cell>& row : table.rows) {
            Line line;
            for (const Stripe& stripe : stripes) {
                const Cell& cell = row[stripe.column];
                const Paint paint = style.colour ? cell.paint : Paint();
                line.add(cell.shown, stripe, table.columns[stripe.column].align, paint);
            }
            text += line.text();
        }
    }
    return text;
}

}  // namespace entente::reports
