/// Writes node-link JSON: the sink takes the frame, RapidJSON makes the objects.
#include "formats/columns.hpp"
#include "formats/given.hpp"
#include "formats/json.hpp"
#include "formats/kept_texts.hpp"
#include "formats/losses.hpp"
#include "formats/text_sink.hpp"
#include "records/json_writer.hpp"

#include <unordered_set>

namespace entente {
namespace {

void put_text(JsonWriter& json, std::string_view key, std::string_view value) {
    if (!value.empty()) {
        json.key(key).text(value);
    }
}

void put_day(JsonWriter& json, std::string_view key, std::optional<Date> day) {
    if (day) {
        json.key(key).text(to_string(*day));
    }
}

void put_foreign_key(JsonWriter& json, std::string_view name) {
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

/// A number stays one that is read as a number: 1.0, not 1.
void put_value(JsonWriter& json, const Attribute& given) {
    const Attribute value = typed(given.name, given.value, given.type);
    if (value.type == Attribute::Type::text) {
        json.text(value.value);
        return;
    }
    const bool looks_whole = value.value.find_first_of(".e") == std::string::npos;
    const bool number = value.type == Attribute::Type::number;
    json.raw(number && looks_whole ? value.value + ".0" : value.value);
}

/// Attributes as members, each name once, without those whose key is taken.
template <class Taken>
void put_attributes(JsonWriter& json, const std::vector<Attribute>& attributes, Taken taken) {
    std::unordered_set<std::string_view> seen;
    for (const Attribute& attribute : attributes) {
        if (!taken(attribute.name) && seen.insert(attribute.name).second) {
            put_foreign_key(json, attribute.name);
            put_value(json, attribute);
        }
    }
}

void put_rules(JsonWriter& json, const std::vector<Rule>& rules) {
    if (rules.empty()) {
        return;
    }
    json.key("rules").StartObject();
    for (const Rule& rule : rules) {
        put_foreign_key(json, rule.name);
        json.text(rule.value);
    }
    json.EndObject();
}

void put_documents(JsonWriter& json, const std::vector<Document>& documents) {
    if (documents.empty()) {
        return;
    }
    json.key("documents").StartArray();
    for (const Document& document : documents) {
        write_record(json, document);
    }
    json.EndArray();
}

void put_facts(JsonWriter& json, const GraphFacts& all) {
    json.StartObject();
    put_text(json, "title", all.title);
    put_day(json, "since", all.since);
    put_day(json, "until", all.until);
    put_rules(json, all.rules);
    put_documents(json, all.documents);
    put_attributes(json, all.attributes, [](std::string_view name) {
        return name == "title" || name == "since" || name == "until" || name == "rules"
               || name == "documents";
    });
    json.EndObject();
}

void put_aliases(JsonWriter& json, const std::vector<std::string>& aliases) {
    if (aliases.empty()) {
        return;
    }
    json.key("aliases").StartArray();
    for (const std::string& alias : aliases) {
        json.text(alias);
    }
    json.EndArray();
}

void put_actor(JsonWriter& json, const Actor& actor) {
    json.StartObject();
    json.key("id").text(actor.id).key("name").text(actor.name);
    if (actor.kind != Kind::unknown) {
        json.key("kind").text(to_string(actor.kind));
    }
    put_text(json, "affiliation", actor.affiliation);
    put_text(json, "role", actor.role);
    put_aliases(json, actor.aliases);
    put_attributes(json, actor.attributes, [&](std::string_view name) {
        return name == "id" || name == "name" || (name == "kind" && actor.kind != Kind::unknown)
               || (name == "affiliation" && !actor.affiliation.empty())
               || (name == "role" && !actor.role.empty())
               || (name == "aliases" && !actor.aliases.empty());
    });
    json.EndObject();
}

void put_stances(JsonWriter& json, const ActorGraph& graph, TieId tie) {
    const auto behind = stances_of(graph, tie);
    if (behind.empty()) {
        return;
    }
    const GraphFacts& all = facts(graph);
    constexpr std::size_t ahead = 8;
    std::size_t next = graph[tie].evidence_begin + ahead;
    json.key("stances").StartArray();
    for (const StanceId stance : behind) {
        if (next < all.evidence.size()) {
            all.stances.prefetch(all.evidence[next++]);
        }
        write_record(json, all.stances[stance]);
    }
    json.EndArray();
}

void put_numbers(JsonWriter& json, const Tie& tie, ExportWeight weight) {
    json.key("sign").integer(tie.sign()).key("signed_weight").number(tie.signed_weight());
    json.key("weight").number(exported_weight(tie, weight));
    json.key("support").number(tie.support).key("opposition").number(tie.opposition);
    if (tie.affiliation != 0) {
        json.key("affiliation").number(tie.affiliation);
    }
    json.key("count").integer(tie.count);
}

/// Whether a key of a tie is one that the tie itself fills.
bool is_taken(const Tie& tie, std::string_view name) {
    const TieField field = tie_field(name);
    return name == "stances"
           || (field != TieField::other && field != TieField::kind
               && !(field == TieField::first && !tie.first)
               && !(field == TieField::last && !tie.last));
}

void put_tie(JsonWriter& json, const ActorGraph& graph, TieId id, const WriteOptions& options) {
    const Tie& tie = graph[id];
    json.StartObject();
    json.key("source").text(graph[source(id, graph)].id);
    json.key("target").text(graph[target(id, graph)].id);
    put_numbers(json, tie, weight_or(options.weight, ExportWeight::signed_weight));
    put_day(json, "first", tie.first);
    put_day(json, "last", tie.last);
    put_attributes(
        json, tie.attributes, [&](std::string_view name) { return is_taken(tie, name); });
    if (options.stances) {
        put_stances(json, graph, id);
    }
    json.EndObject();
}

/// Hands on what `json` holds and empties it.
void hand_on(TextSink& sink, JsonWriter& json) {
    sink.put(json.written());
    json.clear();
}

void put_actors(TextSink& sink, JsonWriter& json, const ActorGraph& graph) {
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        put_actor(json, graph[actor]);
        hand_on(sink.put(actor == 0 ? "\n" : ",\n"), json);
    }
}

void put_links(TextSink& sink,
               JsonWriter& json,
               const ActorGraph& graph,
               const WriteOptions& options,
               KeptTexts& kept) {
    bool keeping = true;
    std::string_view before = "\n";
    for (auto [tie, end] = edges(graph); tie != end; ++tie, before = ",\n") {
        put_tie(json, graph, *tie, options);
        keeping = keeping && kept.keep(before, json.written());
        hand_on(sink.put(before), json);
    }
}

/// The links again: those that were kept as they are, the rest made anew.
void put_edges(TextSink& sink,
               JsonWriter& json,
               const ActorGraph& graph,
               const WriteOptions& options,
               const KeptTexts& kept) {
    for (const std::string& piece : kept.pieces()) {
        sink.put(piece);
    }
    auto [tie, end] = edges(graph);
    for (tie = std::next(tie, static_cast<std::ptrdiff_t>(kept.count())); tie != end; ++tie) {
        put_tie(json, graph, *tie, options);
        hand_on(sink.put(tie == edges(graph).first ? "\n" : ",\n"), json);
    }
}

}  // namespace

std::vector<std::string> write_json(std::ostream& out,
                                    const ActorGraph& graph,
                                    const WriteOptions& options) {
    constexpr std::size_t half_a_gigabyte = std::size_t{512} << 20U;
    return write_json_keeping(out, graph, options, half_a_gigabyte);
}

std::vector<std::string> write_json_keeping(std::ostream& out,
                                            const ActorGraph& graph,
                                            const WriteOptions& options,
                                            std::size_t most_kept) {
    TextSink sink(out);
    JsonWriter json;
    sink.put("{\"directed\":").put(facts(graph).directed ? "true" : "false");
    sink.put(",\"multigraph\":false,\"graph\":");
    put_facts(json, facts(graph));
    hand_on(sink, json);
    sink.put(",\n\"nodes\":[");
    put_actors(sink, json, graph);
    KeptTexts kept(most_kept);
    put_links(sink.put("],\n\"links\":["), json, graph, options, kept);
    put_edges(sink.put("],\n\"edges\":["), json, graph, options, kept);
    sink.put("]}\n");
    sink.finish();
    return losses(graph, "JSON without stances", {.stances = options.stances, .documents = true});
}

}  // namespace entente
