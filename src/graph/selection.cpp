/// The filters of the build, in the order of LeftOut.
#include "graph/selection.hpp"

#include <algorithm>

namespace entente {
namespace {

void keep_lesser(std::string& field, const std::string& with) {
    if (field.empty() || (!with.empty() && with < field)) {
        field = with;
    }
}

template <class Values, class Value>
bool passes(const Values& wanted, const Value& value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

std::optional<LeftOut> refuse(const StanceRow& row, const BuildOptions& options) {
    const std::optional<Date> day = row.day().date();
    if ((options.since || options.until) && !day) {
        return LeftOut::undated;
    }
    if ((options.since && day < options.since) || (options.until && day > options.until)) {
        return LeftOut::day;
    }
    return row.source == row.target ? std::optional(LeftOut::on_itself) : std::nullopt;
}

/// For each symbol whether it is a document of a wanted publisher.
std::vector<bool> wanted(const Symbols& symbols,
                         const DocumentRecords& documents,
                         const std::vector<std::string>& publishers) {
    std::vector<bool> wanted(symbols.size(), publishers.empty());
    for (const auto& [id, document] : documents.by_id()) {
        const std::optional<Symbol> symbol = symbols.find(id);
        if (symbol && passes(publishers, document.publisher)) {
            wanted[*symbol] = true;
        }
    }
    return wanted;
}

}  // namespace

void DocumentRecords::add(const Document& document) {
    const auto [found, fresh] = by_id_.try_emplace(document.id, document);
    if (fresh) {
        return;
    }
    Document& kept = found->second;
    keep_lesser(kept.title, document.title);
    keep_lesser(kept.publisher, document.publisher);
    keep_lesser(kept.url, document.url);
    kept.published = kept.published && document.published
                         ? std::min(kept.published, document.published)
                         : std::max(kept.published, document.published);
}

std::vector<Document> DocumentRecords::named(const StanceAccess::Columns& columns) const {
    std::vector<bool> named(columns.symbols.size());
    for (const StanceRow& row : columns.rows) {
        named[row.document] = true;
    }
    std::vector<Document> found;
    for (const auto& [id, document] : by_id_) {
        const std::optional<Symbol> symbol = columns.symbols.find(id);
        if (symbol && named[*symbol]) {
            found.push_back(document);
        }
    }
    return found;
}

std::optional<LeftOut> refuse(const StanceView& stance, const BuildOptions& options) {
    if (!passes(options.statuses, stance.status)) {
        return LeftOut::status;
    }
    return stance.confidence < options.min_confidence ? std::optional(LeftOut::confidence)
                                                      : std::nullopt;
}

void date_by_documents(StanceAccess::Columns& columns, const DocumentRecords& documents) {
    std::vector<PackedDay> published(columns.symbols.size());
    for (const auto& [id, document] : documents.by_id()) {
        if (const std::optional<Symbol> symbol = columns.symbols.find(id)) {
            published[*symbol] = PackedDay(document.published);
        }
    }
    for (StanceRow& row : columns.rows) {
        if (row.published == PackedDay{}) {
            row.published = published[row.document];
        }
    }
}

Selection select(const StanceAccess::Columns& columns,
                 const DocumentRecords& documents,
                 const BuildOptions& options) {
    const std::vector<bool> by_wanted = wanted(columns.symbols, documents, options.publishers);
    Selection selection;
    selection.stances.reserve(columns.rows.size());
    for (std::uint32_t at = 0; at < columns.rows.size(); ++at) {
        const StanceRow& row = columns.rows[at];
        const auto reason =
            by_wanted[row.document] ? refuse(row, options) : std::optional(LeftOut::publisher);
        if (reason) {
            ++selection.left_out[*reason];
        } else {
            selection.stances.push_back(StanceId{at});
        }
    }
    return selection;
}

}  // namespace entente
