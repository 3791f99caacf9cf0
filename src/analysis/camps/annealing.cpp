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

/// Moves each vertex to the best of the `count` camps until none helps, emptying no camp.
void settle(LabelMoves& moves, std::uint32_t size, std::uint32_t count, double tolerance) {
    for (bool moved = true; moved;) {
        moved = false;
        for (std::uint32_t v = 0; v < size; ++v) {
            const std::uint32_t own = moves.labels()[v];
            double most = moves.attachment(v, own) + tolerance;
            std::uint32_t best = own;
            for (std::uint32_t label = 0; label < count && moves.size_of(own) > 1; ++label) {
                const double there = moves.attachment(v, label);
                if (there > most) {
                    best = label;
                    most = there;
                }
            }
            if (best != own) {
                moves.move(v, best);
                moved = true;
            }
        }
    }
}

/// `propose` names the camp that a vertex is to try; its own if none.
template <class Propose>
void anneal(const SignedGraph& graph,
            LabelMoves& moves,
            std::uint64_t sweeps,
            Random& random,
            Propose propose) {
    const auto size = static_cast<std::uint32_t>(graph.size());
    Cooling cooling(graph, sweeps);
    for (std::uint64_t sweep = 0; sweep < sweeps; ++sweep) {
        cooling.at_sweep(sweep);
        for (std::uint32_t v = 0; v < size; ++v) {
            const std::uint32_t own = moves.labels()[v];
            const std::uint32_t label = propose(v);
            if (label == own) {
                continue;
            }
            const double cost = moves.attachment(v, own) - moves.attachment(v, label);
            if (cost <= 0 || (cost < cooling.most() && cooling.takes(cost, random))) {
                moves.move(v, label);
            }
        }
    }
}

}  // namespace

Labels anneal_two(const SignedGraph& graph, std::uint64_t sweeps, Random& random) {
    Spins spins(graph, random);
    Cooling cooling(graph, sweeps);
    for (std::uint64_t sweep = 0; sweep < sweeps; ++sweep) {
        cooling.at_sweep(sweep);
        spins.sweep(cooling, random);
    }
    spins.settle(tolerance(graph));
    return spins.labels();
}

Labels anneal_any(const SignedGraph& graph, Labels labels, std::uint64_t sweeps, Random& random) {
    LabelMoves moves(graph, std::move(labels));
    anneal(graph, moves, sweeps, random, [&](std::uint32_t v) {
        const auto neighbours = graph.neighbours(v);
        const std::uint32_t at = random.below(neighbours.size() + 1);
        if (at < neighbours.size()) {
            return moves.labels()[neighbours[at]];
        }
        const bool alone = moves.size_of(moves.labels()[v]) == 1;
        return alone ? moves.labels()[v] : moves.free_label();
    });
    return descend(graph, moves.labels(), random);
}

Labels anneal_exactly(const SignedGraph& graph,
                      std::uint32_t count,
                      std::uint64_t sweeps,
                      Random& random) {
    LabelMoves moves(graph, spread(graph, count, random));
    anneal(graph, moves, sweeps, random, [&](std::uint32_t v) {
        const std::uint32_t own = moves.labels()[v];
        return moves.size_of(own) == 1 ? own : random.below(count);
    });
    settle(moves, static_cast<std::uint32_t>(graph.size()), count, tolerance(graph));
    return moves.labels();
}

}  // namespace entente::camps
