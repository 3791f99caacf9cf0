/// The sentences behind the ties between two actors.
#include "reports/evidence.hpp"
#include "reports/head.hpp"

#include <entente/reports.hpp>

namespace entente::reports {
namespace {

std::optional<TieId> tie_from(const ActorGraph& graph, ActorId a, ActorId b) {
    const auto [tie, found] = boost::edge(a, b, graph);
    return found ? std::optional(tie) : std::nullopt;
}

void put_stances(Page& page, const ActorGraph& graph, const Evidence& evidence, TieId tie) {
    for (const StanceId stance : stances_of(graph, tie)) {
        evidence.put(page, facts(graph).stances[stance]);
    }
}

void put_direction(Page& page, const ActorGraph& graph, ActorId a, ActorId b) {
    const std::optional<TieId> tie = tie_from(graph, a, b);
    const std::string_view arrow = facts(graph).directed ? " → " : " — ";
    Pieces pieces{{name_of(graph, a), Paint::strong()},
                  {std::string(arrow)},
                  {name_of(graph, b), Paint::strong()},
                  {": "}};
    if (!tie) {
        pieces.push_back({"no tie"});
        page.heading(pieces);
        return;
    }
    for (const Piece& piece : weight_of(graph[*tie])) {
        pieces.push_back(piece);
    }
    page.heading(pieces);
    put_stances(page, graph, Evidence(graph), *tie);
}

void put_keys(Json& json, const ActorGraph& graph, ActorId a, ActorId b) {
    if (const std::optional<TieId> tie = tie_from(graph, a, b)) {
        put_tie(json, graph, *tie);
        return;
    }
    json.key("source").text(graph[a].id).key("target").text(graph[b].id);
    json.key("sign").number(0).key("count").number(0);
    json.key("stances").array().end_array();
}

std::string as_csv(const ActorGraph& graph, ActorId a, ActorId b) {
    const Evidence evidence(graph);
    Table table = Evidence::table();
    const auto add = [&](ActorId from, ActorId to) {
        if (const std::optional<TieId> tie = tie_from(graph, from, to)) {
            for (const StanceId stance : stances_of(graph, *tie)) {
                table.rows.push_back(evidence.row(facts(graph).stances[stance]));
            }
        }
    };
    add(a, b);
    if (a != b) {
        add(b, a);
    }
    return to_csv(table);
}

std::string as_json(const ActorGraph& graph, ActorId a, ActorId b) {
    Json json;
    json.object();
    put_keys(json, graph, a, b);
    if (facts(graph).directed && a != b) {
        json.key("reverse").object();
        put_keys(json, graph, b, a);
        json.end_object();
    }
    return json.end_object().finish();
}

}  // namespace
}  // namespace entente::reports

namespace entente {

std::string explain_tie(const ActorGraph& graph, ActorId a, ActorId b, const ReportStyle& style) {
    // An undirected tie is stored once, whichever way the file had it.
    if (!facts(graph).directed && !reports::tie_from(graph, a, b)) {
        std::swap(a, b);
    }
    if (style.format == ReportFormat::json) {
        return reports::as_json(graph, a, b);
    }
    if (style.format == ReportFormat::csv) {
        return reports::as_csv(graph, a, b);
    }
    reports::Page page(style);
    reports::put_direction(page, graph, a, b);
    if (facts(graph).directed && a != b) {
        reports::put_direction(page, graph, b, a);
    }
    return page.text();
}

}  // namespace entente
