/// Writes GraphML element by element.
#include "formats/columns.hpp"
#include "formats/graphml.hpp"
#include "formats/graphml_ids.hpp"
#include "formats/graphml_keys.hpp"
#include "formats/losses.hpp"
#include "formats/spelling.hpp"
#include "formats/xml.hpp"

namespace entente {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd\">\n";

void put_attribute(TextSink& sink, std::string_view begin, std::string_view value) {
    sink.put(begin);
    put_xml(sink, value);
    sink.put('"');
}

std::string key_id(char prefix, std::size_t column) {
    return prefix + std::to_string(column);
}

void put_description(TextSink& sink, const Column& column, std::string_view suffix) {
    sink.put("><desc>");
    put_xml(sink, column.name);
    sink.put(suffix).put("</desc></key>\n");
}

/// `rows`: how many elements could have the columns.
void put_keys(TextSink& sink,
              const std::vector<Column>& columns,
              std::string_view scope,
              std::size_t rows) {
    std::vector<std::string> names;
    for (const Column& column : columns) {
        names.push_back(graphml_name(column.name));
    }
    names = made_unique(std::move(names));
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const Column& column = columns[at];
        const bool sparse = column.type == Attribute::Type::boolean && column.values < rows;
        put_attribute(sink, "  <key id=\"", key_id(scope.front(), at));
        sink.put(" for=\"").put(scope);
        put_attribute(sink, "\" attr.name=\"", names[at]);
        sink.put(" attr.type=\"").put(sparse ? "string" : graphml_type(column.type)).put('"');
        if (sparse || names[at] != column.name) {
            put_description(sink, column, sparse ? sparse_boolean : "");
        } else {
            sink.put("/>\n");
        }
    }
}

void put_data(TextSink& sink, std::span<const Cell> row, char prefix) {
    for (const Cell& cell : row) {
        sink.put("<data key=\"").put(prefix);
        sink.integer(static_cast<std::int64_t>(cell.column())).put("\">");
        put_xml(sink, cell.text());
        sink.put("</data>");
    }
}

void put_nodes(TextSink& sink, const ActorGraph& graph, const GraphmlIds& ids, ActorTable& table) {
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        put_attribute(sink, "    <node id=\"", ids.of[actor]);
        sink.put('>');
        if (ids.stand_ins) {
            sink.put("<data key=\"id\">");
            put_xml(sink, graph[actor].id);
            sink.put("</data>");
        }
        put_data(sink, table.row(actor), 'n');
        sink.put("</node>\n");
    }
}

void put_edges(TextSink& sink, const ActorGraph& graph, const GraphmlIds& ids, TieTable& table) {
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        put_attribute(sink, "    <edge source=\"", ids.of[source(*tie, graph)]);
        put_attribute(sink, " target=\"", ids.of[target(*tie, graph)]);
        sink.put('>');
        put_data(sink, table.row(*tie), 'e');
        sink.put("</edge>\n");
    }
}

}  // namespace

std::vector<std::string> write_graphml(std::ostream& out,
                                       const ActorGraph& graph,
                                       const WriteOptions& options) {
    const GraphmlIds ids = graphml_ids(graph);
    const FactTable all(facts(graph));
    ActorTable actors(graph, Labels::shown);
    TieTable ties(graph, {.weight = weight_or(options.weight, ExportWeight::signed_weight)});
    TextSink sink(out);
    sink.put(head);
    put_keys(sink, all.columns(), "graph", 1);
    if (ids.stand_ins) {
        sink.put("  <key id=\"id\" for=\"node\" attr.name=\"id\" attr.type=\"string\"/>\n");
    }
    put_keys(sink, actors.columns(), "node", num_vertices(graph));
    put_keys(sink, ties.columns(), "edge", num_edges(graph));
    const bool directed = facts(graph).directed;
    sink.put("  <graph edgedefault=\"").put(directed ? "directed" : "undirected").put("\">\n");
    put_data(sink, all.row(), 'g');
    put_nodes(sink, graph, ids, actors);
    put_edges(sink, graph, ids, ties);
    sink.put("  </graph>\n</graphml>\n");
    sink.finish();
    return losses(graph, "GraphML", {.quotes = true, .controls = false});
}

}  // namespace entente
