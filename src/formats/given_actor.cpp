/// From the values of a file to actors and facts of the graph.
#include "formats/given.hpp"
#include "formats/lists.hpp"
#include "formats/numbers.hpp"

namespace entente {
namespace {

Attribute attribute(const GivenActor& given) {
    return typed(given.name, given.value, given.type);
}

bool take_text(std::string& field, std::string_view value) {
    if (!field.empty()) {
        return false;
    }
    field = value;
    return true;
}

/// Whether the value found its place. Tools write what is missing as empty text.
bool take(Actor& actor, const GivenActor& given) {
    if (given.value.empty() && given.field != ActorField::other) {
        return true;
    }
    switch (given.field) {
        case ActorField::name:
            return take_text(actor.name, given.value);
        case ActorField::kind: {
            const std::optional<Kind> kind = parse_kind(given.value);
            actor.kind = kind.value_or(Kind::unknown);
            return kind.has_value();
        }
        case ActorField::affiliation:
            return take_text(actor.affiliation, given.value);
        case ActorField::role:
            return take_text(actor.role, given.value);
        case ActorField::aliases:
            actor.aliases = split_list(given.value);
            return true;
        default:
            return false;
    }
}

void take_label(Actor& actor, const GivenActor& label) {
    if (actor.name.empty()) {
        actor.name = label.value;
    } else if (actor.name != label.value) {
        actor.attributes.push_back(attribute(label));
    }
}

}  // namespace

Actor read_actor(std::string_view id, std::span<const GivenActor> given) {
    Actor actor{.id = std::string(id)};
    const GivenActor* label = nullptr;
    for (const GivenActor& value : given) {
        if (value.field == ActorField::label) {
            label = &value;
        } else if (!take(actor, value)) {
            actor.attributes.push_back(attribute(value));
        }
    }
    if (label != nullptr && !label->value.empty()) {
        take_label(actor, *label);
    }
    if (actor.name.empty()) {
        actor.name = actor.id;
    }
    return actor;
}

void set_fact(GraphFacts& facts, const Attribute& fact) {
    const std::optional<Date> date = parse_date(fact.value);
    if (fact.name == "title") {
        facts.title = fact.value;
    } else if (fact.name == "rules") {
        facts.rules = split_rules(fact.value);
    } else if (fact.name == "since" && date) {
        facts.since = date;
    } else if (fact.name == "until" && date) {
        facts.until = date;
    } else {
        facts.attributes.push_back(fact);
    }
}

}  // namespace entente
