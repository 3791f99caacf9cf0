/// Writes the two tables.
#include "formats/columns.hpp"
#include "formats/csv.hpp"
#include "formats/delimited.hpp"
#include "formats/losses.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

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

}  // namespace

void write_csv_actors(std::ostream& out, const ActorGraph& graph, const WriteOptions& /*options*/) {
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

std::vector<std::string> write_csv(std::ostream& out,
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
    return losses(
        graph, "CSV", {.quotes = true, .facts = false, .empty_texts = false, .types = false});
}

}  // namespace entente
