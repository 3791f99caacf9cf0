/// Options that several analyses share.
#pragma once

#include "cli/arguments.hpp"

#include <entente/camps.hpp>
#include <entente/reports.hpp>

#include <string_view>

namespace entente::cli {

inline constexpr Option format_option{.name = "format",
                                      .value = "table|markdown|csv|json",
                                      .fallback = "table",
                                      .description = "form of the report"};
inline constexpr Option camps_option{
    .name = "camps",
    .value = "auto|K",
    .fallback = "auto",
    .description = "how many camps: as many as fit the ties best, or K"};
inline constexpr Option symmetrise_option{
    .name = "symmetrise",
    .value = "sum|any-negative|all-positive",
    .fallback = "sum",
    .description = "how the two directions between a pair become one tie"};

/// `fallback` differs from analysis to analysis.
[[nodiscard]] constexpr Option weights_option(std::string_view fallback) {
    return {.name = "weights",
            .value = "unit|weighted",
            .fallback = fallback,
            .description = "count each tie as 1, or by its weight"};
}

/// --camps, --weights, --symmetrise and --seed.
[[nodiscard]] CampOptions camp_options(const Arguments& arguments);

/// --jobs; 0, one thread a core, unless given.
[[nodiscard]] unsigned jobs(const Arguments& arguments);

/// --format, and colours if they are welcome where the report goes.
[[nodiscard]] ReportStyle report_style(const Arguments& arguments);

/// The common options that must be right even where they change nothing; and that -o can be
/// written, before the work is done.
void check_common(const Arguments& arguments);

}  // namespace entente::cli
