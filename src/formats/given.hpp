/// What the columns, keys and attributes of graph files mean for actors and ties, whatever the
/// format: `weight`, `Weight` and `sign` are read alike everywhere.
#pragma once

#include <entente/graph.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class ActorField : std::uint8_t { id, name, label, kind, affiliation, role, aliases, other };

enum class TieField : std::uint8_t {
    source,
    target,
    sign,
    signed_weight,
    weight,
    support,
    opposition,
    affiliation,
    count,
    first,
    last,
    kind,
    other
};

/// The field of exactly this name; `other` when there is none.
[[nodiscard]] ActorField actor_field(std::string_view name);
[[nodiscard]] TieField tie_field(std::string_view name);

/// The fields of the columns of a table: by exact name, else by a name that differs in upper and
/// lower case, no field twice.
[[nodiscard]] std::vector<ActorField> actor_fields(std::span<const std::string> names);
[[nodiscard]] std::vector<TieField> tie_fields(std::span<const std::string> names);

/// One value that a file gives for a field; views of somebody's text.
template <class Field>
struct Given {
    Field field = Field::other;
    std::string_view name, value;
    Attribute::Type type = Attribute::Type::text;  ///< as the file declares it
};

using GivenActor = Given<ActorField>;
using GivenTie = Given<TieField>;

/// Which given value cannot be, and why; whoever knows its place makes an Error of it.
struct BadValue {
    std::size_t index = 0;
    std::string reason;
};

/// The actor that a file describes. Values that are not what we mean by a field (`kind` = river)
/// and all others become attributes. Without a name, the label is the name, else the id.
[[nodiscard]] Actor read_actor(std::string_view id, std::span<const GivenActor> given);

/// The tie that a file describes. Support and opposition count before the signed weight, that
/// before the weight with the sign, that before the sign alone; with none of them it is 1. Throws
/// BadValue for weights that are no numbers, not finite or above `largest_weight`, or of the wrong
/// sign.
[[nodiscard]] Tie read_tie(std::span<const GivenTie> given);

/// Puts what a file says of the whole graph where it belongs: title, since, until, rules; all else
/// is an attribute.
void set_fact(GraphFacts& facts, const Attribute& fact);

}  // namespace entente
