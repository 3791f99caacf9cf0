/// Reads the two tables row by row.
#include "formats/assembly.hpp"
#include "formats/csv.hpp"
#include "formats/delimited.hpp"
#include "formats/given.hpp"
#include "formats/narrow_types.hpp"
#include "formats/text.hpp"
#include "records/found.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using Header = std::vector<std::string>;

/// The values of a row, without empty cells and the columns that are not for attributes.
template <class Field>
class RowValues {
  public:
    RowValues(const Header& header, std::vector<Field> fields, std::span<const std::size_t> taken)
        : header_(header), fields_(std::move(fields)), taken_(taken.begin(), taken.end()) {}

    std::span<const Given<Field>> of(std::span<const DelimitedCell> row) {
        given_.clear();
        columns_.clear();
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool taken = std::ranges::find(taken_, column) != taken_.end();
            if (!taken && !row[column].text.empty()) {
                given_.push_back({fields_[column], header_[column], row[column].text});
                columns_.push_back(column);
            }
        }
        return given_;
    }

    /// The column of a given value.
    [[nodiscard]] std::size_t column(std::size_t index) const { return columns_[index]; }

  private:
    const Header& header_;
    std::vector<Field> fields_;
    std::vector<std::size_t> taken_, columns_;
    std::vector<Given<Field>> given_;
};

/// The field of each column; those that are taken for ends or ids have none.
template <class Field, class FieldsOf>
std::vector<Field> fields_without(Header header,
                                  std::span<const std::size_t> taken,
                                  FieldsOf fields_of) {
    for (const std::size_t column : taken) {
        header[column].clear();
    }
    return fields_of(header);
}

void read_actors(Assembly& assembly, std::string_view text, const std::string& path) {
    DelimitedTable table(text, path);
    const auto id = column_of(table.header(), "id");
    if (!id) {
        throw Error("no column Id in the table of actors", {path, 1});
    }
    const std::array<std::size_t, 1> taken{*id};
    RowValues<ActorField> values(
        table.header(), fields_without<ActorField>(table.header(), taken, actor_fields), taken);
    for (auto row = table.next(); !row.empty(); row = table.next()) {
        const DelimitedCell& cell = row[*id];
        if (cell.text.empty()) {
            table.fail("an empty Id", cell.offset);
        }
        if (!assembly.declare(read_actor(cell.text, values.of(row)))) {
            table.fail("a second actor '" + std::string(cell.text) + "'", cell.offset);
        }
    }
}

/// The table of ties, row by row.
class TieReader {
  public:
    TieReader(std::string_view text, const std::string& path)
        : table_(text, path),
          ends_(required_ends(table_.header(), path)),
          type_(column_of(table_.header(), "type")),
          values_(table_.header(),
                  fields_without<TieField>(table_.header(), taken(), tie_fields),
                  taken()) {}

    void read(Assembly& assembly) {
        for (auto row = table_.next(); !row.empty(); row = table_.next()) {
            const ActorId source = mention(assembly, row[ends_.source]);
            const ActorId target = mention(assembly, row[ends_.target]);
            const Direction direction = type_ ? direction_of(row[*type_]) : Direction::unsaid;
            const auto given = values_.of(row);
            try {
                assembly.tie(source, target, direction, read_tie(given));
            } catch (const BadValue& bad) {
                table_.fail(bad.reason, row[values_.column(bad.index)].offset);
            }
        }
    }

    [[nodiscard]] const DelimitedTable& table() const { return table_; }

  private:
    static EndColumns required_ends(const Header& header, const std::string& path) {
        const auto ends = end_columns(header);
        if (!ends) {
            throw Error("the first line names no columns Source and Target",
                        {path, 1},
                        column_of(header, "id") ? "is it the table of actors? give that of the ties"
                                                : "a list without header is read as `edges`");
        }
        return *ends;
    }

    [[nodiscard]] std::vector<std::size_t> taken() const {
        std::vector<std::size_t> columns{ends_.source, ends_.target};
        if (type_) {
            columns.push_back(*type_);
        }
        return columns;
    }

    ActorId mention(Assembly& assembly, const DelimitedCell& cell) const {
        if (cell.text.empty()) {
            table_.fail("an empty Source or Target", cell.offset);
        }
        return assembly.mention(cell.text, cell.offset);
    }

    [[nodiscard]] Direction direction_of(const DelimitedCell& cell) const {
        if (same_word(cell.text, "undirected")) {
            return Direction::undirected;
        }
        if (!cell.text.empty() && !same_word(cell.text, "directed")) {
            table_.fail("Type is neither Directed nor Undirected", cell.offset);
        }
        return cell.text.empty() ? Direction::unsaid : Direction::directed;
    }

    DelimitedTable table_;
    EndColumns ends_;
    std::optional<std::size_t> type_;
    RowValues<TieField> values_;
};

}  // namespace

ActorGraph read_csv(const GraphFile& file) {
    Assembly assembly;
    const std::string path = path_beside(file.name, csv_actors_ending);
    const auto nodes = file.beside ? file.beside(path) : std::nullopt;
    if (nodes) {
        read_actors(assembly, checked_text(*nodes, path), path);
    }
    TieReader ties(checked_text(file.bytes, file.name), file.name);
    ties.read(assembly);
    const auto refuse = [&](const Assembly::Mention& actor) {
        ties.table().fail("'" + actor.id + "' is not in " + path, actor.place);
    };
    ActorGraph graph = nodes ? std::move(assembly).finish(refuse) : std::move(assembly).finish();
    narrow_types(graph);
    return graph;
}

}  // namespace entente
