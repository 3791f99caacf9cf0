/// The one order of stances: what stands first behind a tie, whatever order the lines came in.
#pragma once

#include "graph/stance_columns.hpp"

namespace entente {

/// Strict order of stances by everything they say: most intense first; then by day, document and
/// place; at last most confident first. Only equal records are equivalent.
class StanceOrder {
  public:
    /// The columns must outlive the order.
    explicit StanceOrder(const StanceAccess::Columns& columns) : columns_(&columns) {}

    [[nodiscard]] bool operator()(StanceId a, StanceId b) const;

    [[nodiscard]] const StanceRow& row(StanceId id) const {
        return columns_->rows[static_cast<std::size_t>(id)];
    }

    /// Whether two stances are one statement told twice: the same sentence says the same of the
    /// same two. Without a sentence they never are. Such stances are neighbours in this order.
    [[nodiscard]] bool same_statement(StanceId a, StanceId b) const;

  private:
    const StanceAccess::Columns* columns_;
};

}  // namespace entente
