/// Graph, camps and wishes → what stands in the picture.
#include "drawing/plan.hpp"

#include "drawing/backbone.hpp"
#include "drawing/tooltip.hpp"

#include <entente/centrality.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace entente {
namespace {

/// Beyond these a picture is a carpet; the strongest are drawn, and the picture says so.
constexpr std::size_t most_actors = 150;
constexpr std::size_t fewest_ties_cut = 250;

std::vector<double> strengths(const ActorGraph& graph) {
    std::vector<double> strength(num_vertices(graph));
    for (auto [tie, end] = boost::edges(graph); tie != end; ++tie) {
        const double weight = graph[*tie].support + graph[*tie].opposition;
        strength[source(*tie, graph)] += weight;
        strength[target(*tie, graph)] += weight;
    }
    return strength;
}

struct Sizes {
    std::vector<double> of;
    std::string means;
};

Sizes sizes(const ActorGraph& graph, const std::string& by, const std::vector<double>& strength) {
    if (by == "strength") {
        return {strength, "strength of all ties"};
    }
    const Measure* measure = find_measure(by);
    if (measure == nullptr) {
        std::string known = "strength";
        for (const Measure& other : measures()) {
            known += ", " + std::string(other.key);
        }
        throw Error("no measure `" + by + "` to size actors by", {}, "one of " + known);
    }
    return {measure->compute(graph, {}), std::string(measure->title)};
}

/// The strongest actors, in order of vertex.
std::vector<ActorId> choose_actors(const ActorGraph& graph,
                                   const std::vector<double>& strength,
                                   std::size_t most) {
    std::vector<ActorId> chosen(num_vertices(graph));
    std::iota(chosen.begin(), chosen.end(), ActorId{0});
    std::ranges::stable_sort(
        chosen, std::greater{}, [&](ActorId actor) { return strength[actor]; });
    chosen.resize(std::min(most, chosen.size()));
    std::ranges::sort(chosen);
    return chosen;
}

style::Line line_of(const Tie& tie) {
    const bool belongs =
        tie.affiliation > 0 && tie.support <= tie.affiliation && tie.opposition == 0;
    return belongs          ? style::Line::affiliation
           : tie.sign() > 0 ? style::Line::support
           : tie.sign() < 0 ? style::Line::opposition
                            : style::Line::neutral;
}

/// A dyad is one line where both ways say the same, else two.
class TieDrawing {
  public:
    TieDrawing(const ActorGraph& graph, const std::vector<ActorId>& actors) : graph_(graph) {
        for (std::size_t at = 0; at < actors.size(); ++at) {
            place_.emplace(actors[at], at);
        }
    }

    std::vector<DrawnTie> draw() {
        for (auto [tie, end] = boost::edges(graph_); tie != end; ++tie) {
            add(*tie);
        }
        return std::move(drawn_);
    }

  private:
    void add(TieId tie) {
        const auto from = place_.find(source(tie, graph_));
        const auto to = place_.find(target(tie, graph_));
        if (from == place_.end() || to == place_.end()) {
            return;
        }
        const style::Line line = line_of(graph_[tie]);
        const double weight = std::abs(graph_[tie].signed_weight());
        const auto back = found_.find({to->second, from->second});
        if (back != found_.end() && drawn_[back->second].line == line && from != to) {
            DrawnTie& other = drawn_[back->second];
            other.both_ways = true;
            other.weight = std::max(other.weight, weight);
            other.tooltip += "\n" + tie_tooltip(graph_, tie);
            return;
        }
        found_.emplace(std::pair(from->second, to->second), drawn_.size());
        drawn_.push_back({from->second, to->second, line, false, weight, tie_tooltip(graph_, tie)});
    }

