#include "syntax/tree_check.hpp"

#include <vector>

namespace entente::syntax {
namespace {

/// Walks up from a word to the root or to a word seen before; true if that was in this walk.
bool goes_round(std::span<const std::size_t> heads,
                std::size_t start,
                std::vector<std::size_t>& walk_of) {
    std::size_t at = start;
    while (at != 0 && walk_of[at] == 0) {
        walk_of[at] = start;
        at = heads[at - 1];
    }
    return at != 0 && walk_of[at] == start;
}

}  // namespace

std::optional<HeadFault> find_head_fault(std::span<const std::size_t> heads) {
    for (std::size_t word = 1; word <= heads.size(); ++word) {
        const std::size_t head = heads[word - 1];
        if (head > heads.size()) {
            return HeadFault{word,
                             "head " + std::to_string(head) + " in a sentence of "
                                 + std::to_string(heads.size()) + " words"};
        }
        if (head == word) {
            return HeadFault{word, "a word that is its own head"};
        }
    }
    std::vector<std::size_t> walk_of(heads.size() + 1, 0);
    for (std::size_t word = 1; word <= heads.size(); ++word) {
        if (goes_round(heads, word, walk_of)) {
            return HeadFault{word, "the heads above this word go round in a circle"};
        }
    }
    return std::nullopt;
}

}  // namespace entente::syntax
