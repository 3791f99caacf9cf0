/// PageRank: Gauss-Seidel sweeps over who leads to whom.
#include "analysis/centrality/chosen_ties.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente {
namespace {

constexpr double damping = 0.85;
constexpr double tolerance = 1e-15;  // of the sum: at the limit of rounding
constexpr int most_sweeps = 1000;    // 0.85^1000 is far below any rounding

/// Sum of the weights that lead out of each vertex, in units of `heaviest` lest it overflow.
std::vector<double> out_strengths(const CompressedGraph& ties, double heaviest) {
    std::vector<double> found(ties.size());
    for (std::uint32_t v = 0; v < ties.size(); ++v) {
        for (std::uint64_t at = ties.row_begin[v]; at < ties.row_begin[v + 1]; ++at) {
            found[v] += ties.weight_at(at) / heaviest;
        }
    }
    return found;
}

class Sweeps {
  public:
    Sweeps(const CompressedGraph& ties, const CompressedGraph& incoming)
        : incoming_(incoming),
          heaviest_(ties.weight.empty() ? 1 : *std::ranges::max_element(ties.weight)),
          out_strength_(out_strengths(ties, heaviest_)),
          rank_(ties.size(), 1.0),
          share_(ties.size()) {
        for (std::uint32_t v = 0; v < ties.size(); ++v) {
            share_[v] = share_of(v);
        }
    }

    /// One sweep; how much it changed in all.
    double sweep() {
        double change = 0;
        for (std::uint32_t v = 0; v < incoming_.size(); ++v) {
            const double rank = 1 - damping + damping * inflow(v);
            change += std::abs(rank - rank_[v]);
            rank_[v] = rank;
            share_[v] = share_of(v);
        }
        return change;
    }

    [[nodiscard]] const std::vector<double>& rank() const { return rank_; }

  private:
    [[nodiscard]] double share_of(std::uint32_t v) const {
        return out_strength_[v] > 0 ? rank_[v] / out_strength_[v] : 0;
    }

    [[nodiscard]] double inflow(std::uint32_t v) const {
        double sum = 0;
        const auto from = incoming_.neighbours(v);
        if (incoming_.weight.empty()) {
            for (const std::uint32_t u : from) {
                sum += share_[u];
            }
            return sum;
        }
        const double* const weight = incoming_.weight.data() + incoming_.row_begin[v];
        for (std::size_t at = 0; at < from.size(); ++at) {
            sum += share_[from[at]] * (weight[at] / heaviest_);
        }
        return sum;
    }

    const CompressedGraph& incoming_;
    double heaviest_;
    std::vector<double> out_strength_;
    std::vector<double> rank_;
    std::vector<double> share_;  ///< rank by out-strength: what each unit of weight carries on
};

}  // namespace

// A walk that is stuck starts anew anywhere, as all do now and then: that only scales the solution
// of (I - damping Pᵀ) rank = 1, so it is left out and the sum set to 1 at the end.
std::vector<double> pagerank(const ActorGraph& graph, const CentralityOptions& options) {
    const CompressedGraph ties = chosen_ties(graph, options);
    const bool turn = one_way(graph, options);
    const CompressedGraph turned = turn ? transposed(ties) : CompressedGraph{};
    Sweeps sweeps(ties, turn ? turned : ties);
    auto sum = static_cast<double>(ties.size());
    for (int done = 0; done < most_sweeps && sweeps.sweep() > tolerance * sum; ++done) {
    }
    std::vector<double> rank = sweeps.rank();
    sum = std::accumulate(rank.begin(), rank.end(), 0.0);
    for (double& value : rank) {
        value /= sum;
    }
    return rank;
}

}  // namespace entente
