/// Stances in rows of fixed size; ids shared, sentences in an arena.
#include "graph/stance_columns.hpp"

#include <algorithm>

namespace entente {

Symbols::Symbols() {
    of("");
}

Symbol Symbols::of(std::string_view text) {
    if (text.empty() && !texts_.empty()) {
        return 0;
    }
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) {
        return found->second;
    }
    const std::string& kept = texts_.emplace_back(text);
    return numbers_.emplace(kept, static_cast<Symbol>(texts_.size() - 1)).first->second;
}

Symbols::Symbols(const Symbols& other) : texts_(other.texts_) {
    numbers_.reserve(texts_.size());
    for (const std::string& text : texts_) {
        numbers_.emplace(text, static_cast<Symbol>(numbers_.size()));
    }
}

std::optional<Symbol> Symbols::find(std::string_view text) const {
    const auto found = numbers_.find(text);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

StanceStore::Columns::Columns(const Columns& other) : symbols(other.symbols) {
    rows.reserve(other.rows.size());
    for (StanceRow row : other.rows) {
        row.text = keep(row.text);
        rows.push_back(row);
    }
}

std::string_view StanceStore::Columns::keep(std::string_view text) {
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

Symbol StanceStore::Columns::document(std::string_view id) {
    const bool same = !rows.empty() && symbols.text(rows.back().document) == id;
    return same ? rows.back().document : symbols.of(id);
}

StanceAccess::Columns& StanceAccess::columns(StanceStore& store) {
    if (!store.columns_) {
        store.columns_ = std::make_unique<Columns>();
    }
    return *store.columns_;
}

StanceStore::StanceStore() = default;
StanceStore::StanceStore(StanceStore&& other) noexcept = default;
StanceStore& StanceStore::operator=(StanceStore&& other) noexcept = default;
StanceStore::~StanceStore() = default;

StanceStore::StanceStore(const StanceStore& other)
    : columns_(other.columns_ ? std::make_unique<Columns>(*other.columns_) : nullptr) {}

StanceStore& StanceStore::operator=(const StanceStore& other) {
    StanceStore copy(other);
    columns_.swap(copy.columns_);
    return *this;
}

StanceId StanceStore::add(const StanceView& stance) {
    Columns& columns = StanceAccess::columns(*this);
    if (columns.rows.size() == std::numeric_limits<std::uint32_t>::max()) {
        throw Error("more than 4,294,967,294 stances", {}, "split the records by time");
    }
    const BasicEvidence<std::string_view>& evidence = stance.evidence;
    columns.rows.push_back({.text = columns.keep(evidence.text),
                            .intensity = stance.intensity,
                            .confidence = stance.confidence,
                            .document = columns.document(stance.document),
                            .source = columns.symbols.of(stance.source),
                            .target = columns.symbols.of(stance.target),
                            .speaker = columns.symbols.of(stance.speaker),
                            .issue = columns.symbols.of(stance.issue),
                            .published = PackedDay(stance.published),
                            .date = PackedDay(stance.date),
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
    const StanceRow& row = columns_->rows[static_cast<std::size_t>(id)];
    const Symbols& symbols = columns_->symbols;
    return {.document = symbols.text(row.document),
            .source = symbols.text(row.source),
            .target = symbols.text(row.target),
            .event = row.event,
            .polarity = row.polarity,
            .intensity = row.intensity,
            .status = row.status,
            .speaker = symbols.text(row.speaker),
            .issue = symbols.text(row.issue),
            .published = row.published.date(),
            .date = row.date.date(),
            .confidence = row.confidence,
            .evidence = {row.text, row.span, row.source_span, row.target_span, row.cue}};
}

void StanceStore::prefetch(StanceId id) const {
    constexpr std::size_t line = 64;
    const StanceRow& row = columns_->rows[static_cast<std::size_t>(id)];
    __builtin_prefetch(columns_->symbols.text(row.document).data());
    for (std::size_t at = 0; at < std::min(row.text.size(), 4 * line); at += line) {
        __builtin_prefetch(row.text.data() + at);
    }
}

std::size_t StanceStore::size() const {
    return columns_ ? columns_->rows.size() : 0;
}

}  // namespace entente
