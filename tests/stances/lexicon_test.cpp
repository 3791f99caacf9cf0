/// The shipped lexicon: its size, its balance, its lookup.
#include "stances/lexicon.hpp"

#include "records/words.hpp"
#include "stances/lexicon_table.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace entente {
namespace {

std::string text_of(const Cue& cue) {
    std::string text;
    for (const std::string_view word : cue.words) {
        text += (text.empty() ? "" : " ") + std::string(word);
    }
    return text;
}

TEST_CASE("the lexicon has the breadth that reading news takes", "[stances]") {
    std::set<std::string> distinct;
    std::map<PartOfSpeech, int> heads;
    std::ptrdiff_t expressions = 0;
    for (const Cue& cue : shipped_lexicon().cues()) {
        distinct.insert(text_of(cue));
        ++heads[cue.part];
        expressions += cue.words.size() > 1 ? 1 : 0;
    }
    CHECK(distinct.size() >= 1600);
    CHECK(heads[PartOfSpeech::verb] >= 800);
    CHECK(heads[PartOfSpeech::noun] >= 350);
    CHECK(heads[PartOfSpeech::adjective] >= 120);
    CHECK(expressions >= 250);
}

TEST_CASE("every event has cues, none of the wrong sign", "[stances]") {
    std::map<Event, std::set<std::string>> cues;
    for (const Cue& cue : shipped_lexicon().cues()) {
        CAPTURE(text_of(cue));
        if (cue.event) {
            cues[*cue.event].insert(text_of(cue));
            CHECK(std::abs(cue.intensity) <= 10);
            CHECK((*cue.event != Event::agree || cue.intensity > 0));
        }
    }
    for (std::size_t at = 0; at < event_words().size(); ++at) {
        CAPTURE(event_words()[at]);
        CHECK(cues[static_cast<Event>(at)].size() >= 15);
    }
}

TEST_CASE("an operator says what is under it, an event who does it to whom", "[stances]") {
    for (const Cue& cue : shipped_lexicon().cues()) {
        CAPTURE(text_of(cue));
        CHECK((cue.event || cue.clause));
        CHECK((!cue.event || (!cue.source.empty() && !cue.target.empty())));
        CHECK((!cue.speech || cue.clause));
    }
}

TEST_CASE("senses come with most words first", "[stances]") {
    const auto senses = shipped_lexicon().senses("call", PartOfSpeech::verb);
    REQUIRE_FALSE(senses.empty());
    CHECK(std::ranges::is_sorted(
        senses, std::ranges::greater{}, [](const Cue& cue) { return cue.words.size(); }));
    std::set<std::string> found;
    for (const Cue& cue : senses) {
        found.insert(text_of(cue));
        CHECK(cue.words[cue.head] == "call");
    }
    CHECK(found.contains("call on"));
    CHECK(found.contains("call for"));
    CHECK(found.contains("call off"));
}

TEST_CASE("a head is looked up with its part of speech", "[stances]") {
    const Lexicon& lexicon = shipped_lexicon();
    CHECK_FALSE(lexicon.senses("support", PartOfSpeech::verb).empty());
    CHECK_FALSE(lexicon.senses("support", PartOfSpeech::noun).empty());
    CHECK(lexicon.senses("support", PartOfSpeech::adverb).empty());
    CHECK(lexicon.senses("table-tennis", PartOfSpeech::noun).empty());
    CHECK(lexicon.senses("", PartOfSpeech::verb).empty());
    CHECK(lexicon.senses("pro-", PartOfSpeech::adjective).size() == 1);
    CHECK(lexicon.senses("-backed", PartOfSpeech::adjective)[0].source[0].relation
          == Slot::Relation::stem);
}

TEST_CASE("American and British spellings are one", "[stances]") {
    const Lexicon& lexicon = shipped_lexicon();
    CHECK(lexicon.spelling("criticize") == "criticise");
    CHECK(lexicon.spelling("criticise") == "criticise");
    CHECK(lexicon.spelling("defense") == "defence");
    CHECK(lexicon.senses("apologize", PartOfSpeech::verb).data()
          == lexicon.senses("apologise", PartOfSpeech::verb).data());
    CHECK_FALSE(lexicon.senses("favor", PartOfSpeech::verb).empty());
}

TEST_CASE("no head is spelt in a way that its lookup changes", "[stances]") {
    for (const Cue& cue : shipped_lexicon().cues()) {
        for (const std::string_view word : cue.words) {
            CAPTURE(word);
            CHECK(shipped_lexicon().spelling(word) == word);
        }
    }
}

TEST_CASE("equal heads keep the order of the tables", "[stances]") {
    const std::string text =
        "cue\tpos\tevent\tintensity\tsource\ttarget\tclause\tnotes\n"
        "hit\tVERB\tACCUSE\t-2\tsubj\tobj\t-\t-\n"
        "hit\tVERB\tASSAULT\t-9\tsubj\tobj\t-\t-\n"
        "hit out at\tVERB\tACCUSE\t-2\tsubj\tobl:at\t-\t-\n";
    const Lexicon lexicon(read_cues({"t.tsv", text}), {});
    const auto senses = lexicon.senses("hit", PartOfSpeech::verb);
    REQUIRE(senses.size() == 3);
    CHECK(senses[0].words.size() == 3);
    CHECK(senses[1].event == Event::accuse);
    CHECK(senses[2].event == Event::assault);
}

}  // namespace
}  // namespace entente
