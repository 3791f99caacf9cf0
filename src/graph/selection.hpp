/// Which stances pass the filters, with what documents say of their day and publisher.
#pragma once

#include "graph/stance_order.hpp"
#include "graph/tally.hpp"

#include <map>

namespace entente {

/// Document records in any order; of two of one id each field keeps the word that sorts first, and
/// the earlier day.
class DocumentRecords {
  public:
    void add(const Document& document);

    [[nodiscard]] const std::map<std::string, Document, std::less<>>& by_id() const {
        return by_id_;
    }

    /// Those that some row names, by id.
    [[nodiscard]] std::vector<Document> named(const StanceAccess::Columns& columns) const;

  private:
    std::map<std::string, Document, std::less<>> by_id_;
};

/// Whether status and confidence pass; they are known before all documents are.
[[nodiscard]] std::optional<LeftOut> refuse(const StanceView& stance, const BuildOptions& options);

/// Gives stances without a day of publication that of their document.
void date_by_documents(StanceAccess::Columns& columns, const DocumentRecords& documents);

struct Selection {
    std::vector<StanceId> stances;
    LeftOutCounts left_out;
};

/// The stances whose publisher and day pass and whose source is not their target.
[[nodiscard]] Selection select(const StanceAccess::Columns& columns,
                               const DocumentRecords& documents,
                               const BuildOptions& options);

}  // namespace entente
