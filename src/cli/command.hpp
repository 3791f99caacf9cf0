/// What a subcommand is: its name, its page of help, what it runs.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace entente::cli {

class Arguments;

struct Option {
    std::string_view name;           ///< `output` for `--output`
    char letter = 0;                 ///< `o` for `-o`; 0: none
    std::string_view value = {};     ///< what help calls its value; empty: a switch
    std::string_view fallback = {};  ///< the default as one would write it; empty: none
    std::string_view description;
    bool repeats = false;  ///< may be given several times
};

struct Example {
    std::string_view line, meaning;
};

struct Command {
    std::string_view name, summary;  ///< the summary fits on its line of `entente --help`
    std::string_view usage;          ///< what follows the name
    std::string_view about;          ///< a paragraph
    std::span<const Option> options;
    std::span<const Example> examples;
    std::size_t least_words = 0, most_words = 1;
    void (*run)(const Arguments& arguments);
};

/// Options of every command.
inline constexpr Option output_option{
    .name = "output",
    .letter = 'o',
    .value = "FILE",
    .description = "write here instead of to stdout: the whole file or none"};
inline constexpr Option quiet_option{
    .name = "quiet", .letter = 'q', .description = "no progress and no notes on stderr"};
inline constexpr Option seed_option{
    .name = "seed", .value = "N", .description = "seed of what is random: same seed, same bytes"};
inline constexpr Option jobs_option{
    .name = "jobs",
    .letter = 'j',
    .value = "N",
    .description = "threads, one a core unless given; no result depends on it"};
inline constexpr Option help_option{
    .name = "help", .letter = 'h', .description = "print this page"};

[[nodiscard]] std::span<const Option> common_options();

}  // namespace entente::cli
