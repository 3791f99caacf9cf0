/// entente report: who is central.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_input.hpp"
#include "cli/output.hpp"
#include "cli/suggestion.hpp"

#include <entente/reports.hpp>

#include <array>
#include <optional>

namespace entente::cli {
namespace {

using Ties = CentralityOptions::Ties;
using Lengths = CentralityOptions::Lengths;

constexpr Option measures_option{
    .name = "measures",
    .value = "LIST",
    .description =
        "columns by commas, all unless given: degree, strength_support_in, strength_support_out, "
        "strength_opposition_in, strength_opposition_out, betweenness, closeness, eigenvector, "
        "pagerank, pn"};
constexpr Option by{.name = "by",
                    .value = "MEASURE",
                    .description =
                        "sort by this, highest first; or by id, name, camp; "
                        "the first column unless given"};
constexpr Option top{
    .name = "top", .value = "N", .fallback = "0", .description = "only the first N actors; 0: all"};
constexpr Option ties{.name = "ties",
                      .value = "support|opposition|all",
                      .fallback = "support",
                      .description = "ties that paths and walks run along"};
constexpr Option lengths{.name = "lengths",
                         .value = "weight|hops",
                         .fallback = "weight",
                         .description = "a tie is as long as 1/weight, or 1"};
constexpr Option directed{.name = "directed",
                          .description = "paths and walks follow ties from source to target"};
constexpr Option raw{.name = "raw", .description = "counts and sums, not normalised by size"};

constexpr std::array<Option, 12> options{format_option,
                                         measures_option,
                                         by,
                                         top,
                                         ties,
                                         lengths,
                                         directed,
                                         raw,
                                         symmetrise_option,
                                         camps_option,
                                         weights_option("weighted"),
                                         from_option};

constexpr std::array<Example, 4> examples{
    {{"entente report graph.json", "all actors with all measures, by degree"},
     {"entente report graph.json --by betweenness --top 10", "the ten most between"},
     {"entente report graph.graphml --measures pagerank,pn --format csv -o actors.csv",
      "two measures for a spreadsheet"},
     {"entente build stances.ndjson | entente report --format markdown > report.md",
      "a page from records"}}};

std::optional<Ties> parse_ties(std::string_view word) {
    return word == "support"      ? std::optional(Ties::support)
           : word == "opposition" ? std::optional(Ties::opposition)
           : word == "all"        ? std::optional(Ties::all)
                                  : std::nullopt;
}

std::optional<Lengths> parse_lengths(std::string_view word) {
    return word == "weight" ? std::optional(Lengths::inverse_weight)
           : word == "hops" ? std::optional(Lengths::hops)
                            : std::nullopt;
}

void check_measure(const Option& option, const std::string& key) {
    if (find_measure(key) != nullptr) {
        return;
    }
    std::vector<std::string> known;
    std::string all;
    for (const Measure& measure : measures()) {
        known.emplace_back(measure.key);
        all += (all.empty() ? "" : ", ") + known.back();
    }
    const std::string meant = did_you_mean(key, known);
    throw UsageError("--" + std::string(option.name) + ": there is no measure '" + key + "'",
                     meant.empty() ? "known are " + all : meant);
}

ActorReport actor_report(const Arguments& arguments) {
    ActorReport found{.measures = arguments.list(measures_option), .by = arguments.text(by)};
    for (const std::string& key : found.measures) {
        check_measure(measures_option, key);
    }
    if (arguments.given(by) && found.by != "id" && found.by != "name" && found.by != "camp") {
        check_measure(by, found.by);
    }
    found.top = arguments.whole(top, 0, 1'000'000'000);
    found.camps = camp_options(arguments);
    found.centrality = {.symmetrise = found.camps.symmetrise,
                        .ties = arguments.choice(ties, parse_ties),
                        .lengths = arguments.choice(lengths, parse_lengths),
                        .normalised = !arguments.given(raw),
                        .directed = arguments.given(directed),
                        .jobs = jobs(arguments)};
    return found;
}

void run(const Arguments& arguments) {
    check_common(arguments);
    const ReportStyle style = report_style(arguments);
    const ActorReport wanted = actor_report(arguments);
    const ActorGraph graph = read_graph(arguments);
    write_output(arguments.text(output_option), report_actors(graph, wanted, style));
}

}  // namespace

const Command report{
    .name = "report",
    .summary = "actors with their centralities and camps",
    .usage = "[GRAPH|-] [options]",
    .about =
        "One row an actor. The head says what was counted and by which rules; CSV has the rows "
        "alone.",
    .options = options,
    .examples = examples,
    .run = &run};

}  // namespace entente::cli
