/// The walk from records to the graph: filter, number, fold, sort, add up, join.
#include "graph/claims.hpp"
#include "graph/fold.hpp"
#include "graph/projection.hpp"
#include "graph/tally.hpp"

#include <entente/build.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace entente {
namespace {

/// What stances need to know of a document.
struct Origin {
    PackedDay published;
    bool wanted = false;  ///< by the filter of publishers
};

void fill_with_lesser(std::string& field, const std::string& with) {
    if (field.empty() || (!with.empty() && with < field)) {
        field = with;
    }
}

/// Two records of one document become one, the same whichever comes first.
void merge(Document& document, const Document& with) {
    fill_with_lesser(document.title, with.title);
    fill_with_lesser(document.publisher, with.publisher);
    fill_with_lesser(document.url, with.url);
    document.published = document.published && with.published
                             ? std::min(document.published, with.published)
                             : std::max(document.published, with.published);
}

template <class Values, class Value>
bool passes(const Values& wanted, const Value& value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

}  // namespace

struct GraphBuild::State {
    BuildOptions options;
    std::map<std::string, Document, std::less<>> documents;
    ActorRecords records;
    Tally tally;
    GraphBuilder builder;
    Cast cast;
    std::vector<ActorNumber> stands_for;  ///< actor → vertex
    std::vector<Claim> ties, on_issues;   ///< claims of (source, target) and of (issue, actor)
    std::vector<ActorId> vertices;        ///< of each actor; npos: not in the graph

    static constexpr ActorId npos = std::numeric_limits<ActorId>::max();

    [[nodiscard]] StanceAccess::Columns& columns() {
        return StanceAccess::columns(builder.facts().stances);
    }

