/// Names as a format can spell them, each still one of its own.
#pragma once

#include <entente/graph.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Without control characters other than tab and line ends, which XML and DOT cannot hold.
[[nodiscard]] std::string without_controls(std::string_view text);

/// The id of each actor as `spell(actor)` gives it; where that is taken, with `_` behind it.
template <class Spell>
[[nodiscard]] std::vector<std::string> spelled_ids(const ActorGraph& graph, Spell spell);

/// `ids` made different from each other by `_`; those that come first keep theirs.
[[nodiscard]] std::vector<std::string> made_unique(std::vector<std::string> ids);

template <class Spell>
std::vector<std::string> spelled_ids(const ActorGraph& graph, Spell spell) {
    std::vector<std::string> ids;
    ids.reserve(num_vertices(graph));
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        ids.push_back(spell(actor));
    }
    return made_unique(std::move(ids));
}

}  // namespace entente
