/// The words for the forms a report can take.
#include <entente/reports.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, 4> words{"table", "markdown", "csv", "json"};

}  // namespace

std::optional<ReportFormat> parse_report_format(std::string_view word) {
    const auto* const found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<ReportFormat>(found - words.begin()));
}

}  // namespace entente
