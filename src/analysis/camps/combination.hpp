/// The best of two partitions: what they agree on moves as one.
#pragma once

#include "analysis/camps/partition.hpp"
#include "analysis/camps/random.hpp"

namespace entente::camps {

/// Contracts what two partitions agree on and improves the first there: moves groups that single
/// moves cannot (Hausberger, Faraj & Schulz 2022). Never worse than the first.
[[nodiscard]] Labels combine_any(const SignedGraph& graph,
                                 const Labels& best,
                                 const Labels& other,
                                 Random& random);

/// The same for two camps, labels 0 and 1: turns connected groups within which the other partition
/// is the first one or its mirror image. Not always better than the first.
[[nodiscard]] Labels combine_two(const SignedGraph& graph,
                                 const Labels& best,
                                 const Labels& other,
                                 Random& random);

}  // namespace entente::camps
