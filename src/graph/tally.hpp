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

/// How many stances each reason left out.
struct LeftOutCounts {
    std::array<std::size_t, 10> counts{};

    std::size_t& operator[](LeftOut reason) { return counts[static_cast<std::size_t>(reason)]; }

    LeftOutCounts& operator+=(const LeftOutCounts& more);
};

struct Tally {
    LeftOutCounts left_out;
    std::size_t read = 0, kept = 0;  ///< stances
    std::size_t folded = 0;          ///< actors that count for another
    std::size_t affiliations = 0;    ///< ties of actors to bodies
    std::size_t unplaced = 0;        ///< actors of the records that no kept stance brought in
    std::size_t disputed = 0;        ///< actors whose records disagree
};

/// Lines a reader understands; names differ. Filters that were not set and reasons that left
/// nothing out have no line.
[[nodiscard]] std::vector<Rule> build_rules(const BuildOptions& options, const Tally& tally);

}  // namespace entente
