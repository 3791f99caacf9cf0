/// The records that travel between stages, one JSON object a line, and how they are read and
/// written. SPEC: documents, actors, mentions and stances; offsets are Unicode code points, end
/// exclusive.
#pragma once

#include <entente/error.hpp>

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A calendar day, written YYYY-MM-DD (ISO 8601); years 0000 to 9999.
struct Date {
    std::int32_t days = 0;  ///< since 1970-01-01
    auto operator<=>(const Date&) const = default;
};

/// The day that `text` names as YYYY-MM-DD; nothing when it is no such day (2012-02-30, 2012-7-1).
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
/// The same, or the day of an RFC 3339 timestamp as it is written: 2012-07-15T23:30:00-05:00 is the
/// 15th.
[[nodiscard]] std::optional<Date> parse_day(std::string_view text);
[[nodiscard]] std::string to_string(Date date);

/// PLOVER's sixteen event types (Open Event Data Alliance), from most verbal to most violent.
enum class Event : std::uint8_t {
    agree,
    consult,
    support,
    concede,
    cooperate,
    aid,
    retreat,
    request,
    accuse,
    reject,
    threaten,
    protest,
    sanction,
    mobilize,
    coerce,
    assault
};

/// What the sentence claims of the stance: that it is, will be, ought to be, is said to be, is not.
enum class Status : std::uint8_t { actual, planned, urged, alleged, negated };

/// What an actor is; `unknown` only in graphs of other tools, which do not say.
enum class Kind : std::uint8_t { unknown, person, state, organisation, group, issue };

/// The word of the records for a value (`AGREE`, `actual`, `person`), and the value for a word.
[[nodiscard]] std::string_view to_string(Event event);
[[nodiscard]] std::string_view to_string(Status status);
[[nodiscard]] std::string_view to_string(Kind kind);
[[nodiscard]] std::optional<Event> parse_event(std::string_view word);
[[nodiscard]] std::optional<Status> parse_status(std::string_view word);
[[nodiscard]] std::optional<Kind> parse_kind(std::string_view word);

/// The intensity of an event type on the Goldstein scale, in [-10, 10]: what a stance without its
/// own gets.
[[nodiscard]] double default_intensity(Event event);

struct Document {
    std::string id, title, publisher, url;
    std::optional<Date> published;
    bool operator==(const Document&) const = default;
};

/// One more thing that another tool's file said of an actor, a tie or a graph; text as written.
struct Attribute {
    enum class Type : std::uint8_t { text, number, integer, boolean };
    std::string name, value;
    Type type = Type::text;
    bool operator==(const Attribute&) const = default;
};

struct Actor {
    std::string id, name;
    Kind kind = Kind::unknown;
    std::string affiliation,
        role;  ///< id of the state or body it acts for; its office. Empty: none.
    std::vector<std::string> aliases;
    std::vector<Attribute> attributes;  ///< from graph files only, in file order
    bool operator==(const Actor&) const = default;
};

/// Code points [begin, end) of a document's text.
struct Span {
    std::uint32_t begin = 0, end = 0;
    bool operator==(const Span&) const = default;
};

struct Mention {
    std::string document, actor;
    Span span;
    std::string text;
    bool operator==(const Mention&) const = default;
};

/// The sentence that proves a stance. Spans that were not given are empty (0, 0).
template <class Text>
struct BasicEvidence {
    Text text{};
    Span span, source, target, cue;
    bool operator==(const BasicEvidence&) const = default;
};

/// What one sentence says source does to, or holds of, target. Text is owned or a view of
/// somebody's.
template <class Text>
struct BasicStance {
    Text document{}, source{}, target{};
    Event event = Event::consult;
    std::int8_t polarity = 0;  ///< -1, 0, 1
    double intensity = 0;  ///< [-10, 10], Goldstein scale; never of the other sign than polarity
    Status status = Status::actual;
    Text speaker{}, issue{};              ///< ids; empty: the writer, none
    std::optional<Date> published, date;  ///< of the document; of what is told
    double confidence = 1;                ///< [0, 1]
    BasicEvidence<Text> evidence;
    bool operator==(const BasicStance&) const = default;
};

using Stance = BasicStance<std::string>;
using StanceView = BasicStance<std::string_view>;  ///< valid as long as what it looks at

[[nodiscard]] StanceView view(const Stance& stance);
[[nodiscard]] Stance own(const StanceView& stance);

/// The day a stance counts for: when it happened, else when it was published.
template <class Text>
[[nodiscard]] std::optional<Date> day(const BasicStance<Text>& stance) {
    return stance.date ? stance.date : stance.published;
}

/// A line that was refused, and why.
struct BadLine {
    Where where;
    std::string reason;
};

/// Who takes the records as they are read; what is left empty is read, checked and passed over.
struct RecordSink {
    std::function<void(const Document&)> document;
    std::function<void(const Actor&)> actor;
    std::function<void(const Mention&)> mention;
    std::function<void(const StanceView&)> stance;  ///< views hold during the call only
    std::function<void(const BadLine&)> refused;
    std::function<void(std::size_t bytes)> progress;  ///< bytes read so far, called now and then
};

struct RecordReading {
    bool strict = false;  ///< throw Error at the first bad line
    /// Bytes, at most 1 GiB; a longer line is refused unread.
    std::size_t longest_line = std::size_t{16} << 20U;
};

/// Each line that is not blank is counted, and is one record or refused.
struct RecordCounts {
    std::size_t lines = 0, documents = 0, actors = 0, mentions = 0, stances = 0, refused = 0;
};

/// Reads NDJSON records in one pass, in memory bounded by the longest line. Blank lines, a byte
/// order mark and unknown keys are passed over; null is the same as absent. A bad line (syntax,
/// encoding, a field twice, missing, of the wrong type, word or range, too long, nested too deep)
/// goes to `sink.refused` with `name:line:column` and is never half-read; a stream in UTF-16 or
/// compressed is refused as one line. An actor without a name is named by its id; a stance without
/// intensity gets that of its event with the sign of its polarity. Throws Error when the stream
/// fails. O(bytes): some 500 MB/s.
RecordCounts read_records(std::istream& in,
                          const std::string& name,
                          const RecordSink& sink,
                          const RecordReading& reading = {});

/// One record as a line of JSON without its newline: keys in the order of SPEC, absent values left
/// out except `speaker` and `issue`, which are null. Text must be UTF-8; bad bytes become U+FFFD.
[[nodiscard]] std::string to_json(const Document& document);
[[nodiscard]] std::string to_json(const Actor& actor);
[[nodiscard]] std::string to_json(const Mention& mention);
[[nodiscard]] std::string to_json(const StanceView& stance);

/// The JSON Schema (2020-12) that valid lines keep to; schema/records.schema.json of the
/// repository.
[[nodiscard]] std::string_view record_schema();

}  // namespace entente
