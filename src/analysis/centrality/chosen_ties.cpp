/// Signed ties, one way or joined, → those of the asked sign, as positive weights.
#include "analysis/centrality/chosen_ties.hpp"

#include "graph/signed_graph.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace entente {
namespace {

using Ties = CentralityOptions::Ties;
using Lengths = CentralityOptions::Lengths;

/// The weight a tie counts by; nothing when it is not chosen, or no number.
std::optional<double> chosen_weight(double signed_weight, const CentralityOptions& options) {
    const double weight = options.ties == Ties::support      ? signed_weight
                          : options.ties == Ties::opposition ? -signed_weight
                                                             : std::abs(signed_weight);
    if (!(weight > 0)) {
        return std::nullopt;
    }
    return options.lengths == Lengths::hops ? 1
                                            : std::min(weight, std::numeric_limits<double>::max());
}

class Arcs {
  public:
    explicit Arcs(const CentralityOptions& options) : options_(options) {}

    void add(std::size_t source, std::size_t target, double signed_weight) {
        if (const auto weight = chosen_weight(signed_weight, options_)) {
            arcs_.push_back(
                {static_cast<std::uint32_t>(source), static_cast<std::uint32_t>(target), *weight});
        }
    }

    [[nodiscard]] CompressedGraph compress(std::size_t size) const {
        return entente::compress(size, arcs_);
    }

  private:
    CentralityOptions options_;
    std::vector<Arc> arcs_;
};

}  // namespace

bool one_way(const ActorGraph& graph, const CentralityOptions& options) {
    return options.directed && facts(graph).directed;
}

CompressedGraph chosen_ties(const ActorGraph& graph, const CentralityOptions& options) {
    Arcs arcs(options);
    const bool directed = one_way(graph, options);
    for (auto [tie, end] = boost::edges(graph); tie != end; ++tie) {
        const ActorId from = source(*tie, graph);
        const ActorId to = target(*tie, graph);
        if (directed || from == to) {
            arcs.add(from, to, graph[*tie].signed_weight());
        }
    }
    if (!directed) {
        const SignedGraph joined = symmetrise(graph, options.symmetrise, Weights::weighted);
        for (std::size_t v = 0; v < joined.size(); ++v) {
            for (std::size_t at = joined.row_begin[v]; at < joined.row_begin[v + 1]; ++at) {
                arcs.add(v, joined.neighbour[at], joined.weight[at]);
            }
        }
    }
    return arcs.compress(num_vertices(graph));
}

}  // namespace entente
