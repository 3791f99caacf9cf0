/// Actors with their centralities and camp.
#include "reports/head.hpp"
#include "reports/numbers.hpp"

#include <entente/reports.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace entente::reports {
namespace {

/// A measure with its value for every actor.
struct Computed {
    const Measure* measure;
    std::vector<double> values;
};

struct Findings {
    std::vector<Computed> computed;
    Camps camps;
    std::vector<ActorId> order;  ///< rows, best first
};

std::string known_measures() {
    std::string text;
    for (const Measure& measure : measures()) {
        text += (text.empty() ? "" : ", ") + std::string(measure.key);
    }
    return text;
}

const Measure& measure_called(const std::string& key) {
    const Measure* const found = find_measure(key);
    if (found == nullptr) {
        throw Error("there is no measure '" + key + "'", {}, "known are " + known_measures());
    }
    return *found;
}

bool sorts_by_measure(const std::string& by) {
    return !by.empty() && by != "id" && by != "name" && by != "camp";
}

/// Those asked for, each once, and the one to sort by.
std::vector<const Measure*> wanted(const ActorReport& report) {
    std::vector<std::string> keys = report.measures;
    if (keys.empty()) {
        for (const Measure& measure : measures()) {
            keys.emplace_back(measure.key);
        }
    }
    if (sorts_by_measure(report.by)) {
        keys.push_back(report.by);
    }
    std::vector<const Measure*> found;
    for (const std::string& key : keys) {
        const Measure* const measure = &measure_called(key);
        if (std::ranges::find(found, measure) == found.end()) {
            found.push_back(measure);
        }
    }
    return found;
}

/// Highest first, those without a value last.
std::vector<double> descending(const std::vector<double>& values) {
    std::vector<double> keys;
    keys.reserve(values.size());
    for (const double value : values) {
        keys.push_back(std::isnan(value) ? HUGE_VAL : -value);
    }
    return keys;
}

/// Camp by camp, actors without one last.
std::vector<double> by_camp(const Camps& camps) {
    std::vector<double> keys;
    for (const int camp : camps.camp) {
        keys.push_back(camp == 0 ? HUGE_VAL : camp);
    }
    return keys;
}

std::vector<double> sort_keys(const ActorGraph& graph,
                              const Findings& findings,
                              const std::string& by) {
    if (by == "id" || by == "name") {
        const std::vector<double> all_alike(num_vertices(graph), 0);
        return all_alike;
    }
    if (by == "camp") {
        return by_camp(findings.camps);
    }
    const auto found = std::ranges::find_if(findings.computed, [&](const Computed& computed) {
        return by.empty() || computed.measure->key == by;
    });
    return descending(found->values);
}

std::vector<ActorId> order(const ActorGraph& graph,
                           const Findings& findings,
                           const ActorReport& report) {
    const std::vector<double> keys = sort_keys(graph, findings, report.by);
    std::vector<ActorId> rows(num_vertices(graph));
    std::iota(rows.begin(), rows.end(), ActorId{0});
    const bool by_name = report.by == "name";
    const auto text = [&](ActorId actor) -> const std::string& {
        return by_name ? graph[actor].name : graph[actor].id;
    };
    std::ranges::stable_sort(rows, [&](ActorId a, ActorId b) {
        return keys[a] != keys[b] ? keys[a] < keys[b] : text(a) < text(b);
    });
    rows.resize(report.top == 0 ? rows.size() : std::min(report.top, rows.size()));
    return rows;
}

Findings find(const ActorGraph& graph, const ActorReport& report) {
    Findings findings;
    for (const Measure* const measure : wanted(report)) {
        findings.computed.push_back({measure, measure->compute(graph, report.centrality)});
    }
    findings.camps = find_camps(graph, report.camps);
    findings.order = order(graph, findings, report);
    return findings;
}

std::vector<Rule> rules(const ActorReport& report) {
    constexpr std::array<const char*, 3> ties{"supporting ties", "opposing ties", "all ties"};
    constexpr std::array<const char*, 2> lengths{"1/weight", "hops"};
    const CentralityOptions& options = report.centrality;
    std::vector<Rule> found{
        {"paths",
         std::string("along ") + ties[static_cast<std::size_t>(options.ties)]
             + (options.directed ? ", from source to target" : ", both directions joined")},
        {"lengths", lengths[static_cast<std::size_t>(options.lengths)]},
        {"values", options.normalised ? "normalised" : "raw"}};
    for (Rule& rule : camp_rules(report.camps)) {
        found.push_back(std::move(rule));
    }
    if (options.symmetrise != report.camps.symmetrise) {
        found.push_back(
            {"symmetrise", "measures by " + std::string(to_string(options.symmetrise))});
    }
    return found;
}

std::vector<double> values_of(const Computed& computed, const std::vector<ActorId>& rows) {
    std::vector<double> values;
    values.reserve(rows.size());
    for (const ActorId row : rows) {
        values.push_back(computed.values[row]);
    }
    return values;
}

Paint paint_of(const Measure& measure) {
    return measure.key.starts_with("strength_support")      ? Paint::sign(1)
           : measure.key.starts_with("strength_opposition") ? Paint::sign(-1)
                                                            : Paint();
}

std::vector<Cell> actor_cells(const ActorGraph& graph, ActorId id, int camp, bool machine) {
    const Actor& actor = graph[id];
    const std::string number = camp == 0 ? "" : std::to_string(camp);
    std::vector<Cell> cells;
    if (machine) {
        cells.push_back(text_cell(actor.id));
    }
    cells.push_back({text_cell(actor.name).exact, name_of(graph, id), Paint::camp(camp)});
    cells.push_back(text_cell(std::string(to_string(actor.kind)), Paint::faint()));
    cells.push_back({number, camp == 0 ? "–" : number, Paint::camp(camp)});
    return cells;
}

/// `machine`: with ids.
Table table(const ActorGraph& graph, const Findings& findings, bool machine) {
    using enum Column::Align;
    Table table{{{"name", "Actor", left}, {"kind", "Kind", left}, {"camp", "Camp", right}}, {}};
    if (machine) {
        table.columns.insert(table.columns.begin(), {"id", "id", left});
    }
    for (const ActorId actor : findings.order) {
        table.rows.push_back(actor_cells(graph, actor, findings.camps.camp[actor], machine));
    }
    for (const Computed& computed : findings.computed) {
        const Measure& measure = *computed.measure;
        table.columns.push_back({std::string(measure.key), std::string(measure.title), right});
        std::vector<Cell> cells = number_cells(values_of(computed, findings.order));
        for (std::size_t row = 0; row < cells.size(); ++row) {
            cells[row].paint = paint_of(measure);
            table.rows[row].push_back(std::move(cells[row]));
        }
    }
    return table;
}

std::string as_json(const ActorGraph& graph,
                    const Findings& findings,
                    const std::vector<Rule>& rules) {
    Json json;
    json.object();
    put_head(json, graph, rules);
    json.key("actors").array();
    for (const ActorId id : findings.order) {
        const Actor& actor = graph[id];
        const int camp = findings.camps.camp[id];
        json.object().key("id").text(actor.id).key("name").text(actor.name);
        json.key("kind").text(to_string(actor.kind));
        json.key("camp").number(camp == 0 ? no_value : static_cast<double>(camp));
        for (const Computed& computed : findings.computed) {
            json.key(computed.measure->key).number(computed.values[id]);
        }
        json.end_object();
    }
    return json.end_array().end_object().finish();
}

std::string as_page(const ActorGraph& graph,
                    const Findings& findings,
                    const std::vector<Rule>& rules,
                    const ReportStyle& style) {
    Page page(style);
    put_head(page, graph, rules);
    page.table(table(graph, findings, false));
    const std::size_t more = num_vertices(graph) - findings.order.size();
    if (more != 0) {
        page.paragraph({{"and " + counted(more, "more actor", "more actors"), Paint::faint()}});
    }
    return page.text();
}

}  // namespace
}  // namespace entente::reports

namespace entente {

std::string report_actors(const ActorGraph& graph,
                          const ActorReport& report,
                          const ReportStyle& style) {
    const reports::Findings findings = reports::find(graph, report);
    const std::vector<Rule> rules = reports::rules(report);
    switch (style.format) {
        case ReportFormat::json:
            return reports::as_json(graph, findings, rules);
        case ReportFormat::csv:
            return reports::to_csv(reports::table(graph, findings, true));
        default:
            return reports::as_page(graph, findings, rules, style);
    }
}

}  // namespace entente
