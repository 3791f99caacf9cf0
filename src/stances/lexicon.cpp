/// Cues lie sorted by their head, so that the senses of one are neighbours.
#include "stances/lexicon.hpp"

#include "stances/lexicon_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace entente {
namespace data {

extern const std::string_view verbs;
extern const std::string_view nouns;
extern const std::string_view adjectives;
extern const std::string_view evaluations;
extern const std::string_view operators;
extern const std::string_view multiword;
extern const std::string_view spellings;

}  // namespace data

namespace {

using Head = std::pair<std::string_view, PartOfSpeech>;

Head head_of(const Cue& cue) {
    return {cue.words[cue.head], cue.part};
}

bool before(const Cue& left, const Cue& right) {
    const Head a = head_of(left);
    const Head b = head_of(right);
    return a != b ? a < b : left.words.size() > right.words.size();
}

std::vector<Cue> shipped_cues() {
    const std::array<LexiconTable, 6> tables{{{"lexicon/verbs.tsv", data::verbs},
                                              {"lexicon/nouns.tsv", data::nouns},
                                              {"lexicon/adjectives.tsv", data::adjectives},
                                              {"lexicon/multiword.tsv", data::multiword},
                                              {"lexicon/evaluations.tsv", data::evaluations},
                                              {"lexicon/operators.tsv", data::operators}}};
    std::vector<Cue> cues;
    for (const LexiconTable& table : tables) {
        for (Cue& cue : read_cues(table)) {
            cues.push_back(std::move(cue));
        }
    }
    return cues;
}

}  // namespace

Lexicon::Lexicon(std::vector<Cue> cues, Spellings spellings)
    : cues_(std::move(cues)), spellings_(std::move(spellings)) {
    std::ranges::stable_sort(cues_, before);
}

std::span<const Cue> Lexicon::senses(std::string_view lemma, PartOfSpeech part) const {
    const Head head{spelling(lemma), part};
    const auto found = std::ranges::equal_range(cues_, head, {}, head_of);
    return {found.begin(), found.end()};
}

std::string_view Lexicon::spelling(std::string_view lemma) const {
    const auto found = spellings_.find(lemma);
    return found == spellings_.end() ? lemma : found->second;
}

const Lexicon& shipped_lexicon() {
    static const Lexicon lexicon(shipped_cues(),
                                 read_spellings({"lexicon/spellings.tsv", data::spellings}));
    return lexicon;
}

}  // namespace entente