    [[nodiscard]] std::vector<Origin> origins();
    [[nodiscard]] std::optional<LeftOut> refuse(const StanceRow& row, const Origin& origin) const;
    [[nodiscard]] std::vector<StanceId> select();
    void number_actors(std::span<const StanceId> selected);
    [[nodiscard]] std::optional<LeftOut> place(StanceId stance);
    void sort_and_thin();
    [[nodiscard]] std::vector<bool> present() const;
    void add_vertices(std::vector<bool> present);
    void add_affiliations();
    void add_ties();
    void add_projection();
    void add_documents();
};

std::vector<Origin> GraphBuild::State::origins() {
    const Symbols& symbols = columns().symbols;
    std::vector<Origin> origins(symbols.size(), {{}, options.publishers.empty()});
    for (const auto& [id, document] : documents) {
        if (const std::optional<Symbol> symbol = symbols.find(id)) {
            origins[*symbol] = {PackedDay(document.published),
                                passes(options.publishers, document.publisher)};
        }
    }
    return origins;
}

std::optional<LeftOut> GraphBuild::State::refuse(const StanceRow& row, const Origin& origin) const {
    const std::optional<Date> day = row.day().date();
    if (!origin.wanted) {
        return LeftOut::publisher;
    }
    if ((options.since || options.until) && !day) {
        return LeftOut::undated;
    }
    if ((options.since && day < options.since) || (options.until && day > options.until)) {
        return LeftOut::day;
    }
    return row.source == row.target ? std::optional(LeftOut::on_itself) : std::nullopt;
}

/// The stances that pass the filters; a stance without day of publication gets its document's.
std::vector<StanceId> GraphBuild::State::select() {
    const std::vector<Origin> known = origins();
    std::vector<StanceId> selected;
    std::vector<StanceRow>& rows = columns().rows;
    selected.reserve(rows.size());
    for (std::uint32_t at = 0; at < rows.size(); ++at) {
        const Origin& origin = known[rows[at].document];
        if (rows[at].published == PackedDay{}) {
            rows[at].published = origin.published;
        }
        if (const auto reason = refuse(rows[at], origin)) {
            ++tally[*reason];
        } else {
            selected.push_back(StanceId{at});
        }
    }
    return selected;
}

void GraphBuild::State::number_actors(std::span<const StanceId> selected) {
    std::vector<bool> named(columns().symbols.size());
    const StanceOrder order(columns());
    for (const StanceId stance : selected) {
        named[order.row(stance).source] = true;
        named[order.row(stance).target] = true;
    }
    cast = records.cast(columns().symbols, named);
    tally.disputed = cast.disputed;
    stands_for.resize(cast.actors.size());
    std::iota(stands_for.begin(), stands_for.end(), ActorNumber{0});
    if (options.fold_states) {
        stands_for = fold_states(cast);
    }
    tally.folded =
        static_cast<std::size_t>(std::ranges::count_if(cast.of_symbol, [&](ActorNumber actor) {
            return actor != no_actor && stands_for[actor] != actor;
        }));
}

/// Puts a stance among the claims it belongs to, or says why to none.
std::optional<LeftOut> GraphBuild::State::place(StanceId stance) {
    const StanceRow& row = columns().rows[static_cast<std::size_t>(stance)];
    const ActorNumber source = stands_for[cast.of_symbol[row.source]];
    const ActorNumber target = stands_for[cast.of_symbol[row.target]];
    const auto strength = static_cast<float>(std::abs(row.intensity));
    const bool projects = options.issues == Issues::project;
    if (source == target) {
        return LeftOut::inside;
    }
    if (options.issues == Issues::keep || !(cast.is_issue(source) || cast.is_issue(target))) {
        ties.push_back({projects ? std::min(source, target) : source,
                        projects ? std::max(source, target) : target,
                        strength,
                        stance});
        return std::nullopt;
    }
    if (!projects || cast.is_issue(source)) {
        return LeftOut::on_issue;
    }
    if (row.polarity == 0) {
        return LeftOut::neutral;
    }
    on_issues.push_back({target, source, strength, stance});
    return std::nullopt;
}

/// Claims in their order, repeats gone, and of the stances only those of claims.
void GraphBuild::State::sort_and_thin() {
    const StanceOrder order(columns());
    const std::array<std::vector<Claim>*, 2> lists{&ties, &on_issues};
    for (std::vector<Claim>* const list : lists) {
        sort_claims(*list, order);
        tally[LeftOut::repeated] += erase_repeats(*list, order);
    }
    compact(columns(), lists);
    tally.kept = columns().rows.size();
}

/// The actors of claims, and what they are affiliated to.
std::vector<bool> GraphBuild::State::present() const {
    std::vector<bool> present(cast.actors.size());
    std::vector<ActorNumber> fresh;
    const auto add = [&](ActorNumber actor) {
        if (!present[actor]) {
            present[actor] = true;
            fresh.push_back(actor);
        }
    };
    for (const Claim& claim : ties) {
        add(claim.first);
        add(claim.second);
    }
    for (const Claim& claim : on_issues) {
        add(claim.second);
    }
    while (options.affiliation_weight > 0 && !fresh.empty()) {
        const ActorNumber actor = fresh.back();
        fresh.pop_back();
        const ActorNumber body = cast.affiliation[actor];
        if (body != no_actor && (options.issues == Issues::keep || !cast.is_issue(body))) {
            add(stands_for[body]);
        }
    }
    return present;
}

void GraphBuild::State::add_vertices(std::vector<bool> present) {
    vertices.assign(cast.actors.size(), npos);
    for (ActorNumber actor = 0; actor < cast.actors.size(); ++actor) {
        if (present[actor]) {
            vertices[actor] = builder.actor(cast.actors[actor]);
        }
    }
}

void GraphBuild::State::add_affiliations() {
    if (options.affiliation_weight <= 0) {
        return;
    }
    const Tie tie{.support = options.affiliation_weight, .affiliation = options.affiliation_weight};
    for (ActorNumber actor = 0; actor < cast.actors.size(); ++actor) {
        const ActorNumber up = cast.affiliation[actor];
        const ActorNumber body = up == no_actor ? no_actor : stands_for[up];
        if (body == no_actor || body == actor || vertices[actor] == npos
            || vertices[body] == npos) {
            continue;
        }
        const bool turned = options.issues == Issues::project && body < actor;
        builder.tie(vertices[turned ? body : actor], vertices[turned ? actor : body], tie);
        ++tally.affiliations;
    }
}

void GraphBuild::State::add_ties() {
    const StanceOrder order(columns());
    std::vector<StanceId> behind;
    for (std::span<const Claim> rest = ties; !rest.empty();) {
        const std::span<const Claim> pair = first_pair(rest);
        behind.clear();
        for (const Claim& claim : pair) {
            behind.push_back(claim.stance);
        }
        builder.tie(vertices[pair.front().first],
                    vertices[pair.front().second],
                    add_up(pair, order),
                    behind);
        rest = rest.subspan(pair.size());
    }
}

void GraphBuild::State::add_projection() {
    const Projection projection = project(on_issues, StanceOrder(columns()), options);
    for (const ProjectedTie& tie : projection.ties) {
        builder.tie(
            vertices[tie.low],
            vertices[tie.high],
            tie.tie,
            std::span(projection.evidence).subspan(tie.tie.evidence_begin, tie.tie.evidence_size));
    }
}

void GraphBuild::State::add_documents() {
    const Symbols& symbols = columns().symbols;
    std::vector<bool> named(symbols.size());
    for (const StanceRow& row : columns().rows) {
        named[row.document] = true;
    }
    for (auto& [id, document] : documents) {
        const std::optional<Symbol> symbol = symbols.find(id);
        if (symbol && named[*symbol]) {
            builder.facts().documents.push_back(std::move(document));
        }
    }
}

GraphBuild::GraphBuild(BuildOptions options) : state_(std::make_unique<State>()) {
    state_->options = std::move(options);
}

GraphBuild::GraphBuild(GraphBuild&& other) noexcept = default;
GraphBuild& GraphBuild::operator=(GraphBuild&& other) noexcept = default;
GraphBuild::~GraphBuild() = default;

void GraphBuild::add(const Document& document) {
    const auto [found, fresh] = state_->documents.try_emplace(document.id, document);
    if (!fresh) {
        merge(found->second, document);
    }
}

void GraphBuild::add(const Actor& actor) {
    state_->records.add(actor);
}

void GraphBuild::add(const StanceView& stance) {
    State& state = *state_;
    ++state.tally.read;
    if (!passes(state.options.statuses, stance.status)) {
        ++state.tally[LeftOut::status];
    } else if (stance.confidence < state.options.min_confidence) {
        ++state.tally[LeftOut::confidence];
    } else {
        state.builder.facts().stances.add(stance);
    }
}

ActorGraph GraphBuild::finish() && {
    State& state = *state_;
    const std::vector<StanceId> selected = state.select();
    state.number_actors(selected);
    for (const StanceId stance : selected) {
        if (const auto reason = state.place(stance)) {
            ++state.tally[*reason];
        }
    }
    state.sort_and_thin();
    state.add_vertices(state.present());
    state.add_ties();
    state.add_affiliations();
    state.add_projection();
    state.add_documents();
    GraphFacts& facts = state.builder.facts();
    facts.title = state.options.title;
    facts.directed = state.options.issues != Issues::project;
    facts.rules = build_rules(state.options, state.tally);
    return std::move(state.builder).finish();
}

}  // namespace entente
