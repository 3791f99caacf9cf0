/// Sentences and tokens against the news documents of UD English GUM, where they are at hand.
#include "text/sentences.hpp"
#include "text/treebank.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace entente::text {
namespace {

struct Scores {
    Score sentences, tokens;
};

/// Adds what is found in one paragraph, which stands at `begin` of the document.
void find_in(std::string_view paragraph, std::size_t begin, GoldText& found) {
    const std::vector<Cut> cuts = tokenise(paragraph);
    for (const Cut& cut : cuts) {
        found.tokens.insert({begin + cut.range.begin, begin + cut.range.end});
    }
    for (const std::size_t first : sentence_begins(paragraph, cuts)) {
        if (first != 0) {
            found.sentence_ends.insert(begin + cuts[first - 1].range.end);
        }
    }
    found.sentence_ends.insert(begin + paragraph.size());
}

void add(const GoldText& gold, Scores& scores) {
    GoldText found;
    for (std::size_t begin = 0; begin < gold.text.size();) {
        const std::size_t end = std::min(gold.text.find("\n\n", begin), gold.text.size());
        find_in(std::string_view(gold.text).substr(begin, end - begin), begin, found);
        begin = end + 2;
    }
    scores.sentences.add(found.sentence_ends, gold.sentence_ends);
    scores.tokens.add(found.tokens, gold.tokens);
}

}  // namespace

TEST_CASE("sentences and tokens of GUM's news are found", "[text]") {
    Scores scores;
    for (const std::string& path : files_in(ENTENTE_SHARED "/treebanks/gum", "GUM_news_")) {
        add(read_gold(path), scores);
    }
    if (scores.sentences.gold == 0) {
        WARN("no treebank at hand");
        return;
    }
    // Measured: .983, .971; .997.
    CHECK(scores.sentences.precision() >= 0.98);
    CHECK(scores.sentences.recall() >= 0.965);
    CHECK(scores.tokens.f1() >= 0.995);
}

}  // namespace entente::text
