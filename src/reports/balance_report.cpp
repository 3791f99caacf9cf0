/// Signed triads, how balanced they are, and who is caught between.
#include "reports/head.hpp"
#include "reports/numbers.hpp"

#include <entente/reports.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::reports {
namespace {

constexpr std::size_t most_rows = 10;  ///< of those caught between, for people; machines get all
constexpr std::array<std::string_view, 4> signs{"+++", "++-", "+--", "---"};
constexpr std::array<std::string_view, 4> meanings{"friends of friends are friends",
                                                   "two friends of one actor at odds",
                                                   "a common enemy",
                                                   "all at odds"};

std::vector<Rule> rules(const BalanceOptions& options) {
    return {{"weights", std::string(to_string(options.weights))},
            {"symmetrise", std::string(to_string(options.symmetrise))}};
}

std::uint64_t all_triads(const Balance& balance) {
    std::uint64_t sum = 0;
    for (const std::uint64_t count : balance.triads) {
        sum += count;
    }
    return sum;
}

/// Actors in unbalanced triads, those in most of them first.
std::vector<ActorId> caught_between(const Balance& balance) {
    std::vector<ActorId> found;
    for (ActorId actor = 0; actor < balance.frustrated.size(); ++actor) {
        if (balance.frustrated[actor] != 0) {
            found.push_back(actor);
        }
    }
    std::ranges::stable_sort(
        found, [&](ActorId a, ActorId b) { return balance.frustrated[a] > balance.frustrated[b]; });
    return found;
}

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? no_value : static_cast<double>(part) / static_cast<double>(whole);
}

Cell count_cell(std::uint64_t count, Paint paint = {}) {
    return {std::to_string(count), std::to_string(count), paint};
}

Cell share_cell(std::uint64_t part, std::uint64_t whole) {
    return {exact(share(part, whole)), percent(share(part, whole)), {}};
}

Table triad_table(const Balance& balance) {
    using enum Column::Align;
    Table table{{{"triad", "Triad", left},
                 {"count", "Count", right},
                 {"share", "Share", right},
                 {"balance", "", left},
                 {"meaning", "", left}},
                {}};
    for (std::size_t kind = 0; kind < signs.size(); ++kind) {
        const bool balanced = kind == 0 || kind == 2;
        const Paint paint = Paint::sign(balanced ? 1 : -1);
        table.rows.push_back({text_cell(std::string(signs[kind]), paint),
                              count_cell(balance.triads[kind]),
                              share_cell(balance.triads[kind], all_triads(balance)),
                              text_cell(balanced ? "balanced" : "unbalanced", paint),
                              text_cell(std::string(meanings[kind]), Paint::faint())});
    }
    return table;
}

Table caught_table(const ActorGraph& graph,
                   const Balance& balance,
                   const std::vector<ActorId>& caught,
                   bool machine) {
    using enum Column::Align;
    Table table{{{"name", "Actor", left},
                 {"frustrated_triads", "Unbalanced triads", right},
                 {"triads", "of", right},
                 {"share", "Share", right}},
                {}};
    if (machine) {
        table.columns.insert(table.columns.begin(), {"id", "id", left});
    }
    for (const ActorId actor : caught) {
        const std::uint64_t frustrated = balance.frustrated[actor];
        const std::uint64_t triads = balance.triads_of[actor];
        std::vector<Cell> row{{text_cell(graph[actor].name).exact, name_of(graph, actor), {}},
                              count_cell(frustrated),
                              count_cell(triads),
                              share_cell(frustrated, triads)};
        if (machine) {
            row.insert(row.begin(), text_cell(graph[actor].id));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Pieces> findings(const Balance& balance) {
    const std::uint64_t triads = all_triads(balance);
    Pieces triangles{{"Balanced triangles: "}};
    if (triads == 0) {
        triangles.push_back({"there is no triad, so nothing is out of balance."});
    } else {
        triangles.push_back({percent(balance.balanced_triangles), Paint::strong()});
        triangles.push_back({" of " + counted(triads, "triad") + "."});
    }
    Pieces walks{{"Walk balance: "}};
    if (balance.walk_balance) {
        walks.push_back({rounded(*balance.walk_balance), Paint::strong()});
        walks.push_back({" (1: every closed walk is balanced)."});
    } else {
        walks.push_back({"not computed, too many actors."});
    }
    const std::string sure = balance.frustration_optimal ? "proved" : "not proved to be the least";
    return {triangles,
            walks,
            {{"Frustration: "},
             {rounded(balance.frustration), Paint::strong()},
             {" of the two best camps, " + sure + "."}}};
}

std::string as_page(const ActorGraph& graph,
                    const Balance& balance,
                    const BalanceOptions& options,
                    const ReportStyle& style) {
    Page page(style);
    put_head(page, graph, rules(options));
    page.lines(findings(balance));
    if (all_triads(balance) != 0) {
        page.table(triad_table(balance));
    }
    std::vector<ActorId> caught = caught_between(balance);
    if (!caught.empty()) {
        const std::size_t all = caught.size();
        caught.resize(std::min(all, most_rows));
        page.heading({{"Caught between", Paint::strong()}, {": actors in unbalanced triads"}});
        page.table(caught_table(graph, balance, caught, false));
        if (all > caught.size()) {
            page.paragraph(
                {{"and " + counted(all - caught.size(), "more", "more"), Paint::faint()}});
        }
    }
    return page.text();
}

std::string as_csv(const ActorGraph& graph, const Balance& balance) {
    std::vector<ActorId> all(num_vertices(graph));
    for (ActorId actor = 0; actor < all.size(); ++actor) {
        all[actor] = actor;
    }
    return to_csv(caught_table(graph, balance, all, true));
}

std::string as_json(const ActorGraph& graph,
                    const Balance& balance,
                    const BalanceOptions& options) {
    Json json;
    json.object().key("triads").object();
    for (std::size_t kind = 0; kind < signs.size(); ++kind) {
        json.key(signs[kind]).number(static_cast<double>(balance.triads[kind]));
    }
    json.end_object().key("balanced_triangles").number(balance.balanced_triangles);
    json.key("walk_balance").number(balance.walk_balance.value_or(no_value));
    json.key("frustration").number(balance.frustration);
    json.key("frustration_optimal").boolean(balance.frustration_optimal);
    json.key("weights").text(to_string(options.weights));
    json.key("symmetrise").text(to_string(options.symmetrise));
    json.key("caught_between").array();
    for (const ActorId actor : caught_between(balance)) {
        json.object().key("actor").text(graph[actor].id);
        json.key("frustrated_triads").number(static_cast<double>(balance.frustrated[actor]));
        json.key("triads").number(static_cast<double>(balance.triads_of[actor])).end_object();
    }
    json.end_array();
    put_head(json, graph, rules(options));
    return json.end_object().finish();
}

}  // namespace
}  // namespace entente::reports

namespace entente {

std::string report_balance(const ActorGraph& graph,
                           const Balance& balance,
                           const BalanceOptions& options,
                           const ReportStyle& style) {
    switch (style.format) {
        case ReportFormat::json:
            return reports::as_json(graph, balance, options);
        case ReportFormat::csv:
            return reports::as_csv(graph, balance);
        default:
            return reports::as_page(graph, balance, options, style);
    }
}

}  // namespace entente
