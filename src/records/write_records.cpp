/// Records as lines of JSON, keys in the order of SPEC.
#include "records/json_writer.hpp"

namespace entente {
namespace {

/// A member that is left out when there is nothing to say.
void optional_text(JsonWriter& json, std::string_view key, std::string_view value) {
    if (!value.empty()) {
        json.key(key).text(value);
    }
}

void optional_date(JsonWriter& json, std::string_view key, const std::optional<Date>& date) {
    if (date) {
        json.key(key).text(to_string(*date));
    }
}

/// A member that is null when there is nothing to say.
void nullable_id(JsonWriter& json, std::string_view key, std::string_view id) {
    json.key(key);
    id.empty() ? json.null() : json.text(id);
}

void bounds(JsonWriter& json, const Span& span) {
    json.key("begin").integer(span.begin).key("end").integer(span.end);
}

void optional_span(JsonWriter& json, std::string_view key, const Span& span) {
    if (span != Span{}) {
        json.key(key).StartArray();
        json.integer(span.begin).integer(span.end).EndArray();
    }
}

void write_evidence(JsonWriter& json, const BasicEvidence<std::string_view>& evidence) {
    json.key("evidence").StartObject();
    optional_text(json, "text", evidence.text);
    if (evidence.span != Span{}) {
        bounds(json, evidence.span);
    }
    optional_span(json, "source", evidence.source);
    optional_span(json, "target", evidence.target);
    optional_span(json, "cue", evidence.cue);
    json.EndObject();
}

bool says_something(const BasicEvidence<std::string_view>& evidence) {
    const Span none;
    return !evidence.text.empty() || evidence.span != none || evidence.source != none
           || evidence.target != none || evidence.cue != none;
}

template <class Record>
std::string to_line(const Record& record) {
    JsonWriter json;
    write_record(json, record);
    return std::string(json.written());
}

}  // namespace

void write_record(JsonWriter& json, const Document& document) {
    json.StartObject();
    json.key("type").text("document").key("id").text(document.id);
    optional_text(json, "title", document.title);
    optional_date(json, "published", document.published);
    optional_text(json, "publisher", document.publisher);
    optional_text(json, "url", document.url);
    json.EndObject();
}

void write_record(JsonWriter& json, const Actor& actor) {
    json.StartObject();
    json.key("type").text("actor").key("id").text(actor.id);
    optional_text(json, "name", actor.name);
    if (actor.kind != Kind::unknown) {
        json.key("kind").text(to_string(actor.kind));
    }
    optional_text(json, "affiliation", actor.affiliation);
    optional_text(json, "role", actor.role);
    if (!actor.aliases.empty()) {
        json.key("aliases").StartArray();
        for (const std::string& alias : actor.aliases) {
            json.text(alias);
        }
        json.EndArray();
    }
    json.EndObject();
}

void write_record(JsonWriter& json, const Mention& mention) {
    json.StartObject();
    json.key("type").text("mention").key("document").text(mention.document);
    json.key("actor").text(mention.actor);
    bounds(json, mention.span);
    json.key("text").text(mention.text).EndObject();
}

void write_record(JsonWriter& json, const StanceView& stance) {
    json.StartObject();
    json.key("type").text("stance").key("document").text(stance.document);
    json.key("source").text(stance.source).key("target").text(stance.target);
    json.key("event").text(to_string(stance.event)).key("polarity").integer(stance.polarity);
    json.key("intensity").number(stance.intensity).key("status").text(to_string(stance.status));
    nullable_id(json, "speaker", stance.speaker);
    nullable_id(json, "issue", stance.issue);
    optional_date(json, "published", stance.published);
    optional_date(json, "date", stance.date);
    json.key("confidence").number(stance.confidence);
    if (says_something(stance.evidence)) {
        write_evidence(json, stance.evidence);
    }
    json.EndObject();
}

std::string to_json(const Document& document) {
    return to_line(document);
}

std::string to_json(const Actor& actor) {
    return to_line(actor);
}

std::string to_json(const Mention& mention) {
    return to_line(mention);
}

std::string to_json(const StanceView& stance) {
    return to_line(stance);
}

}  // namespace entente
