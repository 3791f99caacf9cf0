/// A page of headings, sentences, tables and quotes: laid out for a terminal or as Markdown.
#pragma once

#include "reports/paint.hpp"
#include "reports/table.hpp"

#include <entente/graph.hpp>
#include <entente/reports.hpp>

#include <span>
#include <string>
#include <vector>

namespace entente::reports {

/// A piece of a sentence; foreign text is escaped by the page.
struct Piece {
    std::string text;
    Paint paint{};
};

using Pieces = std::vector<Piece>;

class Page {
  public:
    explicit Page(const ReportStyle& style) : style_(style) {}

    /// The title of the page; nothing when empty.
    void title(const std::string& text);
    void heading(const Pieces& pieces);
    void paragraph(const Pieces& pieces);
    /// Lines that belong together, each on its own.
    void lines(const std::vector<Pieces>& lines);
    /// Names and values, aligned.
    void rules(std::span<const Rule> rules);
    void table(const Table& table);
    /// A quoted sentence below what introduces it; `source` says where it stands.
    void quote(const Pieces& intro, const Pieces& sentence, const Pieces& source);

    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    [[nodiscard]] bool markdown() const { return style_.format == ReportFormat::markdown; }

    [[nodiscard]] std::string laid_out(const Pieces& pieces, const std::string& indent) const;
    [[nodiscard]] std::string quoted(const Pieces& sentence) const;
    void begin_block();

    ReportStyle style_;
    std::string text_;
};

}  // namespace entente::reports
