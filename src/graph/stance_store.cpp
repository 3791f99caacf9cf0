/// Stances in rows of fixed size; ids and publishers shared, sentences in an arena.
#include <entente/graph.hpp>

#include <deque>
#include <limits>
#include <memory_resource>
#include <unordered_map>

namespace entente {
namespace {

using Symbol = std::uint32_t;

/// Strings, each kept once, numbered in order of arrival.
class Symbols {
  public:
    Symbol of(std::string_view text) {
        const auto found = numbers_.find(text);
        if (found != numbers_.end()) {
            return found->second;
        }
        const std::string& kept = texts_.emplace_back(text);
        return numbers_.emplace(kept, static_cast<Symbol>(texts_.size() - 1)).first->second;
    }

    [[nodiscard]] std::string_view text(Symbol symbol) const { return texts_[symbol]; }

  private:
    std::deque<std::string> texts_;
    std::unordered_map<std::string_view, Symbol> numbers_;
};

constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

std::int32_t pack(std::optional<Date> date) {
    return date ? date->days : no_day;
}

std::optional<Date> unpack(std::int32_t days) {
    return days == no_day ? std::nullopt : std::optional(Date{days});
}

struct Row {
    std::string_view text;  ///< in the arena
    double intensity, confidence;
    Symbol document, source, target, speaker, issue;
    std::int32_t published, date;
    Span span, source_span, target_span, cue;
    Event event;
    Status status;
    std::int8_t polarity;
};

}  // namespace

struct StanceStore::Columns {
    Symbols symbols;
    std::pmr::monotonic_buffer_resource arena;
    std::vector<Row> rows;

    /// Stances of one sentence come one after the other: they share its text.
    std::string_view keep(std::string_view text) {
        if (!rows.empty() && rows.back().text == text) {
            return rows.back().text;
        }
        if (text.empty()) {
            return {};
        }
        auto* const copy = static_cast<char*>(arena.allocate(text.size(), 1));
        text.copy(copy, text.size());
        return {copy, text.size()};
    }
};

StanceStore::StanceStore() : columns_(std::make_unique<Columns>()) {}

StanceStore::StanceStore(StanceStore&& other) noexcept = default;
StanceStore& StanceStore::operator=(StanceStore&& other) noexcept = default;
StanceStore::~StanceStore() = default;

StanceStore::StanceStore(const StanceStore& other) : StanceStore() {
    for (std::uint32_t at = 0; at < other.size(); ++at) {
        add(other[StanceId{at}]);
    }
}

StanceStore& StanceStore::operator=(const StanceStore& other) {
    StanceStore copy(other);
    columns_.swap(copy.columns_);
    return *this;
}

StanceId StanceStore::add(const StanceView& stance) {
    if (!columns_) {  // moved from
        columns_ = std::make_unique<Columns>();
    }
    Columns& columns = *columns_;
    const auto symbol = [&](std::string_view text) { return columns.symbols.of(text); };
    const BasicEvidence<std::string_view>& evidence = stance.evidence;
    columns.rows.push_back({.text = columns.keep(evidence.text),
                            .intensity = stance.intensity,
                            .confidence = stance.confidence,
                            .document = symbol(stance.document),
                            .source = symbol(stance.source),
                            .target = symbol(stance.target),
                            .speaker = symbol(stance.speaker),
                            .issue = symbol(stance.issue),
                            .published = pack(stance.published),
                            .date = pack(stance.date),
                            .span = evidence.span,
                            .source_span = evidence.source,
                            .target_span = evidence.target,
                            .cue = evidence.cue,
                            .event = stance.event,
                            .status = stance.status,
                            .polarity = stance.polarity});
    return StanceId{static_cast<std::uint32_t>(columns.rows.size() - 1)};
}

StanceView StanceStore::operator[](StanceId id) const {
    const Row& row = columns_->rows[static_cast<std::size_t>(id)];
    const auto text = [&](Symbol symbol) { return columns_->symbols.text(symbol); };
    return {.document = text(row.document),
            .source = text(row.source),
            .target = text(row.target),
            .event = row.event,
            .polarity = row.polarity,
            .intensity = row.intensity,
            .status = row.status,
            .speaker = text(row.speaker),
            .issue = text(row.issue),
            .published = unpack(row.published),
            .date = unpack(row.date),
            .confidence = row.confidence,
            .evidence = {row.text, row.span, row.source_span, row.target_span, row.cue}};
}

std::size_t StanceStore::size() const {
    return columns_ ? columns_->rows.size() : 0;
}

}  // namespace entente
