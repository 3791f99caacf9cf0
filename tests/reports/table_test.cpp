#include "reports/table.hpp"

#include "reports/numbers.hpp"
#include "reports/text_width.hpp"

#include <catch2/catch.hpp>

#include <sstream>

namespace entente::reports {
namespace {

Table table_of(const std::vector<std::pair<std::string, double>>& rows) {
    using enum Column::Align;
    Table table{{{"name", "Actor", left}, {"weight", "Signed weight", right}}, {}};
    std::vector<double> values;
    for (const auto& row : rows) {
        values.push_back(row.second);
    }
    const std::vector<Cell> cells = number_cells(values);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        table.rows.push_back({text_cell(rows[at].first), cells[at]});
    }
    return table;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("columns line up under wide, combining and emoji names", "[reports]") {
    const Table table = table_of({{"中国", 2.5}, {"Rene\u0301", -10}, {"😀 group", 0.25}});
    CHECK(to_terminal(table, {}) ==
          "          Signed\n"
          "Actor     weight\n"
          "中国        2.50\n"
          "Rene\u0301      -10.00\n"
          "😀 group    0.25\n");
}

TEST_CASE("a long name is cut on a terminal and whole for machines", "[reports]") {
    const std::string name(10000, 'x');
    const Table table = table_of({{name, 1}});
    for (const std::string& line : lines_of(to_terminal(table, {}))) {
        CHECK(columns_of(line) <= 50);
    }
    CHECK(to_csv(table).find(name) != std::string::npos);
    CHECK(to_markdown(table).find(name) != std::string::npos);
}

TEST_CASE("names cannot reach the terminal as control sequences", "[reports]") {
    const Table table = table_of({{"\x1b]0;owned\x07\x1b[2J", 1}});
    CHECK(to_terminal(table, {.colour = false}).find('\x1b') == std::string::npos);
    CHECK(to_terminal(table, {}).find('\x07') == std::string::npos);
}

TEST_CASE("a table too wide for the window goes on below, with its first two columns",
          "[reports]") {
    using enum Column::Align;
    Table table{{{"a", "Actor", left}, {"k", "Kind", left}},
                {{text_cell("russia"), text_cell("state")}}};
    for (int column = 0; column < 6; ++column) {
        table.columns.push_back({"m", "Measure", right});
        table.rows[0].push_back(text_cell("12345"));
    }
    const std::vector<std::string> lines = lines_of(to_terminal(table, {.width = 40}));
    REQUIRE(lines.size() == 5);  // two blocks of two lines, a blank one between
    for (const std::string& line : lines) {
        CHECK(columns_of(line) <= 40);
    }
    CHECK(lines[4].substr(0, 13) == "russia  state");
    CHECK(lines_of(to_terminal(table, {})).size() == 2);
}

TEST_CASE("a table without rows is its titles", "[reports]") {
    CHECK(to_terminal(table_of({}), {}) == "       Signed\nActor  weight\n");
    CHECK(to_csv(table_of({})) == "name,weight\n");
}

TEST_CASE("CSV quotes what would end a field, and keeps numbers exact", "[reports]") {
    CHECK(to_csv(table_of({{"a,b", 0.1}, {"say \"hi\"", 1. / 3}, {"two\nlines", no_value}})) ==
          "name,weight\n"
          "\"a,b\",0.1\n"
          "\"say \"\"hi\"\"\",0.3333333333333333\n"
          "\"two\nlines\",\n");
}

TEST_CASE("Markdown cells hold their pipes, markup and line breaks", "[reports]") {
    CHECK(to_markdown(table_of({{"a|b\nc <b>*x*</b>", 1}})) ==
          "| Actor | Signed weight |\n"
          "| --- | ---: |\n"
          "| a\\|b c &lt;b&gt;\\*x\\*&lt;/b&gt; | 1 |\n");
}

TEST_CASE("Markdown escapes what begins a block", "[reports]") {
    CHECK(escape_markdown("# no heading") == "\\# no heading");
    CHECK(escape_markdown("1. no list") == "1\\. no list");
    CHECK(escape_markdown("- no list") == "\\- no list");
    CHECK(escape_markdown("+++") == "\\+++");
    CHECK(escape_markdown("1st") == "1st");
    CHECK(escape_markdown("[a](javascript:x)") == "\\[a\\](javascript:x)");
    CHECK(escape_markdown("`code` & \\ ~x~ $y$") == "\\`code\\` &amp; \\\\ \\~x\\~ \\$y\\$");
    CHECK(escape_markdown("kofi-annan").front() == 'k');
}

TEST_CASE("colours surround the text and nothing else", "[reports]") {
    Table table = table_of({{"russia", 1}});
    table.rows[0][1].paint = Paint::sign(-1);
    const std::string text = to_terminal(table, {.colour = true});
    CHECK(text.find("\x1b[38;5;166m1\x1b[0m\n") != std::string::npos);
}

}  // namespace entente::reports
