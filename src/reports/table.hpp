/// Rows and columns, and how they look on a terminal, in Markdown and in CSV.
#pragma once

#include "reports/paint.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace entente::reports {

struct Cell {
    std::string exact;  ///< for machines: CSV
    std::string shown;  ///< for people
    Paint paint{};
};

struct Column {
    std::string key;    ///< for machines: CSV
    std::string title;  ///< for people
    enum class Align : std::uint8_t { left, right } align = Align::left;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// A cell of foreign text.
[[nodiscard]] Cell text_cell(const std::string& text, Paint paint = {});
/// Cells of one column of numbers, with as many decimals as the column needs.
[[nodiscard]] std::vector<Cell> number_cells(std::span<const double> values);

struct TerminalStyle {
    bool colour = false;
    std::size_t width =
        0;  ///< columns are cut into blocks to fit, the first two repeated; 0: never
};

/// Aligned columns under their titles; text longer than 40 columns ends in `…`.
[[nodiscard]] std::string to_terminal(const Table& table, const TerminalStyle& style);
/// A GitHub-flavoured Markdown table; `|` and markup in cells are escaped.
[[nodiscard]] std::string to_markdown(const Table& table);
/// RFC 4180 with LF: a line of keys, then the rows; quoted where needed.
[[nodiscard]] std::string to_csv(const Table& table);

/// Foreign text on one line of Markdown, with everything escaped that Markdown or HTML would take
/// for markup.
[[nodiscard]] std::string escape_markdown(const std::string& text);

}  // namespace entente::reports
