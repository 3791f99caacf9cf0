/// Camps with their members, what contradicts them, how sure they are, and who mediates.
#include "reports/dyads.hpp"
#include "reports/head.hpp"
#include "reports/numbers.hpp"

#include <entente/reports.hpp>

#include <algorithm>
#include <cmath>

namespace entente::reports {
namespace {

constexpr std::size_t most_rows = 10;  ///< of the tables for people; machines get all

/// Members of each camp in order of number; those of no camp come first, at 0.
std::vector<std::vector<ActorId>> members(const Camps& camps) {
    std::vector<std::vector<ActorId>> found(static_cast<std::size_t>(camps.count) + 1);
    for (ActorId actor = 0; actor < camps.camp.size(); ++actor) {
        found[static_cast<std::size_t>(camps.camp[actor])].push_back(actor);
    }
    return found;
}

std::vector<char> is_mediator(const Camps& camps) {
    std::vector<char> found(camps.camp.size(), 0);
    for (const ActorId mediator : leading_mediators(camps)) {
        found[mediator] = 1;
    }
    return found;
}

double gap(const Camps& camps) {
    return camps.optimal ? 0 : std::max(0.0, camps.frustration - camps.lower_bound);
}

std::string how_sure(const Camps& camps) {
    if (camps.optimal) {
        return "No partition has less: proved optimal.";
    }
    return "No partition has less than " + rounded(camps.lower_bound) + ": at most "
           + rounded(gap(camps)) + " (" + percent(gap(camps) / camps.frustration)
           + ") too much; not proved optimal.";
}

Pieces findings(const Camps& camps) {
    const bool unit = camps.options.weights == Weights::unit;
    const std::string counts = counted(camps.actors, "actor") + " with "
                               + counted(camps.ties, "tie")
                               + " between them, both directions joined";
    const std::string amount = rounded(camps.frustration);
    return {{counted(static_cast<std::uint64_t>(camps.count), "camp"), Paint::strong()},
            {" of " + counts + ". "},
            {"Frustration " + amount, Paint::strong()},
            {std::string(unit ? " (the number of ties" : " (the weight of the ties")
             + " that contradict the camps: support across, opposition inside). "},
            {how_sure(camps)}};
}

void put_camp(Page& page,
              const ActorGraph& graph,
              const Camps& camps,
              int number,
              const std::vector<ActorId>& members) {
    const std::vector<char> mediates = is_mediator(camps);
    const std::string title =
        number == 0 ? "No camp, having no tie" : "Camp " + std::to_string(number);
    page.heading({{title, Paint::camp(number)}, {": " + counted(members.size(), "actor")}});
    Pieces names;
    for (const ActorId actor : members) {
        names.push_back({names.empty() ? "" : ", "});
        names.push_back({name_of(graph, actor), Paint::camp(number)});
        names.push_back({mediates[actor] != 0 ? " (mediator)" : ""});
    }
    page.paragraph(names);
}

Cell actor_cell(const ActorGraph& graph, ActorId actor, const Camps& camps) {
    return {graph[actor].id, name_of(graph, actor), Paint::camp(camps.camp[actor])};
}

Cell camp_cell(int camp) {
    const std::string number = camp == 0 ? "" : std::to_string(camp);
    return {number, camp == 0 ? "–" : number, Paint::camp(camp)};
}

template <class Row>
std::span<const Row> first_rows(const std::vector<Row>& rows) {
    return std::span(rows).first(std::min(most_rows, rows.size()));
}

void put_more(Page& page, std::size_t rows) {
    if (rows > most_rows) {
        page.paragraph({{"and " + counted(rows - most_rows, "more", "more"), Paint::faint()}});
    }
}

void put_mediators(Page& page, const ActorGraph& graph, const Camps& camps) {
    if (camps.mediators.empty()) {
        return;
    }
    using enum Column::Align;
    Table table{{{"actor", "Actor", left}, {"camp", "Camp", right}, {"score", "Score", right}}, {}};
    std::vector<double> scores;
    for (const Mediator& mediator : first_rows(camps.mediators)) {
        scores.push_back(mediator.score);
    }
    const std::vector<Cell> cells = number_cells(scores);
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const ActorId actor = camps.mediators[at].actor;
        table.rows.push_back(
            {actor_cell(graph, actor, camps), camp_cell(camps.camp[actor]), cells[at]});
    }
    page.heading({{"Mediators", Paint::strong()}, {": support across camps"}});
    page.table(table);
    put_more(page, camps.mediators.size());
}

void put_contradictions(Page& page, const ActorGraph& graph, const Camps& camps) {
    const std::vector<Dyad> found = contradictions(graph, camps);
    if (found.empty()) {
        return;
    }
    using enum Column::Align;
    Table table{{{"actor", "Actor", left},
                 {"other", "Other", left},
                 {"weight", "Weight", right},
                 {"why", "", left}},
                {}};
    std::vector<double> weights;
    for (const Dyad& dyad : first_rows(found)) {
        weights.push_back(dyad.weight);
    }
    const std::vector<Cell> cells = number_cells(weights);
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const Paint sign = Paint::sign(found[at].weight > 0 ? 1 : -1);
        table.rows.push_back(
            {actor_cell(graph, found[at].low, camps),
             actor_cell(graph, found[at].high, camps),
             {cells[at].exact, cells[at].shown, sign},
             text_cell(found[at].weight > 0 ? "support across camps" : "opposition inside", sign)});
    }
    page.heading({{"Ties that contradict the camps", Paint::strong()}});
    page.table(table);
    put_more(page, found.size());
}

