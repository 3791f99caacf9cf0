#include "score.hpp"

#include <entente/error.hpp>

#include <algorithm>

namespace entente::syntax::training {
namespace {

std::string_view universal(std::string_view relation) {
    return relation.substr(0, relation.find(':'));
}

void compare(const Token& gold, const Token& found, Agreement& to) {
    const bool head = gold.head == found.head;
    ++to.words;
    to.upos += gold.upos == found.upos ? 1U : 0U;
    to.xpos += gold.xpos == found.xpos ? 1U : 0U;
    to.feats += gold.feats == found.feats ? 1U : 0U;
    to.lemma += gold.lemma == found.lemma ? 1U : 0U;
    to.uas += head ? 1U : 0U;
    to.las += head && gold.deprel == found.deprel ? 1U : 0U;
    to.universal_las += head && universal(gold.deprel) == universal(found.deprel) ? 1U : 0U;
}

}  // namespace

Agreement agreement(std::span<const Sentence> gold, std::span<const Sentence> found) {
    if (gold.size() != found.size()) {
        throw Error(std::to_string(found.size()) + " sentences, the gold ones are "
                    + std::to_string(gold.size()));
    }
    Agreement made;
    for (std::size_t s = 0; s < gold.size(); ++s) {
        const std::vector<Token>& left = gold[s].tokens;
        const std::vector<Token>& right = found[s].tokens;
        if (!std::ranges::equal(left, right, {}, &Token::form, &Token::form)) {
            throw Error("sentence " + std::to_string(s + 1) + " has other words than the gold one");
        }
        for (std::size_t i = 0; i < left.size(); ++i) {
            compare(left[i], right[i], made);
        }
    }
    return made;
}

}  // namespace entente::syntax::training
