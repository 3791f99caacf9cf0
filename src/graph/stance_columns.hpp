/// The rows behind a StanceStore, for the graph stage itself: it sorts a million of them.
#pragma once

#include <entente/graph.hpp>

#include <deque>
#include <limits>
#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// Number of a string that is kept once; 0 is the empty string.
using Symbol = std::uint32_t;

/// Strings, each kept once, numbered in order of arrival.
class Symbols {
  public:
    Symbols();
    Symbols(const Symbols& other);
    Symbols& operator=(const Symbols&) = delete;
    ~Symbols() = default;
    Symbol of(std::string_view text);
    [[nodiscard]] std::optional<Symbol> find(std::string_view text) const;

    [[nodiscard]] std::string_view text(Symbol symbol) const { return texts_[symbol]; }

    [[nodiscard]] std::size_t size() const { return texts_.size(); }

  private:
    std::deque<std::string> texts_;
    std::unordered_map<std::string_view, Symbol> numbers_;
};

/// A day in four bytes.
class PackedDay {
  public:
    PackedDay() = default;

    explicit PackedDay(std::optional<Date> date) : days_(date ? date->days : none) {}

    [[nodiscard]] std::optional<Date> date() const {
        return days_ == none ? std::nullopt : std::optional(Date{days_});
    }

    auto operator<=>(const PackedDay&) const = default;

  private:
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();
    std::int32_t days_ = none;
};

struct StanceRow {
    std::string_view text;  ///< in the arena
    double intensity, confidence;
    Symbol document, source, target, speaker, issue;
    PackedDay published, date;
    Span span, source_span, target_span, cue;
    Event event;
    Status status;
    std::int8_t polarity;

    [[nodiscard]] PackedDay day() const { return date == PackedDay{} ? published : date; }
};

struct StanceStore::Columns {
    Columns() = default;
    Columns(const Columns& other);
    Columns& operator=(const Columns&) = delete;
    ~Columns() = default;

    Symbols symbols;
    std::pmr::monotonic_buffer_resource arena;
    std::vector<StanceRow> rows;

    /// The text in the arena. Stances of one sentence come one after the other and share it.
    std::string_view keep(std::string_view text);
    /// The symbol of a document's id. Stances of one document come one after the other.
    Symbol document(std::string_view id);
};

/// The one door to the rows of a store.
struct StanceAccess {
    using Columns = StanceStore::Columns;
    /// Rows of a store that was moved from are empty, not absent.
    [[nodiscard]] static Columns& columns(StanceStore& store);
};

}  // namespace entente
