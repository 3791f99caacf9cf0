/// A stance as proof: what it says, when, by whom, in which document, in which words.
#pragma once

#include "reports/json.hpp"
#include "reports/page.hpp"

#include <entente/graph.hpp>

#include <span>
#include <string_view>
#include <unordered_map>

namespace entente::reports {

/// Puts the stances of one graph on pages and into tables. The graph must outlive it.
class Evidence {
  public:
    explicit Evidence(const ActorGraph& graph);

    /// The stance as a quoted sentence with its particulars.
    void put(Page& page, const StanceView& stance) const;
    /// A row of table() for CSV.
    [[nodiscard]] std::vector<Cell> row(const StanceView& stance) const;
    /// Without rows.
    [[nodiscard]] static Table table();

  private:
    [[nodiscard]] Pieces intro(const StanceView& stance) const;
    [[nodiscard]] Pieces source(const StanceView& stance) const;
    [[nodiscard]] const Document* document(const StanceView& stance) const;

    const ActorGraph& graph_;
    std::unordered_map<std::string_view, const Document*> documents_;
};

/// The keys of a tie: ends, sign, weights, days, and the records of its stances.
void put_tie(Json& json, const ActorGraph& graph, TieId tie);

/// `support 2.8` with what it is made of: both sums where there are two, affiliation, stances and
/// days.
[[nodiscard]] Pieces weight_of(const Tie& tie);

}  // namespace entente::reports
