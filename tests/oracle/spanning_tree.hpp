/// The best tree of heads by trying every choice of heads.
#pragma once

#include "syntax/spanning_tree.hpp"

#include <vector>

namespace entente::oracle {

/// The greatest sum of any tree with exactly one word on word 0. O(n^n): for six words.
[[nodiscard]] double best_tree_sum(const syntax::HeadScores& scores);

/// Sum of the scores of these heads; heads[0] does not count.
[[nodiscard]] double sum_of_heads(const syntax::HeadScores& scores,
                                  const std::vector<std::size_t>& heads);

/// Whether every word comes to word 0 by its heads, exactly one of them directly.
[[nodiscard]] bool is_tree(const std::vector<std::size_t>& heads);

}  // namespace entente::oracle
