/// entente balance: are friends of friends friends.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_input.hpp"
#include "cli/output.hpp"

#include <entente/balance.hpp>

#include <array>

namespace entente::cli {
namespace {

constexpr std::array<Option, 4> options{
    weights_option("unit"), symmetrise_option, format_option, from_option};

constexpr std::array<Example, 2> examples{
    {{"entente balance graph.json", "triads, degree of balance, who is caught between"},
     {"entente balance graph.json --symmetrise any-negative --format json",
      "a pair is at odds if either is against the other"}}};

void run(const Arguments& arguments) {
    check_common(arguments);
    const ReportStyle style = report_style(arguments);
    const BalanceOptions wanted{.symmetrise = arguments.choice(symmetrise_option, parse_symmetrise),
                                .weights = arguments.choice(weights_option(""), parse_weights)};
    const ActorGraph graph = read_graph(arguments);
    const Balance found = entente::balance(graph, wanted);
    write_output(arguments.text(output_option), report_balance(graph, found, wanted, style));
}

}  // namespace

const Command balance{
    .name = "balance",
    .summary = "structural balance: signed triads, who is caught between",
    .usage = "[GRAPH|-] [options]",
    .about =
        "Counts the triangles of the signed graph by their signs, the share that is balanced, "
        "and the actors that stand in unbalanced ones.",
    .options = options,
    .examples = examples,
    .run = &run};

}  // namespace entente::cli
