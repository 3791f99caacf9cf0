#include "learn_rules.hpp"

#include "examples.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace entente::syntax::training {
namespace {

/// Tag, ending and whether it is the whole word; in order of the ending's length.
struct Ending {
    std::size_t length;
    bool whole;
    std::string tag, ending;

    auto operator<=>(const Ending&) const = default;
};

using Votes = std::map<std::string, std::size_t>;

/// The votes for every ending of every example.
std::map<Ending, Votes> count(std::span<const RuleExample> examples) {
    std::map<Ending, Votes> votes;
    for (const RuleExample& example : examples) {
        const std::string& word = example.word;
        for (std::size_t n = 0; n <= std::min(word.size(), longest_ending); ++n) {
            ++votes[{n, false, example.tag, word.substr(word.size() - n)}][example.answer];
        }
        ++votes[{word.size() + longest_ending, true, example.tag, word}][example.answer];
    }
    return votes;
}

std::size_t total(const Votes& votes) {
    std::size_t sum = 0;
    for (const auto& [answer, number] : votes) {
        sum += number;
    }
    return sum;
}

/// Collects rules, and answers from those it has.
class Collection {
  public:
    void add(const Ending& ending, const std::string& answer) {
        const auto [at, is_new] =
            numbers_.emplace(answer, static_cast<std::uint16_t>(classes_.size()));
        if (is_new) {
            classes_.push_back(answer);
        }
        rules_[ending_key(ending.tag, ending.ending, ending.whole)] = at->second;
    }

    /// Shorter endings come first, so the rules for all of them are there.
    [[nodiscard]] std::optional<std::string> answer(const Ending& ending) const {
        for (std::size_t n = std::min(ending.ending.size(), longest_ending) + 1; n-- > 0;) {
            const auto found = rules_.find(
                ending_key(ending.tag, ending.ending.substr(ending.ending.size() - n), false));
            if (found != rules_.end()) {
                return classes_[found->second];
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] SuffixRules rules() const {
        SuffixRules made{classes_, {}, {}};
        for (const auto& [key, answer] : rules_) {
            made.endings.push_back(key);
            made.answers.push_back(answer);
        }
        return made;
    }

  private:
    std::vector<std::string> classes_;
    std::map<std::string, std::uint16_t> numbers_;
    std::map<Feature, std::uint16_t> rules_;
};

template <class Answer>
SuffixRules learn(std::span<const Sentence> sentences, const Answer& answer) {
    std::vector<RuleExample> examples;
    for (const Sentence& sentence : sentences) {
        for (const Token& token : sentence.tokens) {
            examples.push_back({tag_of(token), plain_lower(token.form), answer(token)});
        }
    }
    return learn_rules(examples);
}

}  // namespace

SuffixRules learn_rules(std::span<const RuleExample> examples) {
    Collection rules;
    for (const auto& [ending, votes] : count(examples)) {
        const auto best = std::ranges::max_element(votes, {}, &Votes::value_type::second);
        if ((ending.whole || ending.length == 0 || total(votes) > 1)
            && rules.answer(ending) != best->first) {
            rules.add(ending, best->first);
        }
    }
    return rules.rules();
}

SuffixRules learn_lemmas(std::span<const Sentence> sentences) {
    return learn(sentences, [](const Token& token) {
        const Case preferred = token.upos == "PROPN" ? Case::kept : Case::lost;
        return lemma_script(token.form, token.lemma, preferred);
    });
}

SuffixRules learn_feats(std::span<const Sentence> sentences) {
    return learn(sentences, [](const Token& token) { return token.feats; });
}

}  // namespace entente::syntax::training
