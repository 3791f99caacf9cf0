/// What the tables say: states, bodies, persons with their terms of office, and titles.
#pragma once

#include "actors/folding.hpp"
#include "actors/months.hpp"
#include "actors/phrases.hpp"
#include "actors/table.hpp"

#include <entente/records.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente::world {

/// A role held in a state or a body, as foreign minister of russia.
struct Term {
    std::string role;  ///< one of the canonical roles of titles.tsv
    std::string of;    ///< the id of a state or a body
    Span span;
};

/// A state, an organisation, a group or a person.
struct KnownActor {
    std::string id, name;
    Kind kind = Kind::unknown;
    std::string affiliation;  ///< of a body: the id of a state or a body, or empty
    std::string iso3;         ///< of a state: ISO 3166 alpha-3, or empty
    std::vector<Term> terms;  ///< of a person, in the order of the tables
};

/// Words that stand before a person's name or for the person.
struct Title {
    std::string title, role, kind;
    bool before_name = false;  ///< as in President Putin
    bool one_holder = false;   ///< one at a time in a state or a body
};

/// How a text names an actor, the more certain first.
enum class Naming : std::uint8_t { name, surname, capital, metonym, adjective, demonym };

[[nodiscard]] std::string_view to_string(Naming naming);

/// One actor that a phrase may name.
struct NamedActor {
    std::size_t actor = 0;  ///< in Known::actors
    Naming naming = Naming::name;
    bool capitals = false;  ///< an acronym, which small letters don't spell
};

/// The tables as read.
struct Known {
    Folding folding;
    std::vector<KnownActor> actors;  ///< states, bodies, persons, each in the order of the tables
    std::unordered_map<std::string, std::size_t> by_id;  ///< in `actors`
    Phrases names;
    std::vector<std::vector<NamedActor>> named;  ///< by phrase of `names`
    std::vector<Title> titles;                   ///< by phrase of `title_phrases`
    Phrases title_phrases;
};

struct WorldTables {
    Table folding, states, bodies, titles;
    std::vector<Table> leaders;
};

/// Throws Error with path:line:column for what is malformed, an id that is no slug or told twice,
/// an affiliation, role or office that is not known, a term that ends before it begins.
[[nodiscard]] Known read_known(const WorldTables& tables);

}  // namespace entente::world
