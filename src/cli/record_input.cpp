#include "cli/record_input.hpp"

#include "cli/input.hpp"
#include "cli/progress.hpp"
#include "cli/system_error.hpp"
#include "cli/terminal.hpp"

#include <cerrno>
#include <istream>

namespace entente::cli {
namespace {

constexpr std::size_t most_named = 20;  ///< refused lines

std::vector<std::string> paths(const Arguments& arguments) {
    if (!arguments.words().empty()) {
        return arguments.words();
    }
    if (stdin_is_terminal()) {
        throw UsageError("no RECORDS are given", "name files, or '-' for stdin");
    }
    return {"-"};
}

RecordCounts operator+(const RecordCounts& a, const RecordCounts& b) {
    return {.lines = a.lines + b.lines,
            .documents = a.documents + b.documents,
            .actors = a.actors + b.actors,
            .mentions = a.mentions + b.mentions,
            .stances = a.stances + b.stances,
            .refused = a.refused + b.refused};
}

RecordCounts read_file(const Input& input, RecordSink sink, bool quiet, bool strict) {
    Progress progress("reading " + input.name, input.size, !quiet);
    sink.progress = [&](std::size_t bytes) { progress.show(bytes); };
    sink.refused = [&, refused = sink.refused](const BadLine& line) {
        progress.wipe();
        refused(line);
    };
    InputBuffer buffer(input);
    std::istream in(&buffer);
    const RecordCounts counts = entente::read_records(in, input.name, sink, {.strict = strict});
    if (buffer.failure() != 0) {
        errno = buffer.failure();
        throw system_error("read", input.name);
    }
    return counts;
}

void tell_refused(const RecordCounts& counts) {
    if (counts.refused != 0) {
        say("left out " + std::to_string(counts.refused) + " of " + std::to_string(counts.lines)
            + " lines: no valid records");
    }
}

}  // namespace

RecordCounts read_records(const Arguments& arguments, RecordSink sink) {
    const bool quiet = arguments.given(quiet_option);
    std::size_t named = 0;
    sink.refused = [&](const BadLine& line) {
        if (!quiet && named++ < most_named) {
            say(to_string(line.where) + ": " + line.reason);
        }
    };
    std::vector<Input> inputs;  // opened first: a file that is missing is told before the work
    for (const std::string& path : paths(arguments)) {
        inputs.push_back(open_input(path));
    }
    RecordCounts counts;
    for (const Input& input : inputs) {
        counts = counts + read_file(input, sink, quiet, arguments.given(strict_option));
    }
    if (counts.lines != 0 && counts.refused == counts.lines) {
        throw Error("none of the " + std::to_string(counts.lines) + " lines is a record",
                    {inputs.front().name},
                    "a graph is read by the other commands; schema/records.schema.json says what a "
                    "record is");
    }
    tell_refused(counts);
    return counts;
}

}  // namespace entente::cli
