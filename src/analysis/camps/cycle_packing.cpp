/// Greedy packing of cycles with one negative edge: paths of positive edges between its ends.
#include "analysis/camps/cycle_packing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace entente::camps {
namespace {

/// Weights that are used up as cycles take from them; both slots of an edge share one.
class Residual {
  public:
    explicit Residual(const SignedGraph& graph)
        : graph_(graph), edge_(graph.neighbour.size()), slack_(tolerance(graph)) {
        left_.reserve(graph.edges());
        std::vector<std::size_t> next(graph.row_begin.begin(), graph.row_begin.end() - 1);
        for (std::uint32_t v = 0; v < graph.size(); ++v) {
            for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
                const std::uint32_t u = graph.neighbour[at];
                if (v < u) {  // rows are sorted: u meets its lower neighbours in this order, too
                    edge_[at] = edge_[next[u]++] = static_cast<std::uint32_t>(left_.size());
                    left_.push_back(std::abs(graph.weight[at]));
                }
            }
        }
    }

    [[nodiscard]] double left(std::size_t slot) const { return left_[edge_[slot]]; }

    [[nodiscard]] bool open(std::size_t slot) const {
        return graph_.weight[slot] > 0 && left(slot) > slack_;
    }

    [[nodiscard]] bool demands(std::size_t slot) const {
        return graph_.weight[slot] < 0 && left(slot) > slack_;
    }

    void take(std::size_t slot, double weight) { left_[edge_[slot]] -= weight; }

  private:
    const SignedGraph& graph_;
    std::vector<std::uint32_t> edge_;
    std::vector<double> left_;
    double slack_;
};

struct Demand {
    std::uint32_t from, to;
    std::size_t slot;
    bool hopeless = false;  ///< no path of any length is left
};

/// Shortest open path between two vertices, searched from both ends at once.
class PathSearch {
  public:
    explicit PathSearch(const SignedGraph& graph) : graph_(graph) {
        for (std::size_t v = 0; v < graph.size(); ++v) {
            begin_.push_back(slots_.size());
            for (std::size_t slot = graph.row_begin[v]; slot < graph.row_begin[v + 1]; ++slot) {
                if (graph.weight[slot] > 0) {
                    slots_.push_back(slot);
                }
            }
            end_.push_back(slots_.size());
        }
        for (Side& side : sides_) {
            side.seen.assign(graph.size(), 0);
            side.entered.resize(graph.size());
        }
    }

    /// The slots of a path of at most `longest` open edges; empty when there is none.
    std::vector<std::size_t> find(const Residual& residual,
                                  const Demand& demand,
                                  std::uint32_t longest) {
        ++round_;
        cut_off_ = false;
        start(sides_[0], demand.from);
        start(sides_[1], demand.to);
        for (std::uint32_t length = 1; length <= longest; ++length) {
            const bool first = sides_[0].frontier.size() <= sides_[1].frontier.size();
            Side& side = sides_[first ? 0 : 1];
            const std::uint32_t met = grow(residual, side, sides_[first ? 1 : 0]);
            if (met != no_label) {
                return path(met);
            }
            if (side.frontier.empty()) {
                cut_off_ = true;
                break;
            }
        }
        return {};
    }

    [[nodiscard]] std::uint64_t steps() const { return steps_; }

    /// True if the last search has shown that there is no path at all, nor will ever be.
    [[nodiscard]] bool cut_off() const { return cut_off_; }

  private:
    static constexpr std::size_t nowhere = ~std::size_t{0};

    struct Side {
        std::vector<std::uint32_t> frontier, next;
        std::vector<std::uint32_t> seen;   ///< the round in which a vertex was last reached
        std::vector<std::size_t> entered;  ///< the slot, in the row of the vertex before
    };

    void start(Side& side, std::uint32_t at) const {
        side.frontier.assign(1, at);
        side.seen[at] = round_;
        side.entered[at] = nowhere;
    }

