/// Walks each chain of affiliations once.
#include "graph/fold.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The next step up, or no_actor at a state, an issue or the top.
ActorNumber above(const Cast& cast, ActorNumber actor) {
    const Kind kind = cast.actors[actor].kind;
    const ActorNumber next = cast.affiliation[actor];
    const bool ends = kind == Kind::state || kind == Kind::issue || next == no_actor;
    return ends || cast.is_issue(next) ? no_actor : next;
}

}  // namespace

std::vector<ActorNumber> fold_states(const Cast& cast) {
    std::vector<ActorNumber> top(cast.actors.size(), no_actor);
    std::vector<std::uint32_t> place(cast.actors.size(), no_actor);  // on the present path
    std::vector<ActorNumber> path;
    for (ActorNumber start = 0; start < cast.actors.size(); ++start) {
        path.clear();
        ActorNumber at = start;
        while (top[at] == no_actor && place[at] == no_actor) {
            place[at] = static_cast<std::uint32_t>(path.size());
            path.push_back(at);
            const ActorNumber next = above(cast, at);
            at = next == no_actor ? at : next;
        }
        // The walk ended where an earlier one had been, or ran into itself: a cycle, of one if it
        // is the top.
        const ActorNumber end =
            top[at] != no_actor ? top[at] : *std::min_element(path.begin() + place[at], path.end());
        for (const ActorNumber actor : path) {
            top[actor] = end;
            place[actor] = no_actor;
        }
    }
    return top;
}

}  // namespace entente
