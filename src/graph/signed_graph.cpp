/// Ties of both directions → one undirected signed edge a dyad.
#include "graph/signed_graph.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {
namespace {

constexpr std::array<std::string_view, 3> rule_words{"sum", "any-negative", "all-positive"};
constexpr std::array<std::string_view, 2> weight_words{"unit", "weighted"};

struct Dyad {
    std::uint32_t low, high;
    std::optional<double> up, down;  ///< weight from low to high, and back
};

/// One row a dyad, sorted by its ends; loops are passed over.
std::vector<Dyad> dyads(const ActorGraph& graph) {
    std::vector<Dyad> found;
    found.reserve(num_edges(graph));
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
        const auto from = static_cast<std::uint32_t>(source(*edge, graph));
        const auto to = static_cast<std::uint32_t>(target(*edge, graph));
        const double weight = graph[*edge].signed_weight();
        if (from < to) {
            found.push_back({from, to, weight, std::nullopt});
        } else if (to < from) {
            found.push_back({to, from, std::nullopt, weight});
        }
    }
    std::ranges::sort(found, {}, [](const Dyad& dyad) { return std::pair(dyad.low, dyad.high); });
    std::size_t kept = 0;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const bool same = kept != 0 && found[kept - 1].low == found[at].low
                          && found[kept - 1].high == found[at].high;
        if (!same) {
            found[kept++] = found[at];
            continue;
        }
        Dyad& first = found[kept - 1];
        first.up = first.up ? first.up : found[at].up;
        first.down = first.down ? first.down : found[at].down;
    }
    found.resize(kept);
    return found;
}

/// The sum of two signed weights; those that cancel but for rounding come to 0.
double added(double up, double down) {
    return (up < 0) == (down < 0) ? up + down : net_weight(std::max(up, down), -std::min(up, down));
}

double join(const Dyad& dyad, Symmetrise rule, bool directed) {
    const double up = dyad.up.value_or(0);
    const double down = dyad.down.value_or(0);
    if (rule != Symmetrise::sum && std::min(up, down) < 0) {
        return std::min(up, down);
    }
    const bool agreed = !directed || (dyad.up && dyad.down);
    return rule == Symmetrise::all_positive && !agreed ? 0 : added(up, down);
}

SignedGraph rows(std::size_t size,
                 const std::vector<Dyad>& dyads,
                 const std::vector<double>& weights) {
    SignedGraph graph;
    graph.row_begin.assign(size + 1, 0);
    for (std::size_t at = 0; at < dyads.size(); ++at) {
        if (weights[at] != 0) {
            ++graph.row_begin[dyads[at].low + 1];
            ++graph.row_begin[dyads[at].high + 1];
        }
    }
    for (std::size_t v = 0; v < size; ++v) {
        graph.row_begin[v + 1] += graph.row_begin[v];
    }
    graph.neighbour.resize(graph.row_begin.back());
    graph.weight.resize(graph.row_begin.back());
    std::vector<std::size_t> next(graph.row_begin.begin(), graph.row_begin.end() - 1);
    const auto put = [&](std::uint32_t at, std::uint32_t neighbour, double weight) {
        graph.neighbour[next[at]] = neighbour;
        graph.weight[next[at]++] = weight;
    };
    // Sorted by (low, high): each row gets its lower neighbours first, in order, if the lower ends
    // go in first.
    for (std::size_t at = 0; at < dyads.size(); ++at) {
        if (weights[at] != 0) {
            put(dyads[at].high, dyads[at].low, weights[at]);
        }
    }
    for (std::size_t at = 0; at < dyads.size(); ++at) {
        if (weights[at] != 0) {
            put(dyads[at].low, dyads[at].high, weights[at]);
        }
    }
    return graph;
}

}  // namespace

SignedGraph symmetrise(const ActorGraph& graph, Symmetrise rule, Weights weights) {
    const std::vector<Dyad> pairs = dyads(graph);
    std::vector<double> joined;
    joined.reserve(pairs.size());
    for (const Dyad& dyad : pairs) {
        const double weight = join(dyad, rule, facts(graph).directed);
        const double unit = static_cast<double>((weight > 0 ? 1 : 0) - (weight < 0 ? 1 : 0));
        joined.push_back(weights == Weights::unit ? unit : weight);
    }
    return rows(num_vertices(graph), pairs, joined);
}

std::string_view to_string(Symmetrise rule) {
    return rule_words[static_cast<std::size_t>(rule)];
}

std::optional<Symmetrise> parse_symmetrise(std::string_view word) {
    const auto* const found = std::ranges::find(rule_words, word);
    return found == rule_words.end()
               ? std::nullopt
               : std::optional(static_cast<Symmetrise>(found - rule_words.begin()));
}

std::string_view to_string(Weights weights) {
    return weight_words[static_cast<std::size_t>(weights)];
}

std::optional<Weights> parse_weights(std::string_view word) {
    const auto* const found = std::ranges::find(weight_words, word);
    return found == weight_words.end()
               ? std::nullopt
               : std::optional(static_cast<Weights>(found - weight_words.begin()));
}

}  // namespace entente
