/// Simulated annealing on spins and on labels.
#include "analysis/camps/annealing.hpp"

#include "analysis/camps/cooling.hpp"
#include "analysis/camps/label_moves.hpp"

#include <numeric>
#include <utility>

namespace entente::camps {
namespace {

/// Two camps as spins ±1. What a flip costs is kept for each vertex: weight of its satisfied edges
/// less that of its contradicted ones.
class Spins {
  public:
    Spins(const SignedGraph& graph, Random& random)
        : graph_(graph), spin_(graph.size()), cost_(graph.size(), 0) {
        for (double& spin : spin_) {
            spin = random.below(2) == 0 ? -1 : 1;
        }
        for (std::uint32_t v = 0; v < graph.size(); ++v) {
            for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
                cost_[v] += graph.weight[at] * spin_[v] * spin_[graph.neighbour[at]];
            }
        }
    }

    void sweep(const Cooling& cooling, Random& random) {
        const double most = cooling.most();
        for (std::uint32_t v = 0; v < spin_.size(); ++v) {
            if (cost_[v] <= 0 || (cost_[v] < most && cooling.takes(cost_[v], random))) {
                flip(v);
            }
        }
    }

    void settle(double tolerance) {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::uint32_t v = 0; v < spin_.size(); ++v) {
                if (cost_[v] < -tolerance) {
                    flip(v);
                    moved = true;
                }
            }
        }
    }

    [[nodiscard]] Labels labels() const {
        Labels labels(spin_.size());
        for (std::size_t v = 0; v < labels.size(); ++v) {
            labels[v] = spin_[v] < 0 ? 1 : 0;
        }
        return labels;
    }

  private:
    void flip(std::uint32_t v) {
        spin_[v] = -spin_[v];
        cost_[v] = -cost_[v];
        for (std::size_t at = graph_.row_begin[v]; at < graph_.row_begin[v + 1]; ++at) {
            const std::uint32_t u = graph_.neighbour[at];
            cost_[u] += 2 * graph_.weight[at] * spin_[v] * spin_[u];
        }
    }

    const SignedGraph& graph_;
    std::vector<double> spin_, cost_;
};

Labels spread(const SignedGraph& graph, std::uint32_t count, Random& random) {
    std::vector<std::uint32_t> order(graph.size());
    std::iota(order.begin(), order.end(), 0U);
    shuffle(order, random);
    Labels labels(graph.size());
    for (std::uint32_t at = 0; at < order.size(); ++at) {
        labels[order[at]] = at % count;
    }
    return labels;
}

/// The label that `gain(label)` makes best for v among the `count` there are.
template <class Gain>
std::uint32_t best_of(LabelMoves& moves, std::uint32_t v, std::uint32_t count, Gain gain) {
    moves.look_around(v);
    std::uint32_t best = moves.labels()[v];
    if (moves.size_of(best) == 1) {
        return best;
    }
    double most = gain(best);
    for (std::uint32_t label = 0; label < count; ++label) {
        const double there = label == moves.labels()[v] ? most : gain(label);
        if (there > most) {
            best = label;
            most = there;
        }
    }
    return best;
}

/// Moves each vertex to the best of the `count` camps until none helps, emptying no camp.
void settle(LabelMoves& moves, std::uint32_t size, std::uint32_t count, double tolerance) {
    for (bool moved = true; moved;) {
        moved = false;
        for (std::uint32_t v = 0; v < size; ++v) {
            const std::uint32_t own = moves.labels()[v];
            const std::uint32_t best = best_of(moves, v, count, [&](std::uint32_t label) {
                return moves.attachment(label) + (label == own ? tolerance : 0);
            });
            if (best != own) {
                moves.move(v, best);
                moved = true;
            }
        }
    }
}

/// A draw from the camps around v and one of its own, those it is attached to being likelier.
std::uint32_t draw_any(LabelMoves& moves, std::uint32_t v, const Cooling& cooling, Random& random) {
    moves.look_around(v);
    const std::uint32_t own = moves.labels()[v];
    std::uint32_t best = own;
    double most = moves.attachment(own) + cooling.noise(random);
    if (moves.size_of(own) > 1) {
        const double alone = cooling.noise(random);
        best = alone > most ? moves.free_label() : own;
        most = std::max(alone, most);
    }
    for (const std::uint32_t label : moves.around()) {
        const double there = moves.attachment(label) + cooling.noise(random);
        if (label != own && there > most) {
            best = label;
            most = there;
        }
    }
    return best;
}

/// `draw` names the camp that a vertex goes to.
template <class Draw>
void anneal(LabelMoves& moves, Cooling& cooling, std::uint64_t sweeps, Draw draw) {
    for (std::uint64_t sweep = 0; sweep < sweeps; ++sweep) {
        cooling.at_sweep(sweep);
        for (std::uint32_t v = 0; v < moves.labels().size(); ++v) {
            const std::uint32_t label = draw(v);
            if (label != moves.labels()[v]) {
                moves.move(v, label);
            }
        }
    }
}

}  // namespace

Labels anneal_two(const SignedGraph& graph, const Schedule& schedule, Random& random) {
    Spins spins(graph, random);
    Cooling cooling(graph, schedule);
    for (std::uint64_t sweep = 0; sweep < schedule.sweeps; ++sweep) {
        cooling.at_sweep(sweep);
        spins.sweep(cooling, random);
    }
    spins.settle(tolerance(graph));
    return spins.labels();
}

Labels anneal_any(const SignedGraph& graph,
                  Labels labels,
                  const Schedule& schedule,
                  Random& random) {
    LabelMoves moves(graph, std::move(labels));
    Cooling cooling(graph, schedule);
    anneal(moves, cooling, schedule.sweeps, [&](std::uint32_t v) {
        return draw_any(moves, v, cooling, random);
    });
    return descend(graph, moves.labels(), random);
}

Labels anneal_exactly(const SignedGraph& graph,
                      std::uint32_t count,
                      const Schedule& schedule,
                      Random& random) {
    LabelMoves moves(graph, spread(graph, count, random));
    Cooling cooling(graph, schedule);
    anneal(moves, cooling, schedule.sweeps, [&](std::uint32_t v) {
        return best_of(moves, v, count, [&](std::uint32_t label) {
            return moves.attachment(label) + cooling.noise(random);
        });
    });
    settle(moves, static_cast<std::uint32_t>(graph.size()), count, tolerance(graph));
    return moves.labels();
}

}  // namespace entente::camps
