/// Actors and ties in any order → a graph whose edges are sorted and never parallel.
#include "graph/stance_order.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace entente {
namespace {

/// A tie as it was handed in: its ends, its place in the list of ties.
struct Piece {
    ActorId source, target;
    std::size_t number;
    auto operator<=>(const Piece&) const = default;
};

struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
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
    tie.evidence_size += more.evidence_size;
    tie.first = earlier(tie.first, more.first);
    tie.last = std::max(tie.last, more.last);
    tie.attributes.insert(tie.attributes.end(), more.attributes.begin(), more.attributes.end());
}

}  // namespace

struct GraphBuilder::State {
    std::vector<Actor> actors;
    std::unordered_map<std::string, ActorId, TextHash, std::equal_to<>> by_id;
    std::vector<Piece> pieces;
    std::vector<Tie> ties;           ///< evidence_begin counts in `evidence`
    std::vector<StanceId> evidence;  ///< in order of arrival
    GraphFacts facts;

    void renumber_by_id();
    void turn_upward();
    void merge_parallels();
    void add_evidence(const Tie& tie);
    void sort_evidence(Tie& tie);
    void find_days();
    [[nodiscard]] ActorGraph make_graph();
};

void GraphBuilder::State::renumber_by_id() {
    std::vector<std::size_t> order(actors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t at) -> std::string_view { return actors[at].id; });
    std::vector<Actor> sorted;
    sorted.reserve(actors.size());
    std::vector<ActorId> place(actors.size());
    for (const std::size_t old : order) {
        place[old] = sorted.size();
        sorted.push_back(std::move(actors[old]));
    }
    actors = std::move(sorted);
    for (Piece& piece : pieces) {
        piece = {place[piece.source], place[piece.target], piece.number};
    }
}

/// An undirected edge has no ends that differ: both ways of writing it are one tie.
void GraphBuilder::State::turn_upward() {
    for (Piece& piece : pieces) {
        if (piece.target < piece.source) {
            std::swap(piece.source, piece.target);
        }
    }
}

/// Sorts the pieces and leaves one a pair; pieces of one pair are added in order of arrival.
void GraphBuilder::State::merge_parallels() {
    if (!std::ranges::is_sorted(pieces)) {
        std::ranges::sort(pieces);
    }
    facts.evidence.clear();
    facts.evidence.reserve(evidence.size());
    std::size_t kept = 0;
    for (const Piece& piece : pieces) {
        const Piece* const last = kept == 0 ? nullptr : &pieces[kept - 1];
        const bool parallel =
            last != nullptr && last->source == piece.source && last->target == piece.target;
        const std::size_t begin = facts.evidence.size();
        add_evidence(ties[piece.number]);
        if (parallel) {
            add(ties[last->number], ties[piece.number]);
        } else {
            ties[piece.number].evidence_begin = begin;
            pieces[kept++] = piece;
        }
    }
    pieces.resize(kept);
    std::vector<StanceId>().swap(evidence);
}

void GraphBuilder::State::add_evidence(const Tie& tie) {
    const auto begin = evidence.begin() + static_cast<std::ptrdiff_t>(tie.evidence_begin);
    facts.evidence.insert(facts.evidence.end(), begin, begin + tie.evidence_size);
}

void GraphBuilder::State::sort_evidence(Tie& tie) {
    const StanceOrder order(StanceAccess::columns(facts.stances));
    const std::span behind =
        std::span(facts.evidence).subspan(tie.evidence_begin, tie.evidence_size);
    if (!std::ranges::is_sorted(behind, order)) {
        std::ranges::stable_sort(behind, order);
    }
}

void GraphBuilder::State::find_days() {
    std::optional<Date> first;
    std::optional<Date> last;
    for (const Piece& piece : pieces) {
        first = earlier(first, ties[piece.number].first);
        last = std::max(last, ties[piece.number].last);
    }
    facts.since = facts.since ? facts.since : first;
    facts.until = facts.until ? facts.until : last;
}

ActorGraph GraphBuilder::State::make_graph() {
    ActorGraph graph(actors.size());
    for (ActorId actor = 0; actor < actors.size(); ++actor) {
        graph[actor] = std::move(actors[actor]);
    }
    for (const Piece& piece : pieces) {
        boost::add_edge(piece.source, piece.target, std::move(ties[piece.number]), graph);
    }
    graph[boost::graph_bundle] = std::move(facts);
    return graph;
}

GraphBuilder::GraphBuilder() : state_(std::make_unique<State>()) {}

GraphBuilder::GraphBuilder(GraphBuilder&& other) noexcept = default;
GraphBuilder& GraphBuilder::operator=(GraphBuilder&& other) noexcept = default;
GraphBuilder::~GraphBuilder() = default;

ActorId GraphBuilder::actor(const Actor& actor) {
    const auto found = state_->by_id.find(std::string_view(actor.id));
    if (found != state_->by_id.end()) {
        fill(state_->actors[found->second], actor);
        return found->second;
    }
    const ActorId added = state_->actors.size();
    state_->by_id.emplace(actor.id, added);
    state_->actors.push_back(actor);
    fill(state_->actors.back().name, actor.id);
    return added;
}

ActorId GraphBuilder::actor(std::string_view id) {
    const auto found = state_->by_id.find(id);
    return found != state_->by_id.end() ? found->second : actor(Actor{.id = std::string(id)});
}

void GraphBuilder::tie(ActorId source,
                       ActorId target,
                       const Tie& tie,
                       std::span<const StanceId> stances) {
    State& state = *state_;
    state.pieces.push_back({source, target, state.ties.size()});
    Tie& added = state.ties.emplace_back(tie);
    added.evidence_begin = state.evidence.size();
    added.evidence_size = static_cast<std::uint32_t>(stances.size());
    state.evidence.insert(state.evidence.end(), stances.begin(), stances.end());
}

GraphFacts& GraphBuilder::facts() {
    return state_->facts;
}

ActorGraph GraphBuilder::finish(Order order) && {
    State& state = *state_;
    decltype(state.by_id)().swap(state.by_id);
    if (order == Order::id) {
        state.renumber_by_id();
    }
    if (!state.facts.directed) {
        state.turn_upward();
    }
    state.merge_parallels();
    for (const Piece& piece : state.pieces) {
        state.sort_evidence(state.ties[piece.number]);
    }
    state.find_days();
    return state.make_graph();
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