    /// One layer further; the vertex where it meets the other side, if it does.
    std::uint32_t grow(const Residual& residual, Side& side, const Side& other) {
        side.next.clear();
        for (const std::uint32_t v : side.frontier) {
            drop_closed(residual, v);
            for (std::size_t at = begin_[v]; at < end_[v]; ++at) {
                const std::uint32_t u = graph_.neighbour[slots_[at]];
                if (side.seen[u] == round_) {
                    continue;
                }
                side.seen[u] = round_;
                side.entered[u] = slots_[at];
                if (other.seen[u] == round_) {
                    return u;
                }
                side.next.push_back(u);
            }
        }
        std::swap(side.frontier, side.next);
        return no_label;
    }

    /// Edges that are used up stay so: they are not looked at again.
    void drop_closed(const Residual& residual, std::uint32_t v) {
        steps_ += end_[v] - begin_[v];
        std::size_t kept = begin_[v];
        for (std::size_t at = begin_[v]; at < end_[v]; ++at) {
            if (residual.open(slots_[at])) {
                slots_[kept++] = slots_[at];
            }
        }
        end_[v] = kept;
    }

    [[nodiscard]] std::uint32_t owner(std::size_t slot) const {
        const auto after = std::ranges::upper_bound(graph_.row_begin, slot);
        return static_cast<std::uint32_t>(after - graph_.row_begin.begin() - 1);
    }

    [[nodiscard]] std::vector<std::size_t> path(std::uint32_t met) const {
        std::vector<std::size_t> slots;
        for (const Side& side : sides_) {
            for (std::uint32_t v = met; side.entered[v] != nowhere;) {
                slots.push_back(side.entered[v]);
                v = owner(side.entered[v]);
            }
        }
        return slots;
    }

    const SignedGraph& graph_;
    std::vector<std::size_t> slots_, begin_, end_;  ///< of each vertex, the slots that may be open
    std::array<Side, 2> sides_;
    std::uint32_t round_ = 0;
    std::uint64_t steps_ = 0;
    bool cut_off_ = false;
};

/// Routes what it can of one negative edge; the weight of the cycles.
double route(Residual& residual, PathSearch& search, Demand& demand, std::uint32_t longest) {
    double sum = 0;
    while (residual.demands(demand.slot)) {
        const std::vector<std::size_t> path = search.find(residual, demand, longest);
        if (path.empty()) {
            demand.hopeless = search.cut_off();
            break;
        }
        double least = residual.left(demand.slot);
        for (const std::size_t slot : path) {
            least = std::min(least, residual.left(slot));
        }
        residual.take(demand.slot, least);
        for (const std::size_t slot : path) {
            residual.take(slot, least);
        }
        sum += least;
    }
    return sum;
}

std::vector<Demand> demands(const SignedGraph& graph) {
    std::vector<Demand> found;
    for (std::uint32_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
            if (graph.weight[at] < 0 && v < graph.neighbour[at]) {
                found.push_back({v, graph.neighbour[at], at});
            }
        }
    }
    return found;
}

}  // namespace

Packing pack_cycles(const SignedGraph& graph, std::uint64_t steps) {
    Residual residual(graph);
    PathSearch search(graph);
    std::vector<Demand> left = demands(graph);
    Packing packing;
    for (const std::uint32_t longest : {2U, 3U, 4U, 5U, 6U, 8U, 12U, any_number}) {
        for (Demand& demand : left) {
            packing.bound += search.steps() < steps ? route(residual, search, demand, longest) : 0;
        }
        std::erase_if(left, [&](const Demand& demand) {
            return demand.hopeless || !residual.demands(demand.slot);
        });
    }
    packing.steps = search.steps();
    packing.left.resize(graph.neighbour.size());
    for (std::size_t slot = 0; slot < packing.left.size(); ++slot) {
        packing.left[slot] = residual.left(slot);
    }
    return packing;
}

SignedGraph switched(const SignedGraph& graph, const Labels& two_camps) {
    SignedGraph seen = graph;
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
            seen.weight[at] *= two_camps[v] == two_camps[graph.neighbour[at]] ? 1 : -1;
        }
    }
    return seen;
}

}  // namespace entente::camps
