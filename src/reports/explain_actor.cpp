/// Why an actor stands where it does.
#include "reports/evidence.hpp"
#include "reports/head.hpp"
#include "reports/numbers.hpp"

#include <entente/reports.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace entente::reports {
namespace {

constexpr std::size_t most_sentences = 2;  ///< of a tie, for people; machines get all

/// A tie of the actor and how it sits with the camps.
struct Held {
    TieId tie;
    ActorId other;
    bool outgoing;
    int fits;  ///< 1: fits the camps, -1: contradicts them, 0: has no sign or ends outside all
               ///< camps
};

int fit(int sign, int camp, int other) {
    if (sign == 0 || camp == 0 || other == 0) {
        return 0;
    }
    return (camp == other) == (sign > 0) ? 1 : -1;
}

/// All but self-ties, strongest first.
std::vector<Held> ties_of(const ActorGraph& graph, ActorId actor, const Camps& camps) {
    std::vector<Held> found;
    const auto add = [&](TieId tie, ActorId other, bool outgoing) {
        if (other != actor) {
            const int fits = fit(graph[tie].sign(), camps.camp[actor], camps.camp[other]);
            found.push_back({tie, other, outgoing, fits});
        }
    };
    for (auto [tie, end] = out_edges(actor, graph); tie != end; ++tie) {
        add(*tie, target(*tie, graph), true);
    }
    for (auto [tie, end] = in_edges(actor, graph); tie != end; ++tie) {
        add(*tie, source(*tie, graph), false);
    }
    std::ranges::stable_sort(found, [&](const Held& a, const Held& b) {
        return std::abs(graph[a.tie].signed_weight()) > std::abs(graph[b.tie].signed_weight());
    });
    return found;
}

std::string camp_name(int camp) {
    return camp == 0 ? "no camp" : "camp " + std::to_string(camp);
}

Pieces who(const ActorGraph& graph, ActorId id, const Camps& camps) {
    const Actor& actor = graph[id];
    std::string what = actor.kind == Kind::unknown ? "" : std::string(to_string(actor.kind));
    what += actor.role.empty() ? "" : (what.empty() ? "" : ", ") + actor.role;
    what += actor.affiliation.empty()
                ? ""
                : (what.empty() ? "of " : ", of ") + name_of(graph, actor.affiliation);
    const int camp = camps.camp[id];
    Pieces pieces{{name_of(graph, id), Paint::strong()},
                  {what.empty() ? " " : " (" + what + ") "},
                  {"stands in "},
                  {camp_name(camp), Paint::camp(camp)}};
    const auto mediator = std::ranges::find(camps.mediators, id, &Mediator::actor);
    if (mediator != camps.mediators.end()) {
        pieces.push_back({" and mediates between camps (score " + rounded(mediator->score) + ")"});
    }
    pieces.push_back({"."});
    return pieces;
}

std::string how_many_fit(const std::vector<Held>& ties) {
    const auto fitting = std::ranges::count(ties, 1, &Held::fits);
    const auto against = std::ranges::count(ties, -1, &Held::fits);
    return counted(ties.size(), "tie") + ": " + std::to_string(fitting) + " fit the camps, "
           + std::to_string(against) + (against == 1 ? " contradicts them." : " contradict them.");
}

struct Sums {
    double support = 0, opposition = 0;
};

/// What holds the actor where it is: its ties with each camp, both directions.
Table camp_table(const ActorGraph& graph, const std::vector<Held>& ties, const Camps& camps) {
    using enum Column::Align;
    std::map<int, Sums> sums;
    for (const Held& held : ties) {
        Sums& sum = sums[camps.camp[held.other]];
        sum.support += graph[held.tie].support;
        sum.opposition += graph[held.tie].opposition;
    }
    Table table{{{"camp", "With", left},
                 {"support", "Support", right},
                 {"opposition", "Opposition", right}},
                {}};
    for (const auto& [camp, sum] : sums) {
        table.rows.push_back({{"", camp_name(camp), Paint::camp(camp)},
                              {"", rounded(sum.support), Paint::sign(1)},
                              {"", rounded(sum.opposition), Paint::sign(-1)}});
    }
    return table;
}

std::string fit_text(const Held& held, int sign, int camp) {
    switch (held.fits) {
        case 1:
            return sign > 0 ? "fits: both in " + camp_name(camp)
                            : "fits: the other is in " + camp_name(camp);
        case -1:
            return sign > 0 ? "contradicts: the other is in " + camp_name(camp)
                            : "contradicts: both in " + camp_name(camp);
        default:
            return sign == 0 ? "no side" : "the other is in no camp";
    }
}

Pieces tie_heading(const ActorGraph& graph, const Held& held, const Camps& camps) {
    const int camp = camps.camp[held.other];
    const std::string_view arrow = !facts(graph).directed ? "— " : held.outgoing ? "→ " : "← ";
    Pieces pieces{{std::string(arrow)}, {name_of(graph, held.other), Paint::camp(camp)}, {": "}};
    for (const Piece& piece : weight_of(graph[held.tie])) {
        pieces.push_back(piece);
    }
    const Paint paint = held.fits < 0 ? Paint::strong() : Paint::faint();
    pieces.push_back({"; " + fit_text(held, graph[held.tie].sign(), camp), paint});
    return pieces;
}

void put_tie(Page& page,
             const ActorGraph& graph,
             const Evidence& evidence,
             const Held& held,
             const Camps& camps) {
    page.heading(tie_heading(graph, held, camps));
    const std::span<const StanceId> stances = stances_of(graph, held.tie);
    for (const StanceId stance : stances.first(std::min(most_sentences, stances.size()))) {
        evidence.put(page, facts(graph).stances[stance]);
    }
    if (stances.size() > most_sentences) {
        const std::string more = counted(stances.size() - most_sentences, "more", "more");
        page.paragraph({{"  and " + more, Paint::faint()}});
    }
}

std::string as_page(const ActorGraph& graph,
                    ActorId actor,
                    const Camps& camps,
                    const ReportStyle& style) {
    const std::vector<Held> ties = ties_of(graph, actor, camps);
    const Evidence evidence(graph);
    Page page(style);
    Pieces pieces = who(graph, actor, camps);
    pieces.push_back({" " + (ties.empty() ? "It has no tie." : how_many_fit(ties))});
    page.paragraph(pieces);
    if (!ties.empty()) {
        page.table(camp_table(graph, ties, camps));
    }
    for (const Held& held : ties) {
        put_tie(page, graph, evidence, held, camps);
    }
    return page.text();
}

std::string as_csv(const ActorGraph& graph, ActorId actor, const Camps& camps) {
    const Evidence evidence(graph);
    Table table = Evidence::table();
    for (const Held& held : ties_of(graph, actor, camps)) {
        for (const StanceId stance : stances_of(graph, held.tie)) {
            table.rows.push_back(evidence.row(facts(graph).stances[stance]));
        }
    }
    return to_csv(table);
}

std::string as_json(const ActorGraph& graph, ActorId actor, const Camps& camps) {
    const auto camp_number = [&](ActorId id) {
        return camps.camp[id] == 0 ? no_value : static_cast<double>(camps.camp[id]);
    };
    Json json;
    json.object().key("actor").text(graph[actor].id).key("name").text(graph[actor].name);
    json.key("camp").number(camp_number(actor));
    json.key("ties").array();
    for (const Held& held : ties_of(graph, actor, camps)) {
        json.object();
        reports::put_tie(json, graph, held.tie);
        json.key("other_camp").number(camp_number(held.other));
        json.key("fits");
        held.fits == 0 ? json.null() : json.boolean(held.fits > 0);
        json.end_object();
    }
    return json.end_array().end_object().finish();
}

}  // namespace
}  // namespace entente::reports

namespace entente {

std::string explain_actor(const ActorGraph& graph,
                          ActorId actor,
                          const Camps& camps,
                          const ReportStyle& style) {
    switch (style.format) {
        case ReportFormat::json:
            return reports::as_json(graph, actor, camps);
        case ReportFormat::csv:
            return reports::as_csv(graph, actor, camps);
        default:
            return reports::as_page(graph, actor, camps, style);
    }
}

}  // namespace entente
