/// A pair of tables as Gephi and data frames have them: x.csv with the ties (Source, Target, Type,
/// …) and x.nodes.csv with the actors (Id, Label, …). The first alone will do.
#include "formats/assembly.hpp"
#include "formats/columns.hpp"
#include "formats/delimited.hpp"
#include "formats/given.hpp"
#include "formats/losses.hpp"
#include "formats/registry.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {
namespace {

constexpr std::string_view nodes_ending = ".nodes.csv";

using Header = std::vector<std::string>;

std::optional<std::size_t> column_of(const Header& header, std::string_view word) {
    const auto found =
        std::ranges::find_if(header, [&](const auto& name) { return same_word(name, word); });
    return found == header.end() ? std::nullopt
                                 : std::optional<std::size_t>(found - header.begin());
}

struct EndColumns {
    std::size_t source, target;
};

std::optional<EndColumns> end_columns(const Header& header) {
    constexpr std::array<std::array<std::string_view, 2>, 2> words{
        {{"source", "target"}, {"from", "to"}}};
    for (const auto& [from, to] : words) {
        const auto source = column_of(header, from);
        const auto target = column_of(header, to);
        if (source && target) {
            return EndColumns{*source, *target};
        }
    }
    return std::nullopt;
}

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

ActorGraph read(const GraphFile& file) {
    Assembly assembly;
    const std::string path = path_beside(file.name, nodes_ending);
    const auto nodes = file.beside ? file.beside(path) : std::nullopt;
    if (nodes) {
        read_actors(assembly, checked_text(*nodes, path), path);
    }
    TieReader ties(checked_text(file.bytes, file.name), file.name);
    ties.read(assembly);
    const auto refuse = [&](const Assembly::Mention& actor) {
        ties.table().fail("'" + actor.id + "' is not in " + path, actor.place);
    };
    return with_narrow_types(nodes ? std::move(assembly).finish(refuse)
                                   : std::move(assembly).finish());
}

/// The cells of a row under the columns, those it does not have left empty.
void put_row(TextSink& sink, std::span<const Cell> row, std::size_t columns) {
    auto cell = row.begin();
    for (std::size_t column = 0; column < columns; ++column) {
        sink.put(',');
        if (cell != row.end() && cell->column() == column) {
            put_cell(sink, cell->text());
            ++cell;
        }
    }
    sink.put('\n');
}

/// As Gephi spells the columns that it knows.
std::string_view heading(std::string_view name) {
    constexpr std::array<std::string_view, 3> known{"Label", "Kind", "Weight"};
    const auto* const found =
        std::ranges::find_if(known, [&](auto word) { return same_word(word, name); });
    return found == known.end() ? name : *found;
}

void put_header(TextSink& sink, const std::vector<Column>& columns) {
    for (const Column& column : columns) {
        put_cell(sink.put(','), heading(column.name));
    }
    sink.put('\n');
}

void write_nodes(std::ostream& out, const ActorGraph& graph, const WriteOptions& /*options*/) {
    ActorTable table(graph, Labels::shown);
    TextSink sink(out);
    sink.put("Id");
    put_header(sink, table.columns());
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        put_cell(sink, graph[actor].id);
        put_row(sink, table.row(actor), table.columns().size());
    }
    sink.finish();
}

std::vector<std::string> write(std::ostream& out,
                               const ActorGraph& graph,
                               const WriteOptions& options) {
    TieTable table(graph,
                   {.weight = weight_or(options.weight, ExportWeight::absolute), .kind = true});
    TextSink sink(out);
    sink.put("Source,Target,Type");
    put_header(sink, table.columns());
    const std::string_view type = facts(graph).directed ? "Directed" : "Undirected";
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        put_cell(sink, graph[source(*tie, graph)].id);
        put_cell(sink.put(','), graph[target(*tie, graph)].id);
        sink.put(',').put(type);
        put_row(sink, table.row(*tie), table.columns().size());
    }
    sink.finish();
    return losses(graph, "CSV", {.quotes = true, .facts = false, .empty_texts = false});
}

bool recognise(std::string_view head) {
    const std::size_t begin = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    const std::string_view line = head.substr(begin, head.find('\n', begin) - begin);
    if (line.empty() || line.find('\0') != std::string_view::npos || line.front() == '{') {
        return false;
    }
    try {
        const std::string path;
        return end_columns(DelimitedTable(line, path).header()).has_value();
    } catch (const Error&) {
        return false;
    }
}

constexpr std::array<FormatPart, 1> parts{{{nodes_ending, write_nodes}}};

}  // namespace

constinit const Format csv_format{
    .name = "csv",
    .endings = ".csv",
    .description = "tables of ties and actors (x.csv, x.nodes.csv) for Gephi and data frames",
    .recognise = recognise,
    .read = read,
    .write = write,
    .parts = parts};

}  // namespace entente
