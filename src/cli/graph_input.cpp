#include "cli/graph_input.hpp"

#include "cli/input.hpp"
#include "cli/suggestion.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace entente::cli {
namespace {

bool is_record_type(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t:"), text.size()));
    constexpr std::array<std::string_view, 4> types{
        "\"document\"", "\"actor\"", "\"mention\"", "\"stance\""};
    return std::ranges::any_of(types, [&](auto type) { return text.starts_with(type); });
}

/// Where the string that begins at `quote` ends, its closing quote included.
std::size_t end_of_string(std::string_view line, std::size_t quote) {
    std::size_t at = quote + 1;
    while (at < line.size() && line[at] != '"') {
        at += line[at] == '\\' ? 2U : 1U;
    }
    return std::min(at + 1, line.size());
}

/// What follows the key `"type"` of the outermost object; nothing when it has none.
std::string_view type_of(std::string_view line) {
    int depth = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"') {
            const std::size_t end = end_of_string(line, at);
            if (depth == 1 && line.substr(at, end - at) == "\"type\"") {
                return line.substr(end);
            }
            at = end - 1;
        }
        depth += line[at] == '{' || line[at] == '[' ? 1 : 0;
        depth -= line[at] == '}' || line[at] == ']' ? 1 : 0;
    }
    return {};
}

/// Whether the first line is a record: the commonest slip, to leave out `entente build`.
bool is_records(std::string_view bytes) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    return line.starts_with('{') && is_record_type(type_of(line));
}

/// Another file of the same graph: none, if it cannot be opened.
std::optional<std::string> bytes_beside(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return std::nullopt;
    }
    return read_all(open_input(path), false);
}

std::string path_of(const Arguments& arguments) {
    if (!arguments.words().empty()) {
        return arguments.words().front();
    }
    if (stdin_is_terminal()) {
        throw UsageError("no GRAPH is given", "name a file, or '-' for stdin");
    }
    return "-";
}

}  // namespace

const Format* chosen_format(const Arguments& arguments, const Option& option) {
    if (!arguments.given(option)) {
        return nullptr;
    }
    const std::string name = arguments.text(option);
    const Format* const found = find_format(name);
    if (found == nullptr) {
        std::vector<std::string> names;
        std::string known;
        for (const Format& format : formats()) {
            names.emplace_back(format.name);
            known += (known.empty() ? "" : ", ") + std::string(format.name);
        }
        throw UsageError("--" + std::string(option.name) + " takes a format, not '" + name + "'",
                         "known are " + known);
    }
    return found;
}

ActorGraph read_graph(const Arguments& arguments) {
    const Format* const format = chosen_format(arguments, from_option);
    const Input input = open_input(path_of(arguments));
    const std::string bytes = read_all(input, !arguments.given(quiet_option));
    if (is_records(bytes)) {
        throw Error("these are records, not a graph", {input.name}, "run 'entente build' first");
    }
    return entente::read_graph({.bytes = bytes, .name = input.name, .beside = &bytes_beside},
                               format);
}

}  // namespace entente::cli
