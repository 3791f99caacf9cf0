/// The table of subcommands: a new one is a file, a line in commands.hpp and a row here.
#include "cli/commands.hpp"

#include <algorithm>
#include <array>

namespace entente::cli {
namespace {

constexpr std::array<const Command*, 8> table{
    &parse, &build, &report, &camps, &balance, &explain, &draw, &convert};

constexpr std::array<Option, 5> common{
    output_option, quiet_option, seed_option, jobs_option, help_option};

}  // namespace

std::span<const Command* const> commands() {
    return table;
}

const Command* find_command(std::string_view name) {
    const auto* const found = std::ranges::find(table, name, &Command::name);
    return found == table.end() ? nullptr : *found;
}

std::span<const Option> common_options() {
    return common;
}

}  // namespace entente::cli
