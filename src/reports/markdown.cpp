/// Tables and foreign text in Markdown.
#include "reports/table.hpp"
#include "reports/text_width.hpp"

namespace entente::reports {
namespace {

constexpr std::string_view markup = "\\`*_[]|~$";

void append_escaped(std::string& escaped, char letter) {
    if (letter == '&') {
        escaped += "&amp;";
    } else if (letter == '<') {
        escaped += "&lt;";
    } else if (letter == '>') {
        escaped += "&gt;";
    } else {
        escaped += markup.find(letter) == std::string_view::npos ? "" : "\\";
        escaped += letter;
    }
}

/// Markup at the beginning of a line: headings, lists, rules.
bool begins_block(const std::string& line) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    const bool number =
        digits != 0 && digits != std::string::npos && (line[digits] == '.' || line[digits] == ')');
    return number || line.find_first_of("#+-=") == 0;
}

std::string row(const std::vector<std::string>& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) {
        line += (cell.empty() ? "" : " ") + cell + " |";
    }
    return line + "\n";
}

}  // namespace

std::string escape_markdown(const std::string& text) {
    const std::string line = one_line(text);
    std::string escaped;
    if (begins_block(line)) {
        const std::size_t mark = line.find_first_not_of("0123456789");
        escaped = line.substr(0, mark) + "\\" + line[mark];
    }
    for (std::size_t at = escaped.empty() ? 0 : escaped.size() - 1; at < line.size(); ++at) {
        append_escaped(escaped, line[at]);
    }
    return escaped;
}

std::string to_markdown(const Table& table) {
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (const Column& column : table.columns) {
        titles.push_back(escape_markdown(column.title));
        rules.emplace_back(column.align == Column::Align::right ? "---:" : "---");
    }
    std::string text = row(titles) + row(rules);
    for (const std::vector<Cell>& cells : table.rows) {
        std::vector<std::string> shown;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const bool number = table.columns[at].align == Column::Align::right;
            shown.push_back(number ? cells[at].shown : escape_markdown(cells[at].shown));
        }
        text += row(shown);
    }
    return text;
}

}  // namespace entente::reports
