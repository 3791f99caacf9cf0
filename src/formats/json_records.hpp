/// The records (documents, stances) that stand in a graph's JSON, read as a line of records is.
#pragma once

#include "formats/json_cursor.hpp"
#include "records/typed.hpp"

#include <entente/graph.hpp>

#include <string>

namespace entente {

class JsonRecords {
  public:
    explicit JsonRecords(JsonCursor& json) : json_(json) {}

    /// Adds the next value to the documents, or to the stances. Throws Error when it is no such
    /// record.
    void read_document(GraphFacts& facts);
    void read_stance(GraphFacts& facts);

  private:
    template <class Take>
    void read_record(RecordType type, Take take);

    JsonCursor& json_;
    std::string line_;
    RecordFields record_;
};

}  // namespace entente
