/// Records out of the middle of a JSON text.
#include "formats/json_records.hpp"

#include "records/encoding.hpp"
#include "records/found.hpp"

namespace entente {
namespace {

bool has_surrogate(std::string_view text) {
    return text.find("\\ud") != std::string_view::npos
           || text.find("\\uD") != std::string_view::npos;
}

}  // namespace

/// In a copy: parsing a record changes its text.
template <class Take>
void JsonRecords::read_record(RecordType type, Take take) {
    const std::size_t begin = json_.offset();
    const std::string_view text = json_.raw();
    constexpr std::size_t readable_after_end = 9;
    line_.assign(text);
    line_.resize(text.size() + readable_after_end);
    try {
        if (has_surrogate(text)) {
            check_encoding(text);
        }
        record_.parse(line_.data(), text.size());
        if (record_type(record_) != type) {
            throw Refusal{0,
                          type == RecordType::stance ? "expected a stance" : "expected a document"};
        }
        take();
    } catch (const Refusal& refusal) {
        json_.fail(refusal.reason, begin + refusal.offset);
    }
}

void JsonRecords::read_document(GraphFacts& facts) {
    read_record(RecordType::document, [&] { facts.documents.push_back(to_document(record_)); });
}

void JsonRecords::read_stance(GraphFacts& facts) {
    read_record(RecordType::stance, [&] { facts.stances.add(to_stance(record_)); });
}

}  // namespace entente
