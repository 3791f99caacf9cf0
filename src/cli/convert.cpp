/// entente convert: from one graph format to another.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_input.hpp"
#include "cli/graph_output.hpp"
#include "cli/output.hpp"
#include "reports/text_width.hpp"

#include <array>
#include <optional>

namespace entente::cli {
namespace {

constexpr Option weight{
    .name = "weight",
    .value = "signed|abs|support",
    .description = "what the attribute 'weight' of an edge is; each format has its usual one"};
constexpr Option no_stances{.name = "no-stances",
                            .description = "leave out the stances behind the ties"};
constexpr Option list{.name = "formats", .description = "list the formats and their endings"};

constexpr std::array<Option, 5> options{from_option, to_option, weight, no_stances, list};

constexpr std::array<Example, 4> examples{
    {{"entente convert graph.json -o graph.graphml", "for Gephi, igraph, NetworkX, Cytoscape"},
     {"entente convert edges.txt --from edges -o graph.json", "a plain edge list: u v weight"},
     {"entente convert graph.json --to csv | less", "on stdout"},
     {"entente convert --formats", "what is read and written"}}};

ExportWeight export_weight(const Arguments& arguments) {
    if (!arguments.given(weight)) {
        return ExportWeight::format_default;
    }
    return arguments.choice(weight, [](std::string_view word) -> std::optional<ExportWeight> {
        return word == "signed"    ? std::optional(ExportWeight::signed_weight)
               : word == "abs"     ? std::optional(ExportWeight::absolute)
               : word == "support" ? std::optional(ExportWeight::support)
                                   : std::nullopt;
    });
}

std::string padded(std::string text, std::size_t columns) {
    return text.append(columns - std::min(columns, reports::columns_of(text)), ' ') + "  ";
}

std::string table_of_formats() {
    std::string text;
    for (const Format& format : formats()) {
        const std::string does = format.read == nullptr    ? "written"
                                 : format.write == nullptr ? "read"
                                                           : "read, written";
        text += padded(std::string(format.name), 8) + padded(std::string(format.endings), 18)
                + padded(does, 13) + std::string(format.description) + "\n";
    }
    return text;
}

void run(const Arguments& arguments) {
    check_common(arguments);
    if (arguments.given(list)) {
        write_output(arguments.text(output_option), table_of_formats());
        return;
    }
    const Format& format = output_format(arguments, nullptr);
    const WriteOptions wanted{.weight = export_weight(arguments),
                              .stances = !arguments.given(no_stances)};
    write_graph(arguments, read_graph(arguments), format, wanted);
}

}  // namespace

const Command convert{.name = "convert",
                      .summary = "any graph format it reads to any it writes",
                      .usage = "[FILE|-] -o FILE [options]",
                      .about = "Says on stderr what the format written cannot hold.",
                      .options = options,
                      .examples = examples,
                      .run = &run};

}  // namespace entente::cli
