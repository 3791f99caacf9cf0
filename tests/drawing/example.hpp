/// Small graphs to draw, and ways to look at what came out.
#pragma once

#include <entente/drawing.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// Two camps of two and one actor with support in both.
///
///     a ── b      d ── e
///      \  (opposed) /
///       ──── c ────
inline ActorGraph two_camps() {
    GraphBuilder builder;
    const auto actor = [&](const char* id, Kind kind) {
        return builder.actor(Actor{.id = id, .name = id, .kind = kind});
    };
    const ActorId a = actor("a", Kind::state);
    const ActorId b = actor("b", Kind::state);
    const ActorId c = actor("c", Kind::person);
    const ActorId d = actor("d", Kind::state);
    const ActorId e = actor("e", Kind::state);
    builder.tie(a, b, Tie{.support = 5, .count = 1});
    builder.tie(d, e, Tie{.support = 5, .count = 1});
    builder.tie(a, d, Tie{.opposition = 6, .count = 1});
    builder.tie(e, b, Tie{.opposition = 6, .count = 1});
    builder.tie(a, c, Tie{.support = 2, .count = 1});
    builder.tie(c, d, Tie{.support = 1, .count = 1});
    return std::move(builder).finish();
}

inline std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

inline std::string drawn(const ActorGraph& graph,
                         Picture picture,
                         const DrawOptions& options = {}) {
    return draw(graph, find_camps(graph), picture, options).bytes;
}

}  // namespace entente
