/// What each type of record must and may have, field by field.
#include "records/typed.hpp"

#include "records/checks.hpp"
#include "records/found.hpp"

#include <cmath>

namespace entente {
namespace {

constexpr std::array<std::string_view, 4> type_words{"document", "actor", "mention", "stance"};

BasicEvidence<std::string_view> evidence_of(const RecordFields& line) {
    if (Checks(line, line.record()).object(Key::evidence) == nullptr) {
        return {};
    }
    const Checks checks(line, line.evidence(), "evidence.");
    return {.text = checks.text(Key::text),
            .span = checks.bounds(),
            .source = checks.span(Key::source),
            .target = checks.span(Key::target),
            .cue = checks.span(Key::cue)};
}

/// Never against the polarity; a stance of polarity 0 may lean either way.
double intensity_of(const Checks& checks, Event event, int polarity) {
    const Checks::Range range =
        polarity > 0   ? Checks::Range{0, 10, "a number from 0 to 10, as polarity is 1"}
        : polarity < 0 ? Checks::Range{-10, 0, "a number from -10 to 0, as polarity is -1"}
                       : Checks::Range{-10, 10, "a number from -10 to 10"};
    return checks.number(Key::intensity, range, polarity * std::abs(default_intensity(event)));
}

}  // namespace

RecordType record_type(const RecordFields& line) {
    const Value* const value = line.record().find(Key::type);
    if (value == nullptr) {
        throw Refusal{line.record().offset(), "missing field `type`"};
    }
    for (std::size_t type = 0; type < type_words.size(); ++type) {
        if (value->type == Value::Type::text && value->text == type_words[type]) {
            return static_cast<RecordType>(type);
        }
    }
    throw Refusal{value->offset,
                  "unknown type " + found(*value) + "; one of document actor mention stance"};
}

Document to_document(const RecordFields& line) {
    const Checks checks(line, line.record());
    return {.id = std::string(checks.required_id(Key::id)),
            .title = std::string(checks.text(Key::title)),
            .publisher = std::string(checks.text(Key::publisher)),
            .url = std::string(checks.text(Key::url)),
            .published = checks.day(Key::published)};
}

Actor to_actor(const RecordFields& line) {
    const Checks checks(line, line.record());
    Actor actor{.id = std::string(checks.required_id(Key::id)),
                .name = std::string(checks.text(Key::name)),
                .kind = checks.kind(),
                .affiliation = std::string(checks.id(Key::affiliation)),
                .role = std::string(checks.text(Key::role))};
    if (actor.name.empty()) {
        actor.name = actor.id;
    }
    for (const Value& alias : checks.texts(Key::aliases)) {
        actor.aliases.emplace_back(alias.text);
    }
    return actor;
}

Mention to_mention(const RecordFields& line) {
    const Checks checks(line, line.record());
    return {.document = std::string(checks.required_id(Key::document)),
            .actor = std::string(checks.required_id(Key::actor)),
            .span = checks.required_bounds(),
            .text = std::string(checks.required_text(Key::text))};
}

StanceView to_stance(const RecordFields& line) {
    const Checks checks(line, line.record());
    StanceView stance{
        .document = checks.required_id(Key::document),
        .source = checks.required_id(Key::source),
        .target = checks.required_id(Key::target),
        .event = checks.event(),
        .polarity = checks.polarity(),
        .status = checks.status(),
        .speaker = checks.id(Key::speaker),
        .issue = checks.id(Key::issue),
        .published = checks.day(Key::published),
        .date = checks.day(Key::date),
        .confidence = checks.number(Key::confidence, {0, 1, "a number from 0 to 1"}, 1),
        .evidence = evidence_of(line)};
    stance.intensity = intensity_of(checks, stance.event, stance.polarity);
    return stance;
}

}  // namespace entente
