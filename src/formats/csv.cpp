/// CSV in the table of formats, and its headers.
#include "formats/csv.hpp"

#include "formats/delimited.hpp"
#include "formats/registry.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool recognise(std::string_view head) {
    const std::size_t begin = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    const std::string_view line = head.substr(begin, head.find('\n', begin) - begin);
    if (line.empty() || line.find('\0') != std::string_view::npos || line.front() == '{') {
        return false;
    }
    try {
        const std::string path;
        return end_columns(DelimitedTable(line, path).header()).has_value();
    } catch (const Error&) {
        return false;
    }
}

constexpr std::array<FormatPart, 1> parts{{{csv_actors_ending, write_csv_actors}}};

}  // namespace

std::optional<std::size_t> column_of(std::span<const std::string> header, std::string_view word) {
    const auto found =
        std::ranges::find_if(header, [&](const auto& name) { return same_word(name, word); });
    return found == header.end() ? std::nullopt
                                 : std::optional<std::size_t>(found - header.begin());
}

std::optional<EndColumns> end_columns(std::span<const std::string> header) {
    constexpr std::array<std::array<std::string_view, 2>, 2> words{
        {{"source", "target"}, {"from", "to"}}};
    for (const auto& [from, to] : words) {
        const auto source = column_of(header, from);
        const auto target = column_of(header, to);
        if (source && target) {
            return EndColumns{*source, *target};
        }
    }
    return std::nullopt;
}

constinit const Format csv_format{
    .name = "csv",
    .endings = ".csv",
    .description = "tables of ties and actors (x.csv, x.nodes.csv) for Gephi and data frames",
    .recognise = recognise,
    .read = read_csv,
    .write = write_csv,
    .parts = parts};

}  // namespace entente
