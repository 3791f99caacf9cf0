/// Findings as pages for a terminal or in Markdown, as tables in CSV, and in JSON. Pages and JSON
/// say what was counted and by which rules; CSV has rows only. Foreign text cannot leave its cell.
#pragma once

#include <entente/balance.hpp>
#include <entente/camps.hpp>
#include <entente/centrality.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class ReportFormat : std::uint8_t { table, markdown, csv, json };

[[nodiscard]] std::optional<ReportFormat> parse_report_format(std::string_view word);

struct ReportStyle {
    ReportFormat format = ReportFormat::table;
    bool colour = false;  ///< ANSI colours, for the table only
    std::size_t width =
        0;  ///< columns of the terminal: wide tables are cut into blocks; 0: unknown
};

struct ActorReport {
    std::vector<std::string> measures;  ///< keys of columns; empty: all
    std::string by;       ///< key of the column to sort by, highest first; `id`, `name` or `camp`
                          ///< ascending; empty: the first measure
    std::size_t top = 0;  ///< rows; 0: all
    CentralityOptions centrality;
    CampOptions camps;
};

/// Actors with their centralities and camp. Throws Error for a measure it does not know, naming
/// those it does.
[[nodiscard]] std::string report_actors(const ActorGraph& graph,
                                        const ActorReport& report,
                                        const ReportStyle& style);
/// Camps, frustration, how sure, mediators.
[[nodiscard]] std::string report_camps(const ActorGraph& graph,
                                       const Camps& camps,
                                       const ReportStyle& style);
/// Triads, degree of balance, who is caught between.
[[nodiscard]] std::string report_balance(const ActorGraph& graph,
                                         const Balance& balance,
                                         const BalanceOptions& options,
                                         const ReportStyle& style);
/// The sentences behind the ties between two actors, both ways, with days and publishers. JSON has
/// the tie from a to b, and under `reverse` the one from b to a; sign 0 and count 0 when there is
/// none.
[[nodiscard]] std::string explain_tie(const ActorGraph& graph,
                                      ActorId a,
                                      ActorId b,
                                      const ReportStyle& style);
/// Why an actor stands where it does: its ties, strongest first, whether each fits its camp, and
/// the sentences.
[[nodiscard]] std::string explain_actor(const ActorGraph& graph,
                                        ActorId actor,
                                        const Camps& camps,
                                        const ReportStyle& style);

}  // namespace entente
