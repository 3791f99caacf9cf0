#include "cli/graph_output.hpp"

#include "cli/graph_input.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"

#include <entente/drawing.hpp>

#include <algorithm>
#include <deque>

namespace entente::cli {
namespace {

std::string writable_endings() {
    std::string endings;
    for (const Format& format : formats()) {
        if (format.write != nullptr) {
            endings += (endings.empty() ? "" : " ") + std::string(format.endings);
        }
    }
    return endings;
}

UsageError unknown_ending(const std::string& path) {
    if (picture_of_path(path)) {
        return UsageError("'" + path + "' is a picture", "use 'entente draw'");
    }
    return UsageError("'" + path + "' has no ending of a graph format",
                      "known are " + writable_endings() + "; or say --to FORMAT");
}

}  // namespace

const Format& output_format(const Arguments& arguments, const Format* fallback) {
    const std::string path = arguments.text(output_option);
    const bool named = !is_stdout(path);
    if (path.ends_with(".gz")) {
        throw UsageError("gzip is read, not written", "pipe the output through gzip");
    }
    const Format* format = chosen_format(arguments, to_option);
    if (format == nullptr) {
        format = named ? format_of_path(path) : fallback;
    }
    if (format == nullptr) {
        throw named ? unknown_ending(path)
                    : UsageError("the format to write is not said", "name a file with -o, or --to");
    }
    if (format->write == nullptr) {
        throw UsageError("format " + std::string(format->name) + " is only read, not written",
                         "endings that can be written: " + writable_endings());
    }
    return *format;
}

void write_graph(const Arguments& arguments,
                 const ActorGraph& graph,
                 const Format& format,
                 const WriteOptions& options) {
    const std::string path = arguments.text(output_option);
    std::vector<std::string> notes;
    std::deque<Output> outputs;
    outputs.emplace_back(path);
    notes = format.write(outputs.front().stream(), graph, options);
    for (const FormatPart& part : format.parts) {
        if (is_stdout(path)) {
            notes.push_back("the part " + std::string(part.ending) + " is written with -o only");
            continue;
        }
        outputs.emplace_back(path_beside(path, part.ending));
        part.write(outputs.back().stream(), graph, options);
    }
    for (Output& output : outputs) {
        output.finish();
    }
    if (!arguments.given(quiet_option)) {
        std::ranges::for_each(notes, say);
    }
}

}  // namespace entente::cli
