/// Tables of text as in RFC 4180, and as people really write them: comma, semicolon, tab or bar
/// between, quotes doubled inside quotes, any line ends.
#pragma once

#include "formats/text_sink.hpp"

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A cell and where it begins in the text.
struct DelimitedCell {
    std::string_view text;
    std::size_t offset = 0;
};

/// Reads a table row by row; the first row is its header, which tells the separator.
class DelimitedTable {
  public:
    /// `text` and `path`, which is for messages, must outlive the table. Throws Error when there is
    /// no header.
    DelimitedTable(std::string_view text, const std::string& path);

    [[nodiscard]] const std::vector<std::string>& header() const { return header_; }

    /// The next row that is not blank, as many cells as the header; empty at the end. Valid until
    /// the next call. Throws Error for another number of cells or a quote that is not closed.
    [[nodiscard]] std::span<const DelimitedCell> next();
    [[noreturn]] void fail(const std::string& reason, std::size_t offset) const;

  private:
    void read_row();
    void read_quoted();
    void read_plain();
    /// Whether the row goes on after the cell that was read.
    bool take_separator();

    std::string_view text_;
    const std::string& path_;
    std::size_t at_ = 0;
    char separator_ = ',';
    std::vector<std::string> header_;
    std::vector<DelimitedCell> row_;
    std::deque<std::string> unquoted_;
};

/// Writes a cell, in quotes where it needs them.
void put_cell(TextSink& sink, std::string_view text);

}  // namespace entente
