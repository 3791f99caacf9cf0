/// entente camps: who stands together.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_input.hpp"
#include "cli/output.hpp"

#include <entente/camps.hpp>

#include <array>

namespace entente::cli {
namespace {

constexpr std::array<Option, 5> options{
    camps_option, weights_option("weighted"), symmetrise_option, format_option, from_option};

constexpr std::array<Example, 3> examples{
    {{"entente camps graph.json", "as many camps as contradict the fewest ties"},
     {"entente camps graph.json --camps 2 --weights unit", "the line index of balance"},
     {"entente camps karate.graphml --format json -o camps.json", "for a program"}}};

void run(const Arguments& arguments) {
    check_common(arguments);
    const ReportStyle style = report_style(arguments);
    const CampOptions wanted = camp_options(arguments);
    const ActorGraph graph = read_graph(arguments);
    const Camps found = find_camps(graph, wanted);
    write_output(arguments.text(output_option), report_camps(graph, found, style));
}

}  // namespace

const Command camps{
    .name = "camps",
    .summary = "alignment camps, frustration, mediators",
    .usage = "[GRAPH|-] [options]",
    .about =
        "Parts the actors so that as little as can be contradicts the camps: support across, "
        "opposition inside. Says how far from the best possible the result can be at most, and "
        "who supports across camps.",
    .options = options,
    .examples = examples,
    .run = &run};

}  // namespace entente::cli
