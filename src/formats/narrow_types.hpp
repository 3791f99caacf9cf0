/// Types of attributes in formats that hold texts only.
#pragma once

#include <entente/graph.hpp>

#include <cstddef>

namespace entente {

/// Gives each attribute that is text everywhere the narrowest type that all its values have: for
/// files that know no types. In place: Boost's graphs are copied where others are moved.
void narrow_types(ActorGraph& graph);

/// How many attributes would come back with another type when their values were written as texts
/// and read by narrow_types(): a text `12`, a number in a column that has texts as well.
[[nodiscard]] std::size_t count_retyped(const ActorGraph& graph);

}  // namespace entente
