/// Cells, and tables as CSV.
#include "reports/table.hpp"

#include "reports/numbers.hpp"
#include "reports/text_width.hpp"
#include "reports/utf8.hpp"

namespace entente::reports {
namespace {

std::string quoted(const std::string& text) {
    const bool outer_space = text.starts_with(' ') || text.ends_with(' ');
    if (!outer_space && text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string field = "\"";
    for (const char letter : text) {
        field += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return field + "\"";
}

}  // namespace

Cell text_cell(const std::string& text, Paint paint) {
    return {valid_utf8(text), one_line(text), paint};
}

std::vector<Cell> number_cells(std::span<const double> values) {
    const int decimals = decimals_for(values);
    std::vector<Cell> cells;
    cells.reserve(values.size());
    for (const double value : values) {
        cells.push_back({exact(value), rounded(value, decimals)});
    }
    return cells;
}

std::string to_csv(const Table& table) {
    std::string csv;
    for (const Column& column : table.columns) {
        csv += (&column == table.columns.data() ? "" : ",") + quoted(column.key);
    }
    csv += "\n";
    for (const std::vector<Cell>& row : table.rows) {
        for (const Cell& cell : row) {
            csv += (&cell == row.data() ? "" : ",") + quoted(cell.exact);
        }
        csv += "\n";
    }
    return csv;
}

}  // namespace entente::reports
