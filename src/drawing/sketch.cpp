/// The looks of style.hpp put on the plan, in Graphviz's words.
#include "drawing/sketch.hpp"

#include "drawing/labels.hpp"
#include "drawing/legend.hpp"
#include "drawing/numbers.hpp"
#include "drawing/placement.hpp"

#include <array>
#include <unordered_set>

namespace entente {
namespace {

/// Curves around actors are worth their time up to here; DRAWING measured 0.3 s against 4.7 s at
/// 100 actors.
constexpr std::size_t most_curved_actors = 60;
constexpr std::size_t most_curved_ties = 220;

/// Names must differ and not be empty; ids of foreign files are distinct, but may be longer than
/// one wants in DOT.
class Names {
  public:
    std::string of(std::string_view id) {
        std::string name = shorten(id, 200);
        while (name.empty() || !taken_.insert(name).second) {
            name += "_";
        }
        return name;
    }

  private:
    std::unordered_set<std::string> taken_;
};

std::vector<DotAttribute> actor_attributes(const Actor& actor,
                                           const DrawnActor& drawn,
                                           Point place) {
    const style::CampLook& camp = style::camp_look(drawn.camp);
    const std::string camp_class = drawn.camp > 0 ? " camp-" + std::to_string(drawn.camp) : "";
    return {{"label", graphviz_text(wrap(actor.name, 14, 3))},
            {"shape", std::string(style::look(actor.kind).shape)},
            {"style", std::string(style::look(actor.kind).style)},
            {"fillcolor", std::string(camp.fill)},
            {"color", std::string(drawn.mediator ? style::mediator_border : camp.border)},
            {"penwidth", number(drawn.mediator ? style::mediator_width : style::border_width)},
            {"fontsize", number(style::font_size(drawn.size))},
            {"width", number(style::actor_width(drawn.size))},
            {"height", number(style::actor_height(drawn.size))},
            {"pos", position(place) + "!"},
            {"id", element_id("actor", actor.id)},
            {"class",
             "actor " + std::string(to_string(actor.kind)) + camp_class
                 + (drawn.mediator ? " mediator" : "")}};
}

std::vector<DotAttribute> tie_attributes(const ActorGraph& graph,
                                         const PicturePlan& plan,
                                         const DrawnTie& tie) {
    const style::LineLook& look = style::look(tie.line);
    const bool directed = facts(graph).directed;
    const std::string ends =
        graph[plan.actors[tie.from].id].id + "--" + graph[plan.actors[tie.to].id].id;
    static constexpr std::array<std::string_view, style::line_count> classes{
        "support", "opposition", "neutral", "affiliation"};
    return {
        {"color", std::string(look.colour)},
        {"style", std::string(look.dash)},
        {"arrowhead",
         directed                              ? std::string(look.head)
         : tie.line == style::Line::opposition ? "tee"
                                               : "none"},
        {"arrowtail", std::string(look.head)},
        {"dir",
         tie.both_ways || (!directed && tie.line == style::Line::opposition) ? "both" : "forward"},
        {"penwidth", number(style::line_width(tie.line, tie.weight))},
        {"len", number(wanted_length(plan, tie))},
        {"id", element_id("tie", ends)},
        {"class", "tie " + std::string(classes[static_cast<std::size_t>(tie.line)])}};
}

std::vector<DotAttribute> graph_attributes(const ActorGraph& graph,
                                           const PicturePlan& plan,
                                           const DrawOptions& options) {
    const bool curved =
        plan.actors.size() <= most_curved_actors && plan.ties.size() <= most_curved_ties;
    return {{"layout", "neato"},
            {"overlap", "prism"},
            {"overlap_scaling", "2"},
            {"sep", "+10"},
            {"esep", "+4"},
            {"splines", curved ? "true" : "line"},
            {"outputorder", "edgesfirst"},
            {"bgcolor", "transparent"},
            {"fontname", std::string(style::font)},
            {"pad", "0.25"},
            {"labelloc", "t"},
            {"labeljust", "l"},
            {"label", picture_head(graph, plan, options.legend), true}};
}

}  // namespace

std::string element_id(std::string_view prefix, std::string_view id) {
    std::string out(prefix);
    out += '-';
    for (const char byte : id.substr(0, 200)) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
                           || (byte >= '0' && byte <= '9') || byte == '-';
        out += plain ? byte : '_';
    }
    return out;
}

DotGraph sketch(const ActorGraph& graph,
                const PicturePlan& plan,
                const DrawOptions& options,
                VertexNames names) {
    const std::vector<Point> places = place(plan, options.seed);
    DotGraph dot{.graph = graph_attributes(graph, plan, options),
                 .vertex_defaults = {{"fontname", std::string(style::font)},
                                     {"fontcolor", std::string(style::ink)},
                                     {"margin", "0.14,0.07"}},
                 .edge_defaults = {{"fontname", std::string(style::font)}, {"arrowsize", "0.7"}},
                 .vertices = {},
                 .edges = {}};
    Names ids;
    for (std::size_t at = 0; at < plan.actors.size(); ++at) {
        const Actor& actor = graph[plan.actors[at].id];
        DotVertex vertex{names == VertexNames::ids ? ids.of(actor.id) : "v" + std::to_string(at),
                         actor_attributes(actor, plan.actors[at], places[at])};
        if (names == VertexNames::ids) {
            vertex.attributes.push_back({"tooltip", graphviz_text(plan.actors[at].tooltip)});
        }
        dot.vertices.push_back(std::move(vertex));
    }
    for (const DrawnTie& tie : plan.ties) {
        dot.edges.push_back({tie.from, tie.to, tie_attributes(graph, plan, tie)});
        if (names == VertexNames::ids) {
            dot.edges.back().attributes.push_back({"tooltip", graphviz_text(tie.tooltip)});
        }
    }
    return dot;
}

}  // namespace entente
