/// Comparison of stances by content, so that arrival and numbering never show.
#include "graph/stance_order.hpp"

#include <cmath>
#include <tuple>

namespace entente {
namespace {

/// A symbol that compares as its text does; equal symbols are equal unread.
struct Text {
    const Symbols* symbols;
    Symbol symbol;

    bool operator==(const Text& other) const { return symbol == other.symbol; }

    auto operator<=>(const Text& other) const {
        return symbol == other.symbol ? std::strong_ordering::equal
                                      : symbols->text(symbol) <=> symbols->text(other.symbol);
    }
};

auto place(const Span& span) {
    return std::tuple(span.begin, span.end);
}

/// What a stance claims and where, in order of weight.
auto statement(const Symbols& symbols, const StanceRow& row) {
    const auto text = [&](Symbol symbol) { return Text{&symbols, symbol}; };
    return std::tuple(-std::abs(row.intensity),
                      row.day(),
                      text(row.document),
                      place(row.span),
                      text(row.source),
                      text(row.target),
                      std::tuple(row.event, row.status, row.polarity, row.intensity),
                      std::tuple(row.published, row.date),
                      text(row.speaker),
                      text(row.issue),
                      row.text);
}

/// How well it is told.
auto telling(const StanceRow& row) {
    return std::tuple(
        -row.confidence, place(row.cue), place(row.source_span), place(row.target_span));
}

}  // namespace

bool StanceOrder::operator()(StanceId a, StanceId b) const {
    const auto by = statement(columns_->symbols, row(a)) <=> statement(columns_->symbols, row(b));
    return by == 0 ? telling(row(a)) < telling(row(b)) : by < 0;
}

bool StanceOrder::same_statement(StanceId a, StanceId b) const {
    const bool proven = row(a).span != Span{} || !row(a).text.empty();
    return proven && statement(columns_->symbols, row(a)) == statement(columns_->symbols, row(b));
}

}  // namespace entente
