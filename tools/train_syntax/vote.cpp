#include "vote.hpp"

#include "syntax/spanning_tree.hpp"

#include <entente/error.hpp>

#include <algorithm>
#include <map>

namespace entente::syntax::training {
namespace {

constexpr float first_counts = 1.01F;  ///< of the first parse: it decides where votes are equal

using Pick = std::string (*)(const Token&);

std::string tag(const Token& token) {
    return token.upos + "|" + token.xpos;
}

std::string relation(const Token& token) {
    return token.deprel;
}

float weight(std::size_t parse) {
    return parse == 0 ? first_counts : 1.0F;
}

/// A token with the most voted text, of those with the head; of all when `head` is nothing.
const Token& winner(std::span<const Sentence> parses,
                    std::size_t at,
                    std::optional<std::size_t> head,
                    Pick pick) {
    std::map<std::string, float> votes;
    const Token* best = nullptr;
    float most = 0;
    for (std::size_t i = 0; i < parses.size(); ++i) {
        const Token& token = parses[i].tokens[at];
        if (!head || token.head == *head) {
            votes[pick(token)] += weight(i);
        }
    }
    for (const Sentence& parse : parses) {
        const Token& token = parse.tokens[at];
        if ((!head || token.head == *head) && votes[pick(token)] > most) {
            most = votes[pick(token)];
            best = &token;
        }
    }
    return best == nullptr ? parses[0].tokens[at] : *best;
}

std::vector<std::size_t> voted_heads(std::span<const Sentence> parses) {
    HeadScores scores(parses[0].tokens.size() + 1);
    for (std::size_t i = 0; i < parses.size(); ++i) {
        for (std::size_t word = 1; word < scores.size; ++word) {
            scores.at(word, parses[i].tokens[word - 1].head) += weight(i);
        }
    }
    return maximum_spanning_tree(scores);
}

}  // namespace

Sentence vote(std::span<const Sentence> parses) {
    for (const Sentence& parse : parses) {
        if (!std::ranges::equal(parse.tokens, parses[0].tokens, {}, &Token::form, &Token::form)) {
            throw Error("the parses to vote hold different words");
        }
    }
    Sentence made = parses[0];
    const std::vector<std::size_t> heads = voted_heads(parses);
    for (std::size_t i = 0; i < made.tokens.size(); ++i) {
        made.tokens[i] = winner(parses, i, std::nullopt, &tag);
        made.tokens[i].head = heads[i + 1];
        made.tokens[i].deprel = winner(parses, i, heads[i + 1], &relation).deprel;
    }
    return made;
}

}  // namespace entente::syntax::training
