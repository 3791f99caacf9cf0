/// Declarations and edges, in any order, to a graph.
#include "formats/assembly.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace entente {
namespace {

constexpr std::size_t declared = static_cast<std::size_t>(-1);

struct Arc {
    ActorId source, target;
    Direction direction;
    std::uint32_t stances;
    StanceId first_stance;
    Tie tie;
};

bool any(const std::vector<Arc>& arcs, Direction direction) {
    return std::ranges::find(arcs, direction, &Arc::direction) != arcs.end();
}

/// Whether some dyad has edges both ways.
bool any_mutual(const std::vector<Arc>& arcs) {
    std::vector<std::pair<ActorId, ActorId>> pairs;
    pairs.reserve(arcs.size());
    for (const Arc& arc : arcs) {
        pairs.emplace_back(arc.source, arc.target);
    }
    std::ranges::sort(pairs);
    return std::ranges::any_of(pairs, [&](const auto& pair) {
        return pair.first < pair.second
               && std::ranges::binary_search(pairs, std::pair(pair.second, pair.first));
    });
}

bool is_directed(const std::vector<Arc>& arcs) {
    if (any(arcs, Direction::directed)) {
        return true;
    }
    return any(arcs, Direction::unsaid) && !any(arcs, Direction::undirected) && any_mutual(arcs);
}

void fill_in(std::vector<Arc>& arcs, Direction direction) {
    for (Arc& arc : arcs) {
        arc.direction = arc.direction == Direction::unsaid ? direction : arc.direction;
    }
}

}  // namespace

struct Assembly::State {
    GraphBuilder builder;
    std::vector<std::size_t> place;  ///< of each actor's first mention, or `declared`
    std::vector<Arc> arcs;
    Direction default_direction = Direction::unsaid;

    void add(Arc& arc, bool directed);
    /// How many edges were added to others.
    std::size_t add_all(bool directed);
};

void Assembly::State::add(Arc& arc, bool directed) {
    std::vector<StanceId> stances(arc.stances);
    for (std::uint32_t at = 0; at < arc.stances; ++at) {
        stances[at] = StanceId{static_cast<std::uint32_t>(arc.first_stance) + at};
    }
    if (!directed) {
        std::tie(arc.source, arc.target) = std::minmax({arc.source, arc.target});
    }
    builder.tie(arc.source, arc.target, arc.tie, stances);
    if (directed && arc.direction == Direction::undirected && arc.source != arc.target) {
        builder.tie(arc.target, arc.source, arc.tie, stances);
    }
}

std::size_t Assembly::State::add_all(bool directed) {
    std::size_t added = 0;
    for (Arc& arc : arcs) {
        const bool both = directed && arc.direction == Direction::undirected;
        added += both && arc.source != arc.target ? 2 : 1;
        add(arc, directed);
    }
    std::vector<Arc>().swap(arcs);
    return added;
}

Assembly::Assembly() : state_(std::make_unique<State>()) {}

Assembly::Assembly(Assembly&&) noexcept = default;
Assembly& Assembly::operator=(Assembly&&) noexcept = default;
Assembly::~Assembly() = default;

void Assembly::default_direction(Direction direction) {
    state_->default_direction = direction;
}

bool Assembly::declare(const Actor& actor) {
    const ActorId vertex = state_->builder.actor(actor);
    if (vertex == state_->place.size()) {
        state_->place.push_back(declared);
        return true;
    }
    return std::exchange(state_->place[vertex], declared) != declared;
}

ActorId Assembly::mention(std::string_view id, std::size_t place) {
    const ActorId vertex = state_->builder.actor(id);
    if (vertex == state_->place.size()) {
        state_->place.push_back(place);
    }
    return vertex;
}

void Assembly::tie(
    ActorId source, ActorId target, Direction direction, Tie tie, std::size_t stances) {
    const std::size_t first = facts().stances.size() - stances;
    state_->arcs.push_back({source,
                            target,
                            direction,
                            static_cast<std::uint32_t>(stances),
                            StanceId{static_cast<std::uint32_t>(first)},
                            std::move(tie)});
}

GraphFacts& Assembly::facts() {
    return state_->builder.facts();
}

ActorGraph Assembly::finish(const std::function<void(const Mention&)>& undeclared) && {
    State& state = *state_;
    fill_in(state.arcs, state.default_direction);
    const bool directed = state.arcs.empty() ? state.default_direction != Direction::undirected
                                             : is_directed(state.arcs);
    const std::size_t edges = state.add_all(directed);
    ActorGraph graph = std::move(state.builder).finish();
    const auto missing = std::ranges::find_if(state.place, [](auto at) { return at != declared; });
    if (undeclared && missing != state.place.end()) {
        undeclared({graph[static_cast<ActorId>(missing - state.place.begin())].id, *missing});
    }
    GraphFacts& facts = graph[boost::graph_bundle];
    facts.directed = directed;
    if (num_edges(graph) < edges) {
        facts.rules.push_back(
            {"parallel edges",
             std::to_string(edges - num_edges(graph)) + " added to others of the same two actors"});
    }
    return graph;
}

}  // namespace entente
