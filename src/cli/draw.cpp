/// entente draw: the picture.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_input.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"

#include <entente/drawing.hpp>

#include <array>

namespace entente::cli {
namespace {

constexpr Option to{.name = "to",
                    .value = "svg|png|pdf|dot",
                    .description =
                        "kind of picture; told by the ending of -o unless given, "
                        "svg on stdout"};
constexpr Option size_by{.name = "size-by",
                         .value = "MEASURE",
                         .fallback = "strength",
                         .description =
                             "what makes an actor large: strength, or a measure of "
                             "'entente report'"};
constexpr Option top{.name = "top",
                     .value = "N",
                     .fallback = "0",
                     .description = "only the N strongest actors; 0: all that can be read"};
constexpr Option ties{.name = "ties",
                      .value = "N",
                      .fallback = "0",
                      .description = "only the N strongest ties; 0: all that can be read"};
constexpr Option title{
    .name = "title", .value = "TEXT", .description = "title; that of the graph unless given"};
constexpr Option no_legend{.name = "no-legend", .description = "leave out the legend"};

constexpr std::array<Option, 10> options{to,
                                         size_by,
                                         top,
                                         ties,
                                         title,
                                         no_legend,
                                         camps_option,
                                         weights_option("weighted"),
                                         symmetrise_option,
                                         from_option};

constexpr std::array<Example, 3> examples{
    {{"entente draw graph.json -o diagram.svg", "camps, support and opposition, with a legend"},
     {"entente draw graph.json -o top.png --top 20 --size-by betweenness",
      "the twenty strongest actors"},
     {"entente build stances.ndjson | entente draw --to pdf > diagram.pdf", "from records"}}};

std::optional<Picture> parse_picture(std::string_view word) {
    return picture_of_path("." + std::string(word));
}

Picture picture(const Arguments& arguments) {
    const std::string path = arguments.text(output_option);
    if (arguments.given(to)) {
        return arguments.choice(to, parse_picture);
    }
    if (is_stdout(path)) {
        return Picture::svg;
    }
    const std::optional<Picture> found = picture_of_path(path);
    if (!found) {
        throw UsageError("'" + path + "' has no ending of a picture",
                         "known are .svg .png .pdf .dot; or say --to");
    }
    return *found;
}

void check_size_by(const std::string& measure) {
    if (measure != "strength" && find_measure(measure) == nullptr) {
        throw UsageError("--size-by: there is no measure '" + measure + "'",
                         "'entente report --help' lists them");
    }
}

DrawOptions draw_options(const Arguments& arguments) {
    DrawOptions found;
    found.title = arguments.text(title);
    found.size_by = arguments.text(size_by);
    check_size_by(found.size_by);
    found.top = arguments.whole(top, 0, 1'000'000'000);
    found.ties = arguments.whole(ties, 0, 1'000'000'000);
    found.legend = !arguments.given(no_legend);
    if (arguments.given(seed_option)) {
        found.seed = camp_options(arguments).seed;
    }
    return found;
}

void run(const Arguments& arguments) {
    check_common(arguments);
    const std::string path = arguments.text(output_option);
    const Picture kind = picture(arguments);
    const bool binary = kind == Picture::png || kind == Picture::pdf;
    if (binary && is_stdout(path) && stdout_is_terminal()) {
        throw UsageError("a terminal cannot show this picture", "name a file with -o");
    }
    const DrawOptions wanted = draw_options(arguments);
    const CampOptions camp_rules = camp_options(arguments);
    const ActorGraph graph = read_graph(arguments);
    const Drawing drawing = entente::draw(graph, find_camps(graph, camp_rules), kind, wanted);
    write_output(path, drawing.bytes);
    if (!arguments.given(quiet_option)) {
        for (const std::string& sentence : drawing.left_out) {
            say(sentence);
        }
    }
}

}  // namespace

const Command draw{
    .name = "draw",
    .summary = "the picture: .svg .png .pdf or .dot",
    .usage = "[GRAPH|-] -o FILE [options]",
    .about =
        "Draws the camps, who supports and who opposes whom. What had to be left out to keep "
        "the picture readable is said in it and on stderr.",
    .options = options,
    .examples = examples,
    .run = &run};

}  // namespace entente::cli
