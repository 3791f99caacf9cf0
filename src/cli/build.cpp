/// entente build: records → graph.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_output.hpp"
#include "cli/record_input.hpp"
#include "cli/terminal.hpp"

#include <entente/build.hpp>

#include <array>
#include <limits>
#include <optional>

namespace entente::cli {
namespace {

constexpr Option since{.name = "since",
                       .value = "DAY",
                       .description = "only stances of this day or later, as 2012-07-15"};
constexpr Option until{
    .name = "until", .value = "DAY", .description = "only stances of this day or earlier"};
constexpr Option publisher{.name = "publisher",
                           .value = "NAME",
                           .description = "only stances from documents of this publisher",
                           .repeats = true};
constexpr Option status{
    .name = "status",
    .value = "LIST",
    .description = "only stances that are so, of actual,planned,urged,alleged,negated"};
constexpr Option min_confidence{.name = "min-confidence",
                                .value = "SHARE",
                                .fallback = "0",
                                .description = "only stances at least this sure, 0 to 1"};
constexpr Option issues{
    .name = "issues",
    .value = "keep|project|drop",
    .fallback = "keep",
    .description = "issues stay vertices; or tie the actors who take positions on them; or go"};
constexpr Option qualifier{
    .name = "qualifier",
    .value = "combine|congruence|conflict|subtract",
    .fallback = "subtract",
    .description =
        "with --issues project: same and opposite positions alike as support; the same "
        "only; the opposite only, as opposition; or each as what it is"};
constexpr Option normalise{.name = "normalise",
                           .value = "none|activity|average|jaccard|cosine",
                           .fallback = "none",
                           .description = "with --issues project: how weights are scaled"};
constexpr Option fold{
    .name = "fold",
    .value = "states",
    .description = "count the ties of persons and bodies for the state they are affiliated to"};
constexpr Option affiliation{.name = "affiliation",
                             .value = "WEIGHT",
                             .fallback = "1",
                             .description =
                                 "support from an actor to the one it is affiliated to; "
                                 "0 leaves it out"};
constexpr Option title{
    .name = "title", .value = "TEXT", .description = "title of the graph and of its drawings"};

constexpr std::array<Option, 13> options{since,
                                         until,
                                         publisher,
                                         status,
                                         min_confidence,
                                         issues,
                                         qualifier,
                                         normalise,
                                         fold,
                                         affiliation,
                                         title,
                                         to_option,
                                         strict_option};

constexpr std::array<Example, 4> examples{
    {{"entente build stances.ndjson -o graph.json", "the graph with the stances behind its ties"},
     {"cat *.ndjson | entente build --since 2012-07-01 --status actual | entente camps",
      "camps of what was really done since July"},
     {"entente build debate.ndjson --issues project --normalise average -o debate.graphml",
      "who argues alike: a discourse network"},
     {"entente build stances.ndjson --fold states --affiliation 0 -o states.dot",
      "states alone, by what their persons do"}}};

std::optional<Date> day_option(const Arguments& arguments, const Option& option) {
    if (!arguments.given(option)) {
        return std::nullopt;
    }
    const std::optional<Date> date = parse_date(arguments.text(option));
    if (!date) {
        throw UsageError("--" + std::string(option.name) + " takes a day as 2012-07-15, not '"
                         + arguments.text(option) + "'");
    }
    return date;
}

std::vector<Status> statuses(const Arguments& arguments) {
    std::vector<Status> found;
    for (const std::string& word : arguments.list(status)) {
        const std::optional<Status> parsed = parse_status(word);
        if (!parsed) {
            throw UsageError("--status knows no '" + word + "'",
                             "known are actual, planned, urged, alleged, negated");
        }
        found.push_back(*parsed);
    }
    return found;
}

BuildOptions build_options(const Arguments& arguments) {
    const bool folded = arguments.given(fold);
    if (folded && arguments.text(fold) != "states") {
        Arguments::refuse(fold, arguments.text(fold));
    }
    BuildOptions found{.title = arguments.text(title),
                       .since = day_option(arguments, since),
                       .until = day_option(arguments, until),
                       .publishers = arguments.texts(publisher),
                       .statuses = statuses(arguments),
                       .min_confidence = arguments.number(min_confidence, 0, 1),
                       .issues = arguments.choice(issues, parse_issues),
                       .qualifier = arguments.choice(qualifier, parse_qualifier),
                       .normalisation = arguments.choice(normalise, parse_normalisation),
                       .fold_states = folded,
                       .affiliation_weight = arguments.number(affiliation, 0, 1000)};
    if (found.since && found.until && *found.since > *found.until) {
        throw UsageError("--since is after --until");
    }
    const bool projects = found.issues == Issues::project;
    if (!projects && (arguments.given(qualifier) || arguments.given(normalise))) {
        throw UsageError("--qualifier and --normalise need --issues project");
    }
    return found;
}

void run(const Arguments& arguments) {
    check_common(arguments);
    GraphBuild build(build_options(arguments));
    const Format& format = output_format(arguments, find_format("json"));
    const RecordSink sink{.document = [&](const Document& document) { build.add(document); },
                          .actor = [&](const Actor& actor) { build.add(actor); },
                          .stance = [&](const StanceView& stance) { build.add(stance); }};
    const RecordCounts counts = read_records(arguments, sink);
    const ActorGraph graph = std::move(build).finish();
    write_graph(arguments, graph, format, {});
    if (counts.stances != 0 && num_edges(graph) == 0 && !arguments.given(quiet_option)) {
        say("the graph has no tie: the filters left out every stance");
    }
}

}  // namespace

const Command build{
    .name = "build",
    .summary = "records to graph: filter, fold, project, add up",
    .usage = "[RECORDS...|-] [options]",
    .about =
        "Adds up the stances of each ordered pair of actors to a tie, and writes the graph: "
        "JSON on stdout, or the format that the ending of -o says. Lines that are no valid "
        "record are left out, named on stderr and counted.",
    .options = options,
    .examples = examples,
    .most_words = std::numeric_limits<std::size_t>::max(),
    .run = &run};

}  // namespace entente::cli
