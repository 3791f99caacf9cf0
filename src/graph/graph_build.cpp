/// The walk from records to the graph: filter, number, fold, sort, add up, join.
#include "graph/fold.hpp"
#include "graph/placing.hpp"
#include "graph/projection.hpp"
#include "graph/selection.hpp"

#include <entente/build.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace entente {
namespace {

constexpr ActorId no_vertex = std::numeric_limits<ActorId>::max();

Scene make_scene(const ActorRecords& records,
                 std::span<const StanceId> stances,
                 const StanceAccess::Columns& columns,
                 bool fold) {
    std::vector<bool> named(columns.symbols.size());
    const StanceOrder order(columns);
    for (const StanceId stance : stances) {
        named[order.row(stance).source] = true;
        named[order.row(stance).target] = true;
    }
    Scene scene{records.cast(columns.symbols, named), {}};
    if (fold) {
        scene.stands_for = fold_states(scene.cast);
    } else {
        scene.stands_for.resize(scene.cast.actors.size());
        std::iota(scene.stands_for.begin(), scene.stands_for.end(), ActorNumber{0});
    }
    return scene;
}

/// Actors of stances that count for another.
std::size_t folded(const Scene& scene) {
    return static_cast<std::size_t>(std::ranges::count_if(
        scene.cast.of_symbol,
        [&](ActorNumber actor) { return actor != no_actor && scene.stands_for[actor] != actor; }));
}

/// Sorts the claims, counts each statement once and keeps only the stances of claims. How many
/// statements were repeated.
std::size_t thin(Placed& placed, StanceAccess::Columns& columns) {
    const StanceOrder order(columns);
    const std::array<std::vector<Claim>*, 2> lists{&placed.ties, &placed.on_issues};
    std::size_t repeated = 0;
    for (std::vector<Claim>* const list : lists) {
        sort_claims(*list, order);
        repeated += erase_repeats(*list, order);
    }
    compact(columns, lists);
    return repeated;
}

/// What this actor is affiliated to and can have a tie with; no_actor when there is no such body.
ActorNumber body_of(const Scene& scene, ActorNumber actor, const BuildOptions& options) {
    const ActorNumber up = scene.cast.affiliation[actor];
    if (options.affiliation_weight <= 0 || up == no_actor) {
        return no_actor;
    }
    const ActorNumber body = scene.stands_for[up];
    const bool gone = options.issues != Issues::keep && scene.cast.is_issue(body);
    return gone || body == actor ? no_actor : body;
}

/// The actors of claims, and the bodies up their affiliations.
std::vector<bool> present(const Scene& scene, const Placed& placed, const BuildOptions& options) {
    std::vector<bool> present(scene.cast.actors.size());
    const auto add = [&](ActorNumber actor) {
        while (actor != no_actor && !present[actor]) {
            present[actor] = true;
            actor = body_of(scene, actor, options);
        }
    };
    for (const Claim& claim : placed.ties) {
        add(claim.first);
        add(claim.second);
    }
    for (const Claim& claim : placed.on_issues) {
        add(claim.second);
    }
    return present;
}

/// Actors that are not in the graph, neither themselves nor by another they count for.
std::size_t unplaced(const Scene& scene, const std::vector<bool>& present) {
    std::size_t count = 0;
    for (ActorNumber actor = 0; actor < present.size(); ++actor) {
        count += present[scene.stands_for[actor]] ? 0U : 1U;
    }
    return count;
}

/// Hands what stands in claims to a GraphBuilder.
class Assembly {
  public:
    Assembly(GraphBuilder& builder, const Scene& scene, const BuildOptions& options)
        : builder_(builder), scene_(scene), options_(options) {}

    void add_vertices(const std::vector<bool>& present) {
        vertices_.assign(present.size(), no_vertex);
        for (ActorNumber actor = 0; actor < present.size(); ++actor) {
            if (present[actor]) {
                vertices_[actor] = builder_.actor(scene_.cast.actors[actor]);
            }
        }
    }

