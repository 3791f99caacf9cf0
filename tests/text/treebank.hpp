/// A treebank's documents as plain text with the gold sentences and tokens, for scoring.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace entente::text {

/// Byte offsets of `text`.
struct GoldText {
    std::string text;
    std::set<std::size_t> sentence_ends;
    std::set<std::pair<std::size_t, std::size_t>> tokens;
};

/// A CoNLL-U file: sentences parted by a space, paragraphs (`# newpar`) by a blank line.
[[nodiscard]] GoldText read_gold(const std::string& path);

/// The files of `directory` whose names begin with `prefix`, sorted; none if it is absent.
[[nodiscard]] std::vector<std::string> files_in(const std::string& directory,
                                                const std::string& prefix);

/// How many of what was found are right, how many of the right were found.
struct Score {
    std::size_t found = 0, gold = 0, both = 0;

    [[nodiscard]] double precision() const {
        return static_cast<double>(both) / static_cast<double>(found);
    }

    [[nodiscard]] double recall() const {
        return static_cast<double>(both) / static_cast<double>(gold);
    }

    [[nodiscard]] double f1() const {
        return 2 * static_cast<double>(both) / static_cast<double>(found + gold);
    }

    template <class Set>
    void add(const Set& found_ones, const Set& gold_ones) {
        found += found_ones.size();
        gold += gold_ones.size();
        for (const auto& one : found_ones) {
            both += gold_ones.count(one);
        }
    }
};

}  // namespace entente::text
