#include "oracle/spanning_tree.hpp"

#include <algorithm>
#include <limits>

namespace entente::oracle {
namespace {

bool comes_to_0(const std::vector<std::size_t>& heads, std::size_t word) {
    for (std::size_t steps = 0; word != 0 && steps <= heads.size(); ++steps) {
        word = heads[word];
    }
    return word == 0;
}

/// The next choice of heads in counting order; false after the last.
bool advance(std::vector<std::size_t>& heads) {
    for (std::size_t word = 1; word < heads.size(); ++word) {
        heads[word] = (heads[word] + 1) % heads.size();
        if (heads[word] != 0) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool is_tree(const std::vector<std::size_t>& heads) {
    bool all = std::count(heads.begin() + 1, heads.end(), std::size_t{0}) == 1;
    for (std::size_t word = 1; word < heads.size(); ++word) {
        all = all && comes_to_0(heads, word);
    }
    return all;
}

double sum_of_heads(const syntax::HeadScores& scores, const std::vector<std::size_t>& heads) {
    double sum = 0;
    for (std::size_t word = 1; word < heads.size(); ++word) {
        sum += double{scores.at(word, heads[word])};
    }
    return sum;
}

double best_tree_sum(const syntax::HeadScores& scores) {
    std::vector<std::size_t> heads(scores.size, 0);
    double best = -std::numeric_limits<double>::infinity();
    do {
        if (is_tree(heads)) {
            best = std::max(best, sum_of_heads(scores, heads));
        }
    } while (advance(heads));
    return best;
}

}  // namespace entente::oracle
