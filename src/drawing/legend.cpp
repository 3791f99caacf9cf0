/// Title, counts, legend and what was left out, as the label of the graph.
#include "drawing/legend.hpp"

#include "drawing/labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace entente {
namespace {

std::string font(std::string_view text, int points, std::string_view colour) {
    return "<font point-size=\"" + std::to_string(points) + "\" color=\"" + std::string(colour)
           + "\">" + std::string(text) + "</font>";
}

/// Words grow with the picture, which is looked at as a whole.
int scaled(int points, const PicturePlan& plan) {
    const double crowd = std::max(1.0, static_cast<double>(plan.actors.size()) / 40);
    return static_cast<int>(std::lround(points * std::sqrt(crowd)));
}

std::string row(const std::string& cells) {
    return "<tr>" + cells + "</tr>";
}

std::string wide_cell(const std::string& content) {
    return "<td align=\"left\" colspan=\"40\">" + content + "</td>";
}

std::string cell(const std::string& content) {
    return "<td align=\"left\">" + content + " </td>";
}

std::string line_entries(const PicturePlan& plan) {
    std::array<bool, style::line_count> there{};
    for (const DrawnTie& tie : plan.ties) {
        there[static_cast<std::size_t>(tie.line)] = true;
    }
    std::string entries;
    for (std::size_t at = 0; at < there.size(); ++at) {
        if (there[at]) {
            const style::LineLook& look = style::lines[at];
            entries += cell(font(look.sample, scaled(13, plan), look.colour) + " "
                            + font(look.legend, scaled(12, plan), style::ink));
        }
    }
    return entries;
}

std::string camp_entries(const PicturePlan& plan) {
    std::map<int, std::size_t> sizes;
    for (const DrawnActor& actor : plan.actors) {
        ++sizes[actor.camp];
    }
    std::string entries;
    bool further = false;
    for (const auto& [camp, size] : sizes) {
        const bool own_colour = camp > 0 && static_cast<std::size_t>(camp) <= style::camps.size();
        if (own_colour) {
            const style::CampLook& look = style::camp_look(camp);
            entries += "<td align=\"center\" bgcolor=\"" + std::string(look.fill)
                       + "\" border=\"1\" color=\"" + std::string(look.border) + "\">"
                       + font(" camp " + std::to_string(camp) + " ", scaled(12, plan), style::ink)
                       + "</td>";
        }
        further = further || (camp > 0 && !own_colour);
    }
    if (further) {
        entries += "<td align=\"center\" bgcolor=\"" + std::string(style::further_camp.fill)
                   + "\" border=\"1\">" + font(" smaller camps ", scaled(12, plan), style::ink)
                   + "</td>";
    }
    if (std::ranges::any_of(plan.actors, &DrawnActor::mediator)) {
        entries += "<td align=\"center\" border=\"3\" color=\""
                   + std::string(style::mediator_border) + "\">"
                   + font(" mediator ", scaled(12, plan), style::ink) + "</td>";
    }
    return entries;
}

std::string kind_entries(const ActorGraph& graph, const PicturePlan& plan) {
    std::array<bool, style::kinds.size()> there{};
    for (const DrawnActor& actor : plan.actors) {
        there[static_cast<std::size_t>(graph[actor.id].kind)] = true;
    }
    std::string entries;
    for (std::size_t at = 1; at < there.size(); ++at) {
        if (there[at]) {
            entries += cell(font(style::kinds[at].sample, scaled(13, plan), style::ink) + " "
                            + font(style::kinds[at].legend, scaled(12, plan), style::ink));
        }
    }
    return entries;
}

}  // namespace

std::string picture_head(const ActorGraph& graph, const PicturePlan& plan, bool legend) {
    std::string rows;
    if (!plan.title.empty()) {
        rows += row(wide_cell(
            "<b>" + font(html_text(shorten(plan.title, 120)), scaled(22, plan), style::ink)
            + "</b>"));
    }
    rows += row(wide_cell(font(html_text(plan.subtitle), scaled(12, plan), "#555555")));
    for (const std::string& sentence : plan.left_out) {
        rows += row(wide_cell(font(html_text(sentence), scaled(12, plan), "#8A3B00")));
    }
    const std::string entries =
        legend ? line_entries(plan) + camp_entries(plan) + kind_entries(graph, plan) : "";
    if (!entries.empty()) {
        rows += row(
            wide_cell("<table border=\"0\" cellborder=\"0\" cellspacing=\"7\" cellpadding=\"4\">"
                      + row(entries) + "</table>"));
    }
    return "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"2\">" + rows
           + "</table>";
}

}  // namespace entente
