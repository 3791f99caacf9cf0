#include "reports/page.hpp"

#include "reports/text_width.hpp"

#include <algorithm>

namespace entente::reports {
namespace {

constexpr std::size_t reading_width = 100;  ///< of sentences, where the terminal does not say

std::string painted(const std::string& text, Paint paint, bool colour) {
    return colour ? paint.on(text) : text;
}

/// Pieces in lines of at most `width` columns, broken at the spaces in them, behind `indent`.
class Wrapped {
  public:
    Wrapped(std::string indent, std::size_t width, bool colour)
        : indent_(std::move(indent)),
          width_(width),
          colour_(colour),
          text_(indent_),
          used_(indent_.size()) {}

    void add(const Piece& piece) {
        const std::string text = " " + piece.text;  // one_line() would drop the outer spaces
        std::size_t begin = 1;
        while (begin <= piece.text.size()) {
            const std::size_t end = std::min(text.find(' ', begin), text.size());
            word(one_line(std::string_view(text).substr(begin, end - begin)), piece.paint);
            space_ = space_ || end < text.size();
            begin = end + 1;
        }
    }

    [[nodiscard]] std::string text() const { return text_ + "\n"; }

  private:
    void word(const std::string& word, Paint paint) {
        if (word.empty()) {
            return;
        }
        const std::size_t columns = columns_of(word);
        const bool first = used_ == indent_.size();
        if (space_ && !first && used_ + 1 + columns > width_) {
            text_ += "\n" + indent_;
            used_ = indent_.size();
        } else if (space_ && !first) {
            text_ += " ";
            ++used_;
        }
        space_ = false;
        text_ += painted(word, paint, colour_);
        used_ += columns;
    }

    std::string indent_;
    std::size_t width_;
    bool colour_;
    std::string text_;
    std::size_t used_;
    bool space_ = false;
};

std::string escaped(const Pieces& pieces) {
    std::string text;
    for (const Piece& piece : pieces) {
        text += piece.text.starts_with(' ') ? " " : "";
        text += escape_markdown(piece.text);
        text += piece.text.size() > 1 && piece.text.ends_with(' ') ? " " : "";
    }
    return text;
}

}  // namespace

std::string Page::laid_out(const Pieces& pieces, const std::string& indent) const {
    Wrapped wrapped(indent, style_.width == 0 ? reading_width : style_.width, style_.colour);
    for (const Piece& piece : pieces) {
        wrapped.add(piece);
    }
    return wrapped.text();
}

void Page::begin_block() {
    text_ += text_.empty() ? "" : "\n";
}

void Page::title(const std::string& text) {
    if (text.empty()) {
        return;
    }
    begin_block();
    text_ +=
        markdown() ? "# " + escape_markdown(text) + "\n" : laid_out({{text, Paint::strong()}}, "");
}

void Page::heading(const Pieces& pieces) {
    begin_block();
    text_ += markdown() ? "## " + escaped(pieces) + "\n" : laid_out(pieces, "");
}

void Page::paragraph(const Pieces& pieces) {
    begin_block();
    text_ += markdown() ? escaped(pieces) + "\n" : laid_out(pieces, "");
}

void Page::lines(const std::vector<Pieces>& lines) {
    if (lines.empty()) {
        return;
    }
    begin_block();
    for (const Pieces& line : lines) {
        text_ += markdown() ? "- " + escaped(line) + "\n" : laid_out(line, "");
    }
}

void Page::rules(std::span<const Rule> rules) {
    if (rules.empty()) {
        return;
    }
    begin_block();
    std::size_t widest = 0;
    for (const Rule& rule : rules) {
        widest = std::max(widest, columns_of(one_line(rule.name)));
    }
    for (const Rule& rule : rules) {
        const std::string name = one_line(rule.name);
        if (markdown()) {
            text_ += "- " + escape_markdown(name) + ": " + escape_markdown(rule.value) + "\n";
            continue;
        }
        const std::string blanks(widest - columns_of(name) + 2, ' ');
        text_ += painted(name, Paint::faint(), style_.colour) + blanks;
        // The name stands where the first line would be indented.
        text_ += laid_out({{rule.value}}, std::string(widest + 2, ' ')).substr(widest + 2);
    }
}

void Page::table(const Table& table) {
    begin_block();
    text_ += markdown() ? to_markdown(table) : to_terminal(table, {style_.colour, style_.width});
}

std::string Page::quoted(const Pieces& sentence) const {
    if (sentence.empty()) {
        return "";
    }
    if (markdown()) {
        return "  > " + escaped(sentence) + "\n";
    }
    Pieces marked{{"“"}};
    marked.insert(marked.end(), sentence.begin(), sentence.end());
    marked.push_back({"”"});
    return laid_out(marked, "    ");
}

void Page::quote(const Pieces& intro, const Pieces& sentence, const Pieces& source) {
    begin_block();
    if (markdown()) {
        text_ += "- " + escaped(intro) + "\n";
        text_ += sentence.empty() ? "" : "\n" + quoted(sentence);
        text_ += source.empty() ? "" : "\n  " + escaped(source) + "\n";
        return;
    }
    text_ += laid_out(intro, "  ") + quoted(sentence);
    text_ += source.empty() ? "" : laid_out(source, "    ");
}

}  // namespace entente::reports
