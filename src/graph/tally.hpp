/// What the building left out and why, as the lines that head every report.
#pragma once

#include <entente/build.hpp>

#include <array>

namespace entente {

/// Why a stance is not in the graph; the order is the order of the checks.
enum class LeftOut : std::uint8_t {
    status,      ///< not one of the statuses asked for
    confidence,  ///< less sure than asked for
    publisher,   ///< other publisher, or none known
    undated,     ///< no day, where days were asked for
    day,         ///< outside the days
    on_itself,   ///< source is target
    inside,      ///< between two that fold into one
    on_issue,    ///< of or on an issue, where issues were to go
    neutral,     ///< neither for nor against an issue that is projected
    repeated     ///< the same statement of the same sentence
};

struct Tally {
    std::array<std::size_t, 10> left_out{};
    std::size_t read = 0, kept = 0;
    std::size_t folded = 0, affiliations = 0, disputed = 0;

    std::size_t& operator[](LeftOut reason) { return left_out[static_cast<std::size_t>(reason)]; }
};

/// Lines a reader understands; names differ. Filters that were not set and reasons that left
/// nothing out have no line.
[[nodiscard]] std::vector<Rule> build_rules(const BuildOptions& options, const Tally& tally);

}  // namespace entente
