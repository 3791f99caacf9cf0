#include "cli/help.hpp"

#include "cli/commands.hpp"
#include "reports/text_width.hpp"

#include <algorithm>

namespace entente::cli {
namespace {

constexpr std::size_t page_width = 96;
constexpr std::size_t longest_left = 30;  ///< a longer left side has its text below

std::string left_side(const Option& option) {
    std::string text = option.letter == 0 ? "    " : std::string("-") + option.letter + ", ";
    text += "--" + std::string(option.name);
    return text + (option.value.empty() ? "" : " " + std::string(option.value));
}

std::string right_side(const Option& option) {
    std::string text(option.description);
    text += option.repeats ? " (may be repeated)" : "";
    return text + (option.fallback.empty() ? "" : " [" + std::string(option.fallback) + "]");
}

/// `left` and `right` in two columns, the right one wrapped.
std::string entry(const std::string& left, const std::string& right, std::size_t column) {
    const std::string indent(column, ' ');
    std::string text = "  " + left;
    bool first = reports::columns_of(text) + 2 <= column;
    text += first ? std::string(column - reports::columns_of(text), ' ') : "\n";
    for (const std::string& line : reports::wrap(right, page_width - column)) {
        text += (first ? "" : indent) + line + "\n";
        first = false;
    }
    return text;
}

std::string entries(std::span<const Option> options, std::size_t column) {
    std::string text;
    for (const Option& option : options) {
        text += entry(left_side(option), right_side(option), column);
    }
    return text;
}

std::size_t column_of(const Command& command) {
    std::size_t widest = 0;
    for (const std::span<const Option> options : {command.options, common_options()}) {
        for (const Option& option : options) {
            const std::size_t columns = reports::columns_of(left_side(option));
            widest = columns > longest_left ? widest : std::max(widest, columns);
        }
    }
    return widest + 4;
}

std::string paragraph(std::string_view text) {
    std::string lines;
    for (const std::string& line : reports::wrap(text, page_width)) {
        lines += line + "\n";
    }
    return lines;
}

}  // namespace

std::string overview() {
    std::string text =
        "Entente: who stands with whom. Stance records in; a signed graph, its camps and central\n"
        "actors, drawings, reports and graph files out.\n\n"
        "usage: entente COMMAND [options]\n\n"
        "Commands, in the order one uses them\n";
    for (const Command* const command : commands()) {
        text += entry(std::string(command->name), std::string(command->summary), 12);
    }
    text +=
        "\nEach reads files, `-` or a pipe, and writes to stdout or -o FILE:\n"
        "  entente build stances.ndjson | entente draw -o diagram.svg\n\n"
        "'entente COMMAND --help' shows the options of a command, 'entente --version' the "
        "version.\n";
    return text;
}

std::string help(const Command& command) {
    const std::size_t column = column_of(command);
    std::string text = "usage: entente " + std::string(command.name) + " "
                       + std::string(command.usage) + "\n\n" + paragraph(command.about);
    if (!command.options.empty()) {
        text += "\nOptions [default]\n" + entries(command.options, column);
    }
    text += "\nOptions of every command\n" + entries(common_options(), column) + "\nExamples\n";
    for (const Example& example : command.examples) {
        text += "  " + std::string(example.line) + "\n      " + std::string(example.meaning) + "\n";
    }
    return text;
}

}  // namespace entente::cli