std::string as_page(const ActorGraph& graph, const Camps& camps, const ReportStyle& style) {
    Page page(style);
    put_head(page, graph, camp_rules(camps.options));
    page.paragraph(findings(camps));
    const std::vector<std::vector<ActorId>> all = members(camps);
    for (std::size_t number = 1; number < all.size(); ++number) {
        put_camp(page, graph, camps, static_cast<int>(number), all[number]);
    }
    if (!all[0].empty()) {
        put_camp(page, graph, camps, 0, all[0]);
    }
    put_mediators(page, graph, camps);
    put_contradictions(page, graph, camps);
    return page.text();
}

std::string as_csv(const ActorGraph& graph, const Camps& camps) {
    std::vector<double> score(num_vertices(graph), no_value);
    for (const Mediator& mediator : camps.mediators) {
        score[mediator.actor] = mediator.score;
    }
    Table table{{{"id", "id"}, {"name", "name"}, {"camp", "camp"}, {"mediator", "mediator"}}, {}};
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        table.rows.push_back({text_cell(graph[actor].id),
                              text_cell(graph[actor].name),
                              camp_cell(camps.camp[actor]),
                              {exact(score[actor]), ""}});
    }
    return to_csv(table);
}

void put_ids(Json& json, const ActorGraph& graph, const std::vector<ActorId>& actors) {
    json.array();
    for (const ActorId actor : actors) {
        json.text(graph[actor].id);
    }
    json.end_array();
}

void put_contradictions(Json& json, const ActorGraph& graph, const Camps& camps) {
    json.key("contradicted").array();
    for (const Dyad& dyad : contradictions(graph, camps)) {
        json.object().key("source").text(graph[dyad.low].id);
        json.key("target").text(graph[dyad.high].id);
        json.key("signed_weight").number(dyad.weight).end_object();
    }
    json.end_array();
}

std::string as_json(const ActorGraph& graph, const Camps& camps) {
    const std::vector<std::vector<ActorId>> all = members(camps);
    Json json;
    json.object().key("camps").array();
    for (std::size_t number = 1; number < all.size(); ++number) {
        put_ids(json, graph, all[number]);
    }
    json.end_array().key("no_camp");
    put_ids(json, graph, all[0]);
    json.key("objective").text("frustration");
    json.key("weights").text(to_string(camps.options.weights));
    json.key("symmetrise").text(to_string(camps.options.symmetrise));
    json.key("frustration").number(camps.frustration);
    json.key("lower_bound").number(camps.lower_bound);
    json.key("gap").number(gap(camps)).key("optimal").boolean(camps.optimal);
    json.key("mediators").array();
    for (const Mediator& mediator : camps.mediators) {
        json.object().key("actor").text(graph[mediator.actor].id);
        json.key("score").number(mediator.score).end_object();
    }
    json.end_array();
    put_contradictions(json, graph, camps);
    json.key("ties").number(static_cast<double>(camps.ties));
    json.key("actors").number(static_cast<double>(camps.actors));
    put_head(json, graph, camp_rules(camps.options));
    return json.end_object().finish();
}

}  // namespace
}  // namespace entente::reports

namespace entente {

std::string report_camps(const ActorGraph& graph, const Camps& camps, const ReportStyle& style) {
    switch (style.format) {
        case ReportFormat::json:
            return reports::as_json(graph, camps);
        case ReportFormat::csv:
            return reports::as_csv(graph, camps);
        default:
            return reports::as_page(graph, camps, style);
    }
}

}  // namespace entente
