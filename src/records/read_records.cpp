/// The walk over a stream of records: line, JSON, fields, record, sink.
#include "records/encoding.hpp"
#include "records/fields.hpp"
#include "records/line_reader.hpp"
#include "records/typed.hpp"

#include <entente/records.hpp>

#include <algorithm>
#include <istream>

namespace entente {
namespace {

using Line = LineReader::Line;

/// Offsets in a line are kept in 32 bits.
constexpr std::size_t longest_possible_line = std::size_t{1} << 30U;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

template <class Record>
void give(const std::function<void(const Record&)>& sink, const Record& record) {
    if (sink) {
        sink(record);
    }
}

/// One pass over one stream.
class Reading {
  public:
    Reading(const std::string& name, const RecordSink& sink, const RecordReading& reading)
        : name_(name), sink_(sink), reading_(reading) {}

    RecordCounts read(std::istream& in);

  private:
    void read_line(const Line& line);
    void give_record();
    void refuse(std::size_t line, const Refusal& refusal);

    const std::string& name_;
    const RecordSink& sink_;
    const RecordReading& reading_;
    RecordCounts counts_;
    RecordFields fields_;
};

RecordCounts Reading::read(std::istream& in) {
    const std::size_t longest = std::min(reading_.longest_line, longest_possible_line);
    LineReader lines(in, longest, sink_.progress);
    const std::string_view foreign = foreign_encoding(lines.peek(4));
    if (!foreign.empty()) {
        ++counts_.lines;
        refuse(1, {0, std::string(foreign)});
        return counts_;
    }
    while (const auto line = lines.next()) {
        if (line->too_long) {
            ++counts_.lines;
            refuse(line->number, {0, "longer than " + std::to_string(longest) + " bytes"});
        } else if (!is_blank({line->text, line->size})) {
            ++counts_.lines;
            read_line(*line);
        }
    }
    if (in.bad() || !in.eof()) {
        throw Error("cannot read on", {.path = name_, .line = counts_.lines + 1});
    }
    return counts_;
}

void Reading::read_line(const Line& line) {
    try {
        check_encoding({line.text, line.size});
        fields_.parse(line.text, line.size);
        give_record();
    } catch (const Refusal& refusal) {
        refuse(line.number, refusal);
    }
}

void Reading::give_record() {
    switch (record_type(fields_)) {
        case RecordType::document:
            give(sink_.document, to_document(fields_));
            ++counts_.documents;
            return;
        case RecordType::actor:
            give(sink_.actor, to_actor(fields_));
            ++counts_.actors;
            return;
        case RecordType::mention:
            give(sink_.mention, to_mention(fields_));
            ++counts_.mentions;
            return;
        case RecordType::stance:
            give(sink_.stance, to_stance(fields_));
            ++counts_.stances;
            return;
    }
}

void Reading::refuse(std::size_t line, const Refusal& refusal) {
    const Where where{name_, line, refusal.offset + 1};
    if (reading_.strict) {
        throw Error(refusal.reason, where);
    }
    ++counts_.refused;
    if (sink_.refused) {
        sink_.refused({where, refusal.reason});
    }
}

}  // namespace

RecordCounts read_records(std::istream& in,
                          const std::string& name,
                          const RecordSink& sink,
                          const RecordReading& reading) {
    return Reading(name, sink, reading).read(in);
}

}  // namespace entente