    const ActorGraph& graph_;
    std::map<ActorId, std::size_t> place_;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> found_;
    std::vector<DrawnTie> drawn_;
};

std::vector<DrawnTie> keep_backbone(std::vector<DrawnTie> ties,
                                    std::size_t actors,
                                    std::size_t most) {
    if (ties.size() <= most) {
        return ties;
    }
    std::vector<WeightedPair> pairs;
    for (const DrawnTie& tie : ties) {
        pairs.push_back({tie.from, tie.to, std::max(tie.weight, 1e-9)});
    }
    std::vector<DrawnTie> kept;
    for (const std::size_t at : backbone(actors, pairs, most)) {
        kept.push_back(std::move(ties[at]));
    }
    return kept;
}

void scale_weights(std::vector<DrawnTie>& ties) {
    double most = 0;
    for (const DrawnTie& tie : ties) {
        most = std::max(most, tie.weight);
    }
    for (DrawnTie& tie : ties) {
        tie.weight = most > 0 ? tie.weight / most : 0;
    }
}

std::vector<DrawnActor> draw_actors(const ActorGraph& graph,
                                    const Camps& camps,
                                    const std::vector<ActorId>& chosen,
                                    const Sizes& size) {
    double largest = 0;
    for (const ActorId actor : chosen) {
        largest = std::max(largest, size.of[actor]);
    }
    const std::vector<ActorId> mediators = leading_mediators(camps);
    std::vector<DrawnActor> drawn;
    for (const ActorId actor : chosen) {
        const bool mediator = std::ranges::find(mediators, actor) != mediators.end();
        const double share = largest > 0 ? std::clamp(size.of[actor] / largest, 0.0, 1.0) : 0;
        drawn.push_back({actor,
                         camps.camp[actor],
                         mediator,
                         share,
                         actor_tooltip(graph, actor, camps, mediator)});
    }
    return drawn;
}

/// 12,345
std::string digits(std::size_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3) {
        text.insert(at - 3, ",");
    }
    return text;
}

std::string counted(std::size_t number, const std::string& thing) {
    return digits(number) + " " + thing + (number == 1 ? "" : "s");
}

std::string subtitle(const ActorGraph& graph) {
    const GraphFacts& all = facts(graph);
    std::string text =
        counted(num_vertices(graph), "actor") + ", " + counted(num_edges(graph), "tie");
    text += all.stances.size() == 0 ? "" : ", " + counted(all.stances.size(), "stance");
    text += all.documents.empty() ? "" : " in " + counted(all.documents.size(), "document");
    if (all.since && all.until) {
        text += ", " + to_string(*all.since)
                + (all.since == all.until ? "" : " to " + to_string(*all.until));
    }
    return text;
}

}  // namespace

PicturePlan plan_picture(const ActorGraph& graph, const Camps& camps, const DrawOptions& options) {
    const std::vector<double> strength = strengths(graph);
    const Sizes size = sizes(graph, options.size_by, strength);
    const auto chosen =
        choose_actors(graph, strength, options.top != 0 ? options.top : most_actors);
    PicturePlan plan;
    plan.title = options.title.empty() ? facts(graph).title : options.title;
    plan.subtitle = subtitle(graph);
    plan.size_means = size.means;
    plan.actors = draw_actors(graph, camps, chosen, size);
    plan.ties = TieDrawing(graph, chosen).draw();
    const std::size_t lines = plan.ties.size();
    const std::size_t most =
        options.ties != 0 ? options.ties : std::max(fewest_ties_cut, 2 * chosen.size());
    plan.ties = keep_backbone(std::move(plan.ties), chosen.size(), most);
    scale_weights(plan.ties);
    if (chosen.size() < num_vertices(graph)) {
        plan.left_out.push_back("Drawn: the " + digits(chosen.size()) + " strongest of "
                                + counted(num_vertices(graph), "actor") + ".");
    }
    if (plan.ties.size() < lines) {
        plan.left_out.push_back("Drawn: " + counted(plan.ties.size(), "tie") + " of the "
                                + digits(lines)
                                + " between them, those that stand out most (disparity filter).");
    }
    return plan;
}

}  // namespace entente
