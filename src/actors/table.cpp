#include "actors/table.hpp"

#include <algorithm>
#include <utility>

namespace entente::world {
namespace {

std::vector<std::string_view> fields_of(std::string_view line) {
    std::vector<std::string_view> fields = split(line, '\t');
    if (line.empty() || line.back() == '\t') {
        fields.push_back(line.substr(line.size()));
    }
    return fields;
}

void check_header(const Row& row, std::string_view header) {
    if (row.text != header) {
        throw Error("the columns are not \"" + std::string(header) + "\"", row.where(0));
    }
}

void check_fields(const Row& row, std::size_t columns) {
    if (row.fields.size() != columns) {
        throw Error(std::to_string(row.fields.size()) + " fields where the header has "
                        + std::to_string(columns),
                    row.where(0));
    }
    for (std::size_t at = 0; at < columns; ++at) {
        const std::string_view field = row.fields[at];
        if (!field.empty() && (field.front() == ' ' || field.back() == ' ')) {
            throw Error("a space at the border of a field", row.where(at));
        }
    }
}

}  // namespace

Where Row::where(std::size_t field) const {
    const std::size_t column =
        field < fields.size() ? static_cast<std::size_t>(fields[field].data() - text.data()) : 0;
    return {table->path, line, column + 1};
}

std::vector<std::string_view> split(std::string_view list, char separator) {
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        parts.push_back(list.substr(0, list.find(separator)));
        list.remove_prefix(std::min(list.size(), parts.back().size() + 1));
    }
    return parts;
}

std::vector<Row> read_rows(const Table& table, std::string_view header) {
    std::vector<Row> rows;
    const std::size_t columns = split(header, '\t').size();
    std::size_t number = 0;
    bool headed = false;
    for (const std::string_view line : split(table.text, '\n')) {
        ++number;
        if (line.starts_with('#')) {
            continue;
        }
        Row row{&table, number, line, fields_of(line)};
        headed ? check_fields(row, columns) : check_header(row, header);
        if (headed) {
            rows.push_back(std::move(row));
        }
        headed = true;
    }
    return rows;
}

}  // namespace entente::world
