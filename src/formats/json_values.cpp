/// Single values of JSON.
#include "formats/json_values.hpp"

#include "formats/numbers.hpp"

namespace entente {

Attribute::Type type_of(JsonScalar::Type type) {
    switch (type) {
        case JsonScalar::Type::boolean:
            return Attribute::Type::boolean;
        case JsonScalar::Type::integer:
            return Attribute::Type::integer;
        case JsonScalar::Type::number:
            return Attribute::Type::number;
        default:
            return Attribute::Type::text;
    }
}

std::string_view read_json_id(JsonCursor& json) {
    const std::size_t begin = json.offset();
    const JsonScalar id = json.scalar();
    if (id.type == JsonScalar::Type::null || id.type == JsonScalar::Type::boolean) {
        json.fail("an id is a text or a number", begin);
    }
    return id.text;
}

void read_json_fact(JsonCursor& json, std::string_view key, GraphFacts& facts) {
    std::vector<GivenActor> given;
    read_json_value(json, given, ActorField::other, key);
    for (const GivenActor& fact : given) {
        set_fact(facts, typed(key, fact.value, fact.type));
    }
    json.forget();
}

}  // namespace entente
