/// Strict reading of tab-separated tables: `#` comments, one header line, rows of as many fields.
#pragma once

#include <entente/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::world {

/// A table's text and the name errors call it by. The text must outlive what is read from it.
struct Table {
    std::string path;
    std::string_view text;
};

/// One row; `line` counts from 1.
struct Row {
    const Table* table = nullptr;
    std::size_t line = 0;
    std::string_view text;
    std::vector<std::string_view> fields;

    /// The place of a field, its column in bytes.
    [[nodiscard]] Where where(std::size_t field) const;
};

/// The parts of a list; none of an empty one.
[[nodiscard]] std::vector<std::string_view> split(std::string_view list, char separator);

/// The rows below `header`, which must stand as given. Throws Error with path:line:column for
/// another header, another number of fields, an empty line, and spaces around a field.
[[nodiscard]] std::vector<Row> read_rows(const Table& table, std::string_view header);

}  // namespace entente::world
