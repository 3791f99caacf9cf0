/// Partitions: cost, canonical labels, contraction.
#include "analysis/camps/partition.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace entente::camps {
namespace {

/// The vertices of each label, one label after the other.
struct Members {
    std::vector<std::size_t> begin;
    std::vector<std::uint32_t> vertex;
};

Members members_of(const Labels& labels, std::uint32_t count) {
    Members members{std::vector<std::size_t>(count + std::size_t{1}, 0),
                    std::vector<std::uint32_t>(labels.size())};
    for (const std::uint32_t label : labels) {
        ++members.begin[label + std::size_t{1}];
    }
    for (std::size_t label = 0; label < count; ++label) {
        members.begin[label + 1] += members.begin[label];
    }
    std::vector<std::size_t> next(members.begin.begin(), members.begin.end() - 1);
    for (std::uint32_t v = 0; v < labels.size(); ++v) {
        members.vertex[next[labels[v]]++] = v;
    }
    return members;
}

}  // namespace

double contradicted(const SignedGraph& graph, const Labels& labels) {
    double twice = 0;
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
            const bool together = labels[v] == labels[graph.neighbour[at]];
            twice += together == (graph.weight[at] < 0) ? std::abs(graph.weight[at]) : 0;
        }
    }
    return twice / 2;
}

double total_weight(const SignedGraph& graph) {
    double twice = 0;
    for (const double weight : graph.weight) {
        twice += std::abs(weight);
    }
    return twice / 2;
}

double tolerance(const SignedGraph& graph) {
    return 1e-9 * total_weight(graph);
}

Labels renumbered(const Labels& labels) {
    Labels number(labels.empty() ? 0 : *std::ranges::max_element(labels) + std::size_t{1},
                  no_label);
    Labels fresh(labels.size());
    std::uint32_t next = 0;
    for (std::size_t v = 0; v < labels.size(); ++v) {
        if (number[labels[v]] == no_label) {
            number[labels[v]] = next++;
        }
        fresh[v] = number[labels[v]];
    }
    return fresh;
}

std::uint32_t label_count(const Labels& labels) {
    return labels.empty() ? 0 : *std::ranges::max_element(labels) + 1;
}

SignedGraph contracted(const SignedGraph& graph, const Labels& labels) {
    const std::uint32_t count = label_count(labels);
    const Members members = members_of(labels, count);
    SignedGraph coarse;
    coarse.row_begin.reserve(count + std::size_t{1});
    std::vector<double> sum(count, 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t label = 0; label < count; ++label) {
        touched.clear();
        for (std::size_t at = members.begin[label]; at < members.begin[label + 1]; ++at) {
            const std::uint32_t v = members.vertex[at];
            for (std::size_t slot = graph.row_begin[v]; slot < graph.row_begin[v + 1]; ++slot) {
                const std::uint32_t other = labels[graph.neighbour[slot]];
                if (other != label) {
                    touched.push_back(other);
                    sum[other] += graph.weight[slot];
                }
            }
        }
        std::ranges::sort(touched);
        const auto repeats = std::ranges::unique(touched);
        touched.erase(repeats.begin(), repeats.end());
        for (const std::uint32_t other : touched) {
            coarse.neighbour.push_back(other);
            coarse.weight.push_back(std::exchange(sum[other], 0));
        }
        coarse.row_begin.push_back(coarse.neighbour.size());
    }
    return coarse;
}

}  // namespace entente::camps
