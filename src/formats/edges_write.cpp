/// Writes edge lists.
#include "formats/columns.hpp"
#include "formats/edges.hpp"
#include "formats/losses.hpp"
#include "formats/text.hpp"
#include "formats/text_sink.hpp"

namespace entente {
namespace {

bool needs_quotes(std::string_view name) {
    return name.empty() || name.find_first_of("#%\"") == 0
           || name.find_first_of("\t\n\r") != std::string_view::npos || trimmed(name) != name;
}

void put_name(TextSink& sink, std::string_view name) {
    if (!needs_quotes(name)) {
        sink.put(name);
        return;
    }
    constexpr std::string_view special = "\n\r\t\"\\";
    constexpr std::string_view letters = "nrt\"\\";
    sink.put('"');
    for (const char byte : name) {
        const std::size_t found = special.find(byte);
        found == std::string_view::npos ? sink.put(byte) : sink.put('\\').put(letters[found]);
    }
    sink.put('"');
}

}  // namespace

std::vector<std::string> write_edges(std::ostream& out,
                                     const ActorGraph& graph,
                                     const WriteOptions& options) {
    const ExportWeight weight = weight_or(options.weight, ExportWeight::signed_weight);
    TextSink sink(out);
    sink.put(facts(graph).directed ? "# Directed graph\n" : "# Undirected graph\n");
    sink.put("# source\ttarget\tweight\n");
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        put_name(sink, graph[source(*tie, graph)].id);
        sink.put('\t');
        put_name(sink, graph[target(*tie, graph)].id);
        sink.put('\t').number(exported_weight(graph[*tie], weight)).put('\n');
    }
    sink.finish();
    return losses(graph,
                  "An edge list",
                  {.facts = false,
                   .actors = false,
                   .isolates = false,
                   .ties = false,
                   .signs = weight == ExportWeight::signed_weight});
}

}  // namespace entente