    void add_ties(std::span<const Claim> claims, const StanceOrder& order) {
        std::vector<StanceId> behind;
        while (!claims.empty()) {
            const std::span<const Claim> pair = first_pair(claims);
            behind.clear();
            for (const Claim& claim : pair) {
                behind.push_back(claim.stance);
            }
            tie(pair.front().first, pair.front().second, add_up(pair, order), behind);
            claims = claims.subspan(pair.size());
        }
    }

    /// How many there are.
    std::size_t add_affiliations() {
        const Tie weak{.support = options_.affiliation_weight,
                       .affiliation = options_.affiliation_weight};
        std::size_t added = 0;
        for (ActorNumber actor = 0; actor < vertices_.size(); ++actor) {
            const ActorNumber body = body_of(scene_, actor, options_);
            if (vertices_[actor] != no_vertex && body != no_actor) {
                const bool turned = options_.issues == Issues::project && body < actor;
                tie(turned ? body : actor, turned ? actor : body, weak, {});
                ++added;
            }
        }
        return added;
    }

    void add_projection(const Projection& projection) {
        for (const ProjectedTie& each : projection.ties) {
            const std::span evidence(projection.evidence);
            tie(each.low,
                each.high,
                each.tie,
                evidence.subspan(each.tie.evidence_begin, each.tie.evidence_size));
        }
    }

  private:
    void tie(ActorNumber from, ActorNumber to, const Tie& tie, std::span<const StanceId> stances) {
        builder_.tie(vertices_[from], vertices_[to], tie, stances);
    }

    GraphBuilder& builder_;
    const Scene& scene_;
    const BuildOptions& options_;
    std::vector<ActorId> vertices_;
};

}  // namespace

struct GraphBuild::State {
    BuildOptions options;
    DocumentRecords documents;
    ActorRecords actors;
    Tally tally;
    GraphBuilder builder;  ///< its facts hold the stances from the start
};

GraphBuild::GraphBuild(BuildOptions options) : state_(std::make_unique<State>()) {
    state_->options = std::move(options);
}

GraphBuild::GraphBuild(GraphBuild&& other) noexcept = default;
GraphBuild& GraphBuild::operator=(GraphBuild&& other) noexcept = default;
GraphBuild::~GraphBuild() = default;

void GraphBuild::add(const Document& document) {
    state_->documents.add(document);
}

void GraphBuild::add(const Actor& actor) {
    state_->actors.add(actor);
}

void GraphBuild::add(const StanceView& stance) {
    ++state_->tally.read;
    if (const auto reason = refuse(stance, state_->options)) {
        ++state_->tally.left_out[*reason];
    } else {
        state_->builder.facts().stances.add(stance);
    }
}

ActorGraph GraphBuild::finish() && {
    auto& [options, documents, actors, tally, builder] = *state_;
    GraphFacts& facts = builder.facts();
    StanceAccess::Columns& columns = StanceAccess::columns(facts.stances);
    date_by_documents(columns, documents);
    const Selection selection = select(columns, documents, options);
    const Scene scene = make_scene(actors, selection.stances, columns, options.fold_states);
    const StanceOrder order(columns);
    Placed placed = place(selection.stances, order, scene, options.issues);
    tally.left_out += selection.left_out;
    tally.left_out += placed.left_out;
    tally.left_out[LeftOut::repeated] = thin(placed, columns);
    tally.kept = columns.rows.size();
    tally.folded = folded(scene);
    tally.disputed = scene.cast.disputed;
    Assembly assembly(builder, scene, options);
    const std::vector<bool> shown = present(scene, placed, options);
    tally.unplaced = unplaced(scene, shown);
    assembly.add_vertices(shown);
    assembly.add_ties(placed.ties, order);
    tally.affiliations = assembly.add_affiliations();
    assembly.add_projection(project(placed.on_issues, order, options));
    facts.title = options.title;
    facts.directed = options.issues != Issues::project;
    facts.rules = build_rules(options, tally);
    facts.documents = documents.named(columns);
    return std::move(builder).finish();
}

}  // namespace entente
