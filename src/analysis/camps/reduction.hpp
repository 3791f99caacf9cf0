/// Vertices whose camp follows from the camps of the rest are taken out before anything is
/// searched.
#pragma once

#include "analysis/camps/partition.hpp"

#include <array>

namespace entente::camps {

/// A vertex taken out, with the ties it had then: it goes where they contradict least.
struct Elimination {
    std::uint32_t vertex = 0;
    std::uint32_t ties = 0;
    std::array<std::uint32_t, 3> neighbour{};
    std::array<double, 3> weight{};
};

/// What is left of a graph: its best partition, lifted, is a best one of the whole.
struct Kernel {
    SignedGraph graph;
    std::vector<std::uint32_t> vertex;    ///< in the whole graph, of each vertex of the kernel
    std::vector<Elimination> eliminated;  ///< in order
    double offset = 0;  ///< what the whole contradicts more than the kernel, at the best
};

/// For two camps (`limit` 2) vertices of degree 3 and less go, for any number of degree 2 and less,
/// and negative edges that no path of positive ones closes; so do vertices with one edge as heavy
/// as all others together. O((n + m) · degrees of their neighbours), in practice near O(m).
[[nodiscard]] Kernel reduce(const SignedGraph& graph, Limit limit);

/// The partition of the whole graph that a partition of the kernel leaves. For two camps labels are
/// 0 and 1, else the label of a camp is one of its members. O(n).
[[nodiscard]] Labels lifted(const Kernel& kernel,
                            const Labels& labels,
                            std::size_t size,
                            Limit limit);

}  // namespace entente::camps
