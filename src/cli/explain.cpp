/// entente explain: the sentences behind it.
#include "cli/actor_lookup.hpp"
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_input.hpp"
#include "cli/output.hpp"

#include <array>

namespace entente::cli {
namespace {

constexpr std::array<Option, 5> options{
    format_option, camps_option, weights_option("weighted"), symmetrise_option, from_option};

constexpr std::array<Example, 3> examples{
    {{"entente explain graph.json russia kofi-annan", "the sentences behind both ties of the two"},
     {"entente explain graph.json 'Kofi Annan'", "what holds an actor in its camp"},
     {"entente build stances.ndjson | entente explain - Annan --format json",
      "stance records for a program"}}};

void run(const Arguments& arguments) {
    check_common(arguments);
    const ReportStyle style = report_style(arguments);
    const CampOptions wanted = camp_options(arguments);
    const ActorGraph graph = read_graph(arguments);
    const std::vector<std::string>& words = arguments.words();
    const ActorId a = actor_called(graph, words[1]);
    const std::string text = words.size() == 2
                                 ? explain_actor(graph, a, find_camps(graph, wanted), style)
                                 : explain_tie(graph, a, actor_called(graph, words[2]), style);
    write_output(arguments.text(output_option), text);
}

}  // namespace

const Command explain{
    .name = "explain",
    .summary = "the sentences behind a tie, or behind an actor's place",
    .usage = "GRAPH A [B] [options]",
    .about =
        "A and B are ids, names or aliases, in upper or lower case. With B: the stances between "
        "the two, both ways. Without: the ties of A, strongest first, and whether each fits "
        "the camps.",
    .options = options,
    .examples = examples,
    .least_words = 2,
    .most_words = 3,
    .run = &run};

}  // namespace entente::cli
