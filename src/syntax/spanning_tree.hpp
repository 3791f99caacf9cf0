/// The tree of heads with the greatest sum of scores.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace entente::syntax {

/// Scores of heads for the words 1 to n of a sentence; word 0 is the artificial one above the root.
struct HeadScores {
    std::size_t size = 0;       ///< n + 1
    std::vector<float> values;  ///< row dependent, column head; finite

    explicit HeadScores(std::size_t n) : size(n), values(n * n) {}

    [[nodiscard]] float& at(std::size_t dependent, std::size_t head) {
        return values[dependent * size + head];
    }

    [[nodiscard]] float at(std::size_t dependent, std::size_t head) const {
        return values[dependent * size + head];
    }
};

/// heads[w] for w = 1 to n, heads[0] = 0: the tree of the greatest sum in which exactly one word
/// hangs on word 0. Of equal trees any, but always the same. O(n²), O(n³) at worst.
/// Chu & Liu (1965), Edmonds (1967), doi:10.6028/jres.071B.032.
[[nodiscard]] std::vector<std::size_t> maximum_spanning_tree(const HeadScores& scores);

}  // namespace entente::syntax
