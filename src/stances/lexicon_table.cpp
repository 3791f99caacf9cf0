/// A table is cut into rows and fields; each field is parsed by its own function, which says what
/// it expected where.
#include "stances/lexicon_table.hpp"

#include "stances/lexicon_fields.hpp"

#include <entente/error.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace entente {
namespace {

constexpr std::array<std::string_view, 8> columns{
    "cue", "pos", "event", "intensity", "source", "target", "clause", "notes"};

enum Column : std::uint8_t { cue, pos, event, intensity, source, target, clause, notes };

/// One line of a table: its fields and its place in messages.
struct Row {
    std::string_view path;
    std::size_t line = 0;
    std::vector<std::string_view> fields;
};

[[noreturn]] void refuse(const Row& row, std::size_t field, const std::string& reason) {
    const std::size_t at = std::min(field, row.fields.size() - 1);
    const auto before = row.fields[at].data() - row.fields[0].data();
    throw Error(reason,
                {std::string(row.path), row.line, static_cast<std::size_t>(before) + 1},
                "src/stances/lexicon/README.md says what a row is");
}

[[noreturn]] void refuse_text(const Row& row, std::size_t field, const std::string& expected) {
    refuse(row, field, "expected " + expected + ", found `" + std::string(row.fields[field]) + "`");
}

template <class Value>
Value expect(std::optional<Value> value, const Row& row, Column field, const char* expected) {
    if (!value) {
        refuse_text(row, field, expected);
    }
    return *std::move(value);
}

/// The rows of a table without comments and blank lines, each of as many fields as asked for.
std::vector<Row> rows_of(const LexiconTable& table, std::size_t width) {
    std::vector<Row> rows;
    std::size_t number = 0;
    for (const std::string_view line : pieces_of(table.text, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        rows.push_back({table.path, number, pieces_of(line, '\t')});
        if (rows.back().fields.size() != width) {
            refuse(rows.back(),
                   width,
                   "expected " + std::to_string(width) + " columns, found "
                       + std::to_string(rows.back().fields.size()));
        }
    }
    return rows;
}

/// `*` marks the head; it is the first word if none is marked.
void read_words(const Row& row, Cue& into) {
    std::size_t marks = 0;
    for (std::string_view word : pieces_of(row.fields[cue], ' ')) {
        if (word.ends_with('*')) {
            word.remove_suffix(1);
            into.head = into.words.size();
            ++marks;
        }
        const bool spelt = std::ranges::all_of(
            word, [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '\''; });
        if (word.empty() || !spelt || marks > 1) {
            refuse_text(row, cue, "lower-case lemmas with single spaces, at most one with `*`");
        }
        into.words.push_back(word);
    }
}

std::optional<Event> read_event(const Row& row) {
    if (row.fields[event] == "-") {
        return std::nullopt;
    }
    return expect(parse_event(row.fields[event]), row, event, "an event type or `-`");
}

std::optional<Inheritance> read_clause(const Row& row) {
    if (row.fields[clause] == "-") {
        return std::nullopt;
    }
    return expect(
        parse_inheritance(row.fields[clause]), row, clause, "EFFECT/STATUS/CONTROL or `-`");
}

bool has_note(const Row& row, std::string_view name) {
    const auto given = pieces_of(row.fields[notes], ',');
    return std::ranges::find(given, name) != given.end();
}

void check_notes(const Row& row) {
    constexpr std::array<std::string_view, 4> known{"-", "issue", "speech", "sign"};
    for (const std::string_view note : pieces_of(row.fields[notes], ',')) {
        if (std::ranges::find(known, note) == known.end()) {
            refuse_text(row, notes, "`-`, or of `issue`, `speech` and `sign`, with commas");
        }
    }
}

/// The sign of the intensity is that of the event, unless the row says that it is not.
void check_sign(const Row& row, const Cue& read) {
    const int sign = read.event ? sign_of(*read.event) : 0;
    const bool neutral = !read.event ? read.intensity == 0 : sign == 0 && read.intensity <= 0;
    const bool agrees = sign == 0 ? neutral : read.intensity * sign > 0;
    if (agrees == has_note(row, "sign")) {
        refuse_text(row, intensity, agrees ? "a sign other than the event's" : "the event's sign");
    }
}

void check_frame(const Row& row, const Cue& read) {
    if (read.event ? read.source.empty() || read.target.empty() : !read.clause) {
        refuse(
            row, source, "expected a source and a target for an event, a clause for an operator");
    }
}

bool same_sense(const Row& left, const Row& right) {
    constexpr std::array<Column, 4> told_apart_by{pos, event, target, clause};
    return std::ranges::all_of(
        told_apart_by, [&](Column field) { return left.fields[field] == right.fields[field]; });
}

Cue read_cue(const Row& row) {
    Cue read;
    read_words(row, read);
    read.part = expect(parse_part_of_speech(row.fields[pos]), row, pos, "a part of speech");
    read.event = read_event(row);
    read.intensity =
        expect(parse_intensity(row.fields[intensity]), row, intensity, "a number in [-10, 10]");
    read.source = expect(parse_slots(row.fields[source]), row, source, "slots with `|`, or `-`");
    read.target = expect(parse_slots(row.fields[target]), row, target, "slots with `|`, or `-`");
    read.clause = read_clause(row);
    check_notes(row);
    read.issue = has_note(row, "issue");
    read.speech = has_note(row, "speech");
    check_sign(row, read);
    check_frame(row, read);
    return read;
}

}  // namespace

int sign_of(Event event) {
    return event < Event::request ? 1 : event == Event::request ? 0 : -1;
}

std::vector<Cue> read_cues(const LexiconTable& table) {
    auto rows = rows_of(table, columns.size());
    if (rows.empty() || !std::ranges::equal(rows.front().fields, columns)) {
        throw Error("expected the header `cue pos event intensity source target clause notes`",
                    {std::string(table.path), rows.empty() ? 1 : rows.front().line, 1});
    }
    std::vector<Cue> cues;
    cues.reserve(rows.size());
    std::unordered_multimap<std::string_view, const Row*> seen;
    seen.reserve(rows.size());
    for (const Row& row : std::span(rows).subspan(1)) {
        cues.push_back(read_cue(row));
        const auto [first, last] = seen.equal_range(row.fields[cue]);
        if (std::any_of(
                first, last, [&](const auto& other) { return same_sense(*other.second, row); })) {
            refuse_text(row, cue, "a sense not given before");
        }
        seen.emplace(row.fields[cue], &row);
    }
    return cues;
}

Spellings read_spellings(const LexiconTable& table) {
    Spellings spellings;
    for (const Row& row : rows_of(table, 2)) {
        if (!spellings.emplace(row.fields[0], row.fields[1]).second) {
            refuse_text(row, 0, "a spelling not given before");
        }
    }
    return spellings;
}

}  // namespace entente
