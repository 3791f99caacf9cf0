/// Branch and bound by contraction: an edge of overwhelming weight puts its ends together or apart,
/// and the reductions do the rest.
#include "analysis/camps/branch_and_bound.hpp"

#include "analysis/camps/pieces.hpp"
#include "analysis/camps/reduction.hpp"
#include "analysis/camps/weight_unit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace entente::camps {
namespace {

/// An edge by its two slots.
struct EdgeSlots {
    std::uint32_t from;
    std::size_t slot, twin;
};

std::size_t slot_of(const SignedGraph& graph, std::uint32_t v, std::uint32_t neighbour) {
    const auto row = graph.neighbours(v);
    return graph.row_begin[v]
           + static_cast<std::size_t>(std::ranges::lower_bound(row, neighbour) - row.begin());
}

/// The contradicted edge of which the bound explains least; of equals the one with most neighbours.
EdgeSlots least_explained(const SignedGraph& graph, const Solution& solution) {
    EdgeSlots best{0, 0, 0};
    std::pair<double, std::size_t> most{-1, 0};
    for (std::uint32_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + std::size_t{1}]; ++at) {
            const std::uint32_t u = graph.neighbour[at];
            const bool together = solution.labels[v] == solution.labels[u];
            const std::pair weight{solution.unexplained[at],
                                   graph.neighbours(v).size() + graph.neighbours(u).size()};
            if (v < u && together == (graph.weight[at] < 0) && weight > most) {
                best = {v, at, slot_of(graph, u, v)};
                most = weight;
            }
        }
    }
    return best;
}

class Prover {
  public:
    Prover(const SignedGraph& graph, Limit limit, std::uint64_t seed, std::uint64_t steps)
        : limit_(limit),
          seed_(seed),
          left_(steps),
          unit_(weight_unit(graph)),
          slack_(tolerance(graph)) {}

    /// `cutoff`: proving that nothing is below it is enough.
    [[nodiscard]] Solution solve(const SignedGraph& graph, double cutoff, bool root) {
        const Kernel kernel = reduce(graph, limit_);
        const auto sets = blocks(kernel.graph);
        const std::vector<SignedGraph> parts = induced(kernel.graph, sets);
        spend(graph.size() + graph.neighbour.size());
        std::vector<Solution> solutions;
        double bound = kernel.offset;
        for (const SignedGraph& part : parts) {
            solutions.push_back(first(part, root));
            bound += solutions.back().bound;
        }
        for (std::size_t at = 0; at < parts.size() && !reaches(bound, cutoff); ++at) {
            bound -= solutions[at].bound;
            solutions[at] = proved(parts[at], std::move(solutions[at]));
            bound += solutions[at].bound;
        }
        return put_together(graph, kernel, sets, std::move(solutions), bound);
    }

  private:
    static constexpr Effort light{2, 60};
    /// A tree that cannot have so many nodes raises no bound: large pieces are not branched on.
    static constexpr std::uint64_t nodes_worth_starting = 20;

    [[nodiscard]] static std::uint64_t cost_of_node(const SignedGraph& part) {
        return light.rounds * light.sweeps * part.size() + 4 * part.neighbour.size();
    }

    void spend(std::uint64_t steps) { left_ -= std::min(left_, steps); }

    /// True if no partition whose cost differs from `value` by whole units is below it.
    [[nodiscard]] bool reaches(double bound, double value) const {
        return bound > value - std::max(unit_, slack_) + slack_;
    }

    [[nodiscard]] Solution first(const SignedGraph& part, bool root) {
        const Effort spent = root ? effort(part, limit_) : light;
        Solution found = search(part, limit_, spent, seed_);
        found.bound = raised(found.value, found.bound);
        if (!root) {
            spend(found.steps);
        }
        return found;
    }

    /// All partitions differ in cost by whole units, so the bound is one of the steps below value.
    [[nodiscard]] double raised(double value, double bound) const {
        if (unit_ == 0 || bound >= value) {
            return std::min(bound, value);
        }
        return value - std::floor((value - bound) / unit_ + 1e-6) * unit_;
    }

    [[nodiscard]] Solution proved(const SignedGraph& part, Solution best) {
        if (left_ < nodes_worth_starting * cost_of_node(part) || reaches(best.bound, best.value)) {
            return best;
        }
        const EdgeSlots edge = least_explained(part, best);
        const double weight = part.weight[edge.slot];
        // More than a partition that is any good contradicts, and a whole number of units.
        const double heavy = std::ceil(2 * (best.value + total_weight(part)) + 1);
        double bound = best.value;
        for (const double wish : {-heavy, heavy}) {
            SignedGraph branch = part;
            branch.weight[edge.slot] = branch.weight[edge.twin] = wish;
            const double offset = weight * wish < 0 ? std::abs(weight) : 0;
            Solution found = solve(branch, best.value - offset, false);
            bound = std::min(bound, found.bound + offset);
            found.value = contradicted(part, found.labels);
            if (found.value < best.value - slack_) {
                best.value = found.value;
                best.labels = std::move(found.labels);
            }
        }
        best.bound = raised(best.value, std::max(best.bound, std::min(bound, best.value)));
        return best;
    }

    [[nodiscard]] Solution put_together(const SignedGraph& graph,
                                        const Kernel& kernel,
                                        const std::vector<std::vector<std::uint32_t>>& sets,
                                        std::vector<Solution> solutions,
                                        double bound) const {
        std::vector<Labels> labels;
        labels.reserve(solutions.size());
        for (Solution& solution : solutions) {
            labels.push_back(std::move(solution.labels));
        }
        const Labels inner = joined(sets, labels, kernel.graph.size(), limit_);
        Solution whole{.labels = lifted(kernel, inner, graph.size(), limit_)};
        whole.value = contradicted(graph, whole.labels);
        whole.bound = raised(whole.value, bound);
        return whole;
    }

    Limit limit_;
    std::uint64_t seed_, left_;
    double unit_, slack_;
};

}  // namespace

Solution solve_by_pieces(const SignedGraph& graph,
                         Limit limit,
                         std::uint64_t seed,
                         std::uint64_t steps) {
    return Prover(graph, limit, seed, steps).solve(graph, total_weight(graph) + 1, true);
}

}  // namespace entente::camps
