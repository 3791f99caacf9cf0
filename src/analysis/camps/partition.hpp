/// A partition of the vertices of a signed graph, and what it contradicts.
#pragma once

#include "graph/signed_graph.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace entente::camps {

/// The camp of each vertex. Labels are any numbers below the number of vertices.
using Labels = std::vector<std::uint32_t>;

constexpr std::uint32_t no_label = std::numeric_limits<std::uint32_t>::max();

/// How many camps a partition may have: any number, or at most so many.
using Limit = std::uint32_t;
constexpr Limit any_number = std::numeric_limits<Limit>::max();

/// Weight of negative edges inside and positive edges across. O(m).
[[nodiscard]] double contradicted(const SignedGraph& graph, const Labels& labels);

/// Sum of the absolute weights. O(m).
[[nodiscard]] double total_weight(const SignedGraph& graph);

/// Sums of weights that differ by no more than this are equal: 1e-9 of the whole weight.
[[nodiscard]] double tolerance(const SignedGraph& graph);

/// The same partition with labels 0, 1, … in order of first appearance. O(n).
[[nodiscard]] Labels renumbered(const Labels& labels);

/// One more than the greatest label; 0 without vertices.
[[nodiscard]] std::uint32_t label_count(const Labels& labels);

/// One vertex a camp (labels must be 0, 1, …), edges added up, also where they come to 0: a
/// partition of it contradicts what it contradicts in `graph` up to a constant. O(m log m).
[[nodiscard]] SignedGraph contracted(const SignedGraph& graph, const Labels& labels);

}  // namespace entente::camps
