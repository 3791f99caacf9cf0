/// Writes DOT. libcgraph's own writer would put actors in another order.
#include "formats/columns.hpp"
#include "formats/dot.hpp"
#include "formats/dot_spelling.hpp"
#include "formats/losses.hpp"
#include "formats/spelling.hpp"
#include "formats/text_sink.hpp"

namespace entente {
namespace {

void put_row(TextSink& sink, std::span<const Cell> row, const std::vector<Column>& columns) {
    std::string_view before = " [";
    for (const Cell& cell : row) {
        sink.put(before).put(dot_id(spelled(columns[cell.column()].name)));
        sink.put('=').put(dot_id(spelled(cell.text())));
        before = ", ";
    }
    sink.put(row.empty() ? ";\n" : "];\n");
}

std::vector<std::string> dot_ids(const ActorGraph& graph) {
    std::vector<std::string> ids =
        spelled_ids(graph, [&](ActorId actor) { return spelled_id(graph[actor].id); });
    for (std::string& id : ids) {
        id = dot_id(id);
    }
    return ids;
}

void put_actors(TextSink& sink, const ActorGraph& graph, std::span<const std::string> ids) {
    ActorTable table(graph, Labels::shown);
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        put_row(sink.put("  ").put(ids[actor]), table.row(actor), table.columns());
    }
}

void put_ties(TextSink& sink,
              const ActorGraph& graph,
              std::span<const std::string> ids,
              ExportWeight weight) {
    TieTable table(graph, {.weight = weight});
    const std::string_view arrow = facts(graph).directed ? " -> " : " -- ";
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        sink.put("  ").put(ids[source(*tie, graph)]).put(arrow).put(ids[target(*tie, graph)]);
        put_row(sink, table.row(*tie), table.columns());
    }
}

}  // namespace

std::vector<std::string> write_dot(std::ostream& out,
                                   const ActorGraph& graph,
                                   const WriteOptions& options) {
    TextSink sink(out);
    sink.put(facts(graph).directed ? "digraph {\n" : "graph {\n");
    const FactTable all(facts(graph));
    if (!all.row().empty()) {
        put_row(sink.put("  graph"), all.row(), all.columns());
    }
    const std::vector<std::string> ids = dot_ids(graph);
    put_actors(sink, graph, ids);
    put_ties(sink, graph, ids, weight_or(options.weight, ExportWeight::absolute));
    sink.put("}\n");
    sink.finish();
    return losses(
        graph, "DOT", {.quotes = true, .empty_texts = false, .types = false, .controls = false});
}

}  // namespace entente
