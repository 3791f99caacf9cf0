/// Actors and ties in any order → a graph whose edges are sorted and never parallel.
#include <entente/graph.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace entente {
namespace {

using Pair = std::pair<ActorId, ActorId>;

struct PairHash {
    std::size_t operator()(const Pair& pair) const {
        return std::hash<std::uint64_t>{}((pair.first * 0x9e3779b97f4a7c15ULL) ^ pair.second);
    }
};

void fill(std::string& field, const std::string& with) {
    if (field.empty()) {
        field = with;
    }
}

void fill(Actor& actor, const Actor& with) {
    fill(actor.affiliation, with.affiliation);
    fill(actor.role, with.role);
    actor.kind = actor.kind == Kind::unknown ? with.kind : actor.kind;
    actor.name = actor.name == actor.id && !with.name.empty() ? with.name : actor.name;
    for (const std::string& alias : with.aliases) {
        if (std::ranges::find(actor.aliases, alias) == actor.aliases.end()) {
            actor.aliases.push_back(alias);
        }
    }
    actor.attributes.insert(actor.attributes.end(), with.attributes.begin(), with.attributes.end());
}

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
    return a && b ? std::min(a, b) : std::max(a, b);
}

void add(Tie& tie, const Tie& more) {
    tie.support += more.support;
    tie.opposition += more.opposition;
    tie.affiliation += more.affiliation;
    tie.count += more.count;
    tie.first = earlier(tie.first, more.first);
    tie.last = std::max(tie.last, more.last);
    tie.attributes.insert(tie.attributes.end(), more.attributes.begin(), more.attributes.end());
}

/// Most intense first; then by day, document, place in it, and order of arrival.
auto evidence_key(const StanceStore& stances, StanceId id) {
    const StanceView stance = stances[id];
    return std::tuple(
        -std::abs(stance.intensity), day(stance), stance.document, stance.evidence.span.begin, id);
}

template <class Less>
std::vector<std::size_t> order_of(std::size_t size, Less less) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, less);
    return order;
}

}  // namespace

struct GraphBuilder::State {
    struct Edge {
        Pair pair;
        Tie tie;
        std::vector<StanceId> stances;
    };

    std::vector<Actor> actors;
    std::unordered_map<std::string, ActorId> by_id;
    std::vector<Edge> edges;
    std::unordered_map<Pair, std::size_t, PairHash> by_pair;
    GraphFacts facts;

    void renumber_by_id();
    void sort_edges();
    void lay_out_evidence();
    void find_days();
};

void GraphBuilder::State::renumber_by_id() {
    const auto order =
        order_of(actors.size(), [&](auto a, auto b) { return actors[a].id < actors[b].id; });
    std::vector<Actor> sorted;
    std::vector<ActorId> place(actors.size());
    for (const std::size_t old : order) {
        place[old] = sorted.size();
        sorted.push_back(std::move(actors[old]));
    }
    actors = std::move(sorted);
    for (Edge& edge : edges) {
        edge.pair = {place[edge.pair.first], place[edge.pair.second]};
    }
}

void GraphBuilder::State::sort_edges() {
    std::ranges::sort(edges, {}, &Edge::pair);
}

void GraphBuilder::State::lay_out_evidence() {
    facts.evidence.clear();
    for (Edge& edge : edges) {
        std::ranges::sort(
            edge.stances, {}, [&](StanceId id) { return evidence_key(facts.stances, id); });
        edge.tie.evidence_begin = facts.evidence.size();
        edge.tie.evidence_size = static_cast<std::uint32_t>(edge.stances.size());
        facts.evidence.insert(facts.evidence.end(), edge.stances.begin(), edge.stances.end());
        std::vector<StanceId>().swap(edge.stances);
    }
}

void GraphBuilder::State::find_days() {
    std::optional<Date> first;
    std::optional<Date> last;
    for (const Edge& edge : edges) {
        first = earlier(first, edge.tie.first);
        last = std::max(last, edge.tie.last);
    }
    facts.since = facts.since ? facts.since : first;
    facts.until = facts.until ? facts.until : last;
}

GraphBuilder::GraphBuilder() : state_(std::make_unique<State>()) {}

GraphBuilder::GraphBuilder(GraphBuilder&& other) noexcept = default;
GraphBuilder& GraphBuilder::operator=(GraphBuilder&& other) noexcept = default;
GraphBuilder::~GraphBuilder() = default;

ActorId GraphBuilder::actor(const Actor& actor) {
    const auto [found, fresh] = state_->by_id.try_emplace(actor.id, state_->actors.size());
    if (!fresh) {
        fill(state_->actors[found->second], actor);
        return found->second;
    }
    Actor& added = state_->actors.emplace_back(actor);
    fill(added.name, actor.id);
    return found->second;
}

ActorId GraphBuilder::actor(std::string_view id) {
    const auto found = state_->by_id.find(std::string(id));
    return found != state_->by_id.end() ? found->second : actor(Actor{.id = std::string(id)});
}

void GraphBuilder::tie(ActorId source,
                       ActorId target,
                       const Tie& tie,
                       std::span<const StanceId> stances) {
    const auto [found, fresh] = state_->by_pair.try_emplace({source, target}, state_->edges.size());
    if (fresh) {
        state_->edges.push_back({{source, target}, tie, {}});
    } else {
        add(state_->edges[found->second].tie, tie);
    }
    std::vector<StanceId>& behind = state_->edges[found->second].stances;
    behind.insert(behind.end(), stances.begin(), stances.end());
}

GraphFacts& GraphBuilder::facts() {
    return state_->facts;
}

ActorGraph GraphBuilder::finish(Order order) && {
    State& state = *state_;
    decltype(state.by_pair)().swap(state.by_pair);
    if (order == Order::id) {
        state.renumber_by_id();
    }
    state.sort_edges();
    state.lay_out_evidence();
    state.find_days();
    ActorGraph graph(state.actors.size());
    for (ActorId actor = 0; actor < state.actors.size(); ++actor) {
        graph[actor] = std::move(state.actors[actor]);
    }
    for (State::Edge& edge : state.edges) {
        boost::add_edge(edge.pair.first, edge.pair.second, std::move(edge.tie), graph);
    }
    graph[boost::graph_bundle] = std::move(state.facts);
    return graph;
}

std::span<const StanceId> stances_of(const ActorGraph& graph, TieId tie) {
    const Tie& found = graph[tie];
    return std::span(facts(graph).evidence).subspan(found.evidence_begin, found.evidence_size);
}

std::optional<ActorId> find_actor(const ActorGraph& graph, std::string_view id) {
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        if (graph[actor].id == id) {
            return actor;
        }
    }
    return std::nullopt;
}

}  // namespace entente
