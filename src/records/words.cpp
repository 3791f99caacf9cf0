/// The fixed words of the records: event types, statuses, kinds.
#include "records/words.hpp"

#include <entente/records.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace entente {
namespace data {

extern const std::string_view plover;

}  // namespace data

namespace {

constexpr std::array<std::string_view, 16> event_table{"AGREE",
                                                       "CONSULT",
                                                       "SUPPORT",
                                                       "CONCEDE",
                                                       "COOPERATE",
                                                       "AID",
                                                       "RETREAT",
                                                       "REQUEST",
                                                       "ACCUSE",
                                                       "REJECT",
                                                       "THREATEN",
                                                       "PROTEST",
                                                       "SANCTION",
                                                       "MOBILIZE",
                                                       "COERCE",
                                                       "ASSAULT"};
constexpr std::array<std::string_view, 5> status_table{
    "actual", "planned", "urged", "alleged", "negated"};
constexpr std::array<std::string_view, 6> kind_table{
    "unknown", "person", "state", "organisation", "group", "issue"};

template <class Value, std::size_t size>
std::optional<Value> find(const std::array<std::string_view, size>& words, std::string_view word) {
    const auto* const found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Value>(found - words.begin()));
}

using Intensities = std::array<double, event_table.size()>;

/// The table in plover.tsv: one `TYPE<TAB>number` a line, `#` comments.
Intensities read_intensities(std::string_view table) {
    Intensities intensities{};
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        const std::size_t tab = line.find('\t');
        const auto event = find<std::size_t>(event_table, line.substr(0, tab));
        if (event) {
            std::from_chars(line.data() + tab + 1, line.data() + line.size(), intensities[*event]);
        }
    }
    return intensities;
}

}  // namespace

std::string_view to_string(Event event) {
    return event_table[static_cast<std::size_t>(event)];
}

std::string_view to_string(Status status) {
    return status_table[static_cast<std::size_t>(status)];
}

std::string_view to_string(Kind kind) {
    return kind_table[static_cast<std::size_t>(kind)];
}

std::span<const std::string_view> event_words() {
    return event_table;
}

std::span<const std::string_view> status_words() {
    return status_table;
}

std::span<const std::string_view> kind_words() {
    return std::span(kind_table).subspan(1);
}

std::optional<Event> parse_event(std::string_view word) {
    return find<Event>(event_table, word);
}

std::optional<Status> parse_status(std::string_view word) {
    return find<Status>(status_table, word);
}

std::optional<Kind> parse_kind(std::string_view word) {
    return find<Kind>(kind_table, word);
}

double default_intensity(Event event) {
    static const Intensities intensities = read_intensities(data::plover);
    return intensities[static_cast<std::size_t>(event)];
}

}  // namespace entente
