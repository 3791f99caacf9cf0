/// Values of a graph's JSON as fields of actors and ties.
#pragma once

#include "formats/given.hpp"
#include "formats/json_cursor.hpp"

#include <entente/graph.hpp>

#include <vector>

namespace entente {

[[nodiscard]] Attribute::Type type_of(JsonScalar::Type type);

/// The next value, an id. Throws Error when it is neither text nor number.
[[nodiscard]] std::string_view read_json_id(JsonCursor& json);

/// The next value, a member that is no structure of ours: a scalar, or the JSON text of what nests.
template <class Field>
void read_json_value(JsonCursor& json,
                     std::vector<Given<Field>>& given,
                     Field field,
                     std::string_view key) {
    if (json.peek() == '{' || json.peek() == '[') {
        given.push_back({Field::other, key, json.raw()});
        return;
    }
    const JsonScalar value = json.scalar();
    if (value.type != JsonScalar::Type::null) {
        given.push_back({field, key, value.text, type_of(value.type)});
    }
}

/// The next value, a fact of the whole graph.
void read_json_fact(JsonCursor& json, std::string_view key, GraphFacts& facts);

}  // namespace entente
