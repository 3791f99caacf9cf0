/// Burt's constraint: how far an actor's ties lead back to the same few others.
#include "analysis/centrality/chosen_ties.hpp"

#include <cmath>
#include <limits>

namespace entente {
namespace {

/// Each arc's share of its source's whole weight, self-ties apart: these get 0.
std::vector<double> shares(const CompressedGraph& ties) {
    std::vector<double> found(ties.arcs());
    for (std::uint32_t v = 0; v < ties.size(); ++v) {
        double heaviest = 0;
        double whole = 0;
        for (std::uint64_t at = ties.row_begin[v]; at < ties.row_begin[v + 1]; ++at) {
            found[at] = ties.neighbour[at] == v ? 0 : ties.weight_at(at);
            heaviest = std::max(heaviest, found[at]);
        }
        for (std::uint64_t at = ties.row_begin[v]; at < ties.row_begin[v + 1]; ++at) {
            found[at] = heaviest == 0 ? 0 : found[at] / heaviest;  // lest the sum overflow
            whole += found[at];
        }
        for (std::uint64_t at = ties.row_begin[v]; at < ties.row_begin[v + 1]; ++at) {
            found[at] = whole == 0 ? 0 : found[at] / whole;
        }
    }
    return found;
}

/// How much of each actor's attention goes to each other, directly and through one between.
class Investment {
  public:
    explicit Investment(const CompressedGraph& ties)
        : ties_(ties), share_(shares(ties)), spent_(ties.size()) {}

    double constraint(std::uint32_t v) {
        spend(v);
        double sum = 0;
        bool any = false;
        for (const std::uint32_t u : ties_.neighbours(v)) {
            any = any || u != v;
            sum += u != v ? spent_[u] * spent_[u] : 0;
        }
        forget(v);
        return any ? sum : std::numeric_limits<double>::quiet_NaN();
    }

  private:
    void spend(std::uint32_t v) {
        for (std::uint64_t at = ties_.row_begin[v]; at < ties_.row_begin[v + 1]; ++at) {
            const std::uint32_t between = ties_.neighbour[at];
            spent_[between] += share_[at];
            for (std::uint64_t on = ties_.row_begin[between]; on < ties_.row_begin[between + 1];
                 ++on) {
                spent_[ties_.neighbour[on]] += share_[at] * share_[on];
            }
        }
    }

    void forget(std::uint32_t v) {
        for (const std::uint32_t between : ties_.neighbours(v)) {
            spent_[between] = 0;
            for (const std::uint32_t to : ties_.neighbours(between)) {
                spent_[to] = 0;
            }
        }
    }

    const CompressedGraph& ties_;
    std::vector<double> share_;  ///< by arc
    std::vector<double> spent_;  ///< by actor, of the one that is looked at
};

}  // namespace

std::vector<double> constraint(const ActorGraph& graph, const CentralityOptions& options) {
    CentralityOptions undirected = options;
    undirected.directed = false;
    const CompressedGraph ties = chosen_ties(graph, undirected);
    Investment investment(ties);
    std::vector<double> found;
    found.reserve(ties.size());
    for (std::uint32_t v = 0; v < ties.size(); ++v) {
        found.push_back(investment.constraint(v));
    }
    return found;
}

}  // namespace entente
