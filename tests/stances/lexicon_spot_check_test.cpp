/// What a reader of English expects of well-known cues: event, sign, and where source and target
/// may stand. Written from the language, not from the tables.
#include "stances/lexicon_fields.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace entente {
namespace {

struct Expected {
    std::string_view cue, part, event;
    int sign;
    std::string_view source, target;
};

constexpr std::array<Expected, 160> expectations{{
    {"back", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"endorse", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"side with", "VERB", "SUPPORT", 1, "subj", "obl:with"},
    {"stand by", "VERB", "SUPPORT", 1, "subj", "obl:by"},
    {"rally behind", "VERB", "SUPPORT", 1, "subj", "obl:behind"},
    {"throw weight behind", "VERB", "SUPPORT", 1, "subj", "obl:behind"},
    {"praise", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"hail", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"thank", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"congratulate", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"recognise", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"apologise", "VERB", "SUPPORT", 1, "subj", "obl:to"},
    {"forgive", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"campaign for", "VERB", "SUPPORT", 1, "subj", "obl:for"},
    {"nominate", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"ratify", "VERB", "SUPPORT", 1, "subj", "obj"},
    {"vote for", "VERB", "SUPPORT", 1, "subj", "obl:for"},
    {"come to defence", "VERB", "SUPPORT", 1, "subj", "nmod:of"},
    {"give green light to", "VERB", "SUPPORT", 1, "subj", "obl:to"},
    {"lend support to", "VERB", "SUPPORT", 1, "subj", "obl:to"},
    {"pay tribute to", "VERB", "SUPPORT", 1, "subj", "obl:to"},
    {"heap praise on", "VERB", "SUPPORT", 1, "subj", "obl:on"},
    {"support", "NOUN", "SUPPORT", 1, "nmod:from", "nmod:for"},
    {"praise", "NOUN", "SUPPORT", 1, "nmod:from", "nmod:for"},
    {"ally", "NOUN", "SUPPORT", 1, "subj", "nmod:of"},
    {"supporter", "NOUN", "SUPPORT", 1, "subj", "nmod:of"},
    {"loyal", "ADJ", "SUPPORT", 1, "subj", "obl:to"},
    {"supportive", "ADJ", "SUPPORT", 1, "subj", "obl:of"},
    {"grateful", "ADJ", "SUPPORT", 1, "subj", "obl:to"},
    {"pro-", "ADJ", "SUPPORT", 1, "subj", "stem"},
    {"-backed", "ADJ", "SUPPORT", 1, "stem", "subj"},
    {"agree", "VERB", "AGREE", 1, "subj", "each"},
    {"accept", "VERB", "AGREE", 1, "subj", "obj"},
    {"pledge", "VERB", "AGREE", 1, "subj", "obl:to"},
    {"reconcile", "VERB", "AGREE", 1, "subj", "obl:with"},
    {"reach agreement", "VERB", "AGREE", 1, "subj", "each"},
    {"sign treaty", "VERB", "AGREE", 1, "subj", "each"},
    {"bury hatchet", "VERB", "AGREE", 1, "subj", "each"},
    {"agreement", "NOUN", "AGREE", 1, "nmod:between", "each"},
    {"rivalry", "NOUN", "REJECT", -1, "nmod:between", "each"},
    {"hostility", "NOUN", "ACCUSE", -1, "nmod:between", "each"},
    {"truce", "NOUN", "AGREE", 1, "nmod:between", "nmod:with"},
    {"promise", "NOUN", "AGREE", 1, "nmod:from", "nmod:to"},
    {"meet", "VERB", "CONSULT", 1, "subj", "each"},
    {"visit", "VERB", "CONSULT", 1, "subj", "obj"},
    {"host", "VERB", "CONSULT", 1, "subj", "obj"},
    {"phone", "VERB", "CONSULT", 1, "subj", "obj"},
    {"negotiate", "VERB", "CONSULT", 1, "subj", "obl:with"},
    {"mediate", "VERB", "CONSULT", 1, "subj", "obl:between"},
    {"hold talk", "VERB", "CONSULT", 1, "subj", "obl:with"},
    {"play host to", "VERB", "CONSULT", 1, "subj", "obl:to"},
    {"talk", "NOUN", "CONSULT", 1, "nmod:between", "each"},
    {"summit", "NOUN", "CONSULT", 1, "nmod:between", "nmod:with"},
    {"visit", "NOUN", "CONSULT", 1, "nmod:by", "nmod:to"},
    {"mediator", "NOUN", "CONSULT", 1, "subj", "nmod:between"},
    {"concede", "VERB", "CONCEDE", 1, "subj", "obl:to"},
    {"give in to", "VERB", "CONCEDE", 1, "subj", "obl:to"},
    {"cede", "VERB", "CONCEDE", 1, "subj", "obl:to"},
    {"back down", "VERB", "CONCEDE", 1, "subj", "obl:to"},
    {"bow to pressure", "VERB", "CONCEDE", 1, "subj", "nmod:from"},
    {"make concession", "VERB", "CONCEDE", 1, "subj", "obl:to"},
    {"concession", "NOUN", "CONCEDE", 1, "nmod:from", "nmod:to"},
    {"cooperate", "VERB", "COOPERATE", 1, "subj", "each"},
    {"collaborate", "VERB", "COOPERATE", 1, "subj", "obl:with"},
    {"trade", "VERB", "COOPERATE", 1, "subj", "obl:with"},
    {"work hand in hand", "VERB", "COOPERATE", 1, "subj", "each"},
    {"join force", "VERB", "COOPERATE", 1, "subj", "each"},
    {"alliance", "NOUN", "COOPERATE", 1, "nmod:between", "each"},
    {"partner", "NOUN", "COOPERATE", 1, "subj", "nmod:of"},
    {"aid", "VERB", "AID", 1, "subj", "obj"},
    {"donate", "VERB", "AID", 1, "subj", "obl:to"},
    {"supply", "VERB", "AID", 1, "subj", "obj"},
    {"arm", "VERB", "AID", 1, "subj", "obj"},
    {"train", "VERB", "AID", 1, "subj", "obj"},
    {"fund", "VERB", "AID", 1, "subj", "obj"},
    {"provide aid", "VERB", "AID", 1, "subj", "obl:to"},
    {"grant asylum", "VERB", "AID", 1, "subj", "iobj"},
    {"receive aid", "VERB", "AID", 1, "obl:from", "subj"},
    {"assistance", "NOUN", "AID", 1, "nmod:from", "nmod:to"},
    {"-funded", "ADJ", "AID", 1, "stem", "subj"},
    {"withdraw", "VERB", "RETREAT", 1, "subj", "obl:from"},
    {"release", "VERB", "RETREAT", 1, "subj", "obj"},
    {"lift sanction", "VERB", "RETREAT", 1, "subj", "obl:on"},
    {"lay down arm", "VERB", "RETREAT", 1, "subj", "obl:to"},
    {"declare ceasefire", "VERB", "RETREAT", 1, "subj", "each"},
    {"withdrawal", "NOUN", "RETREAT", 1, "nmod:by", "nmod:from"},
    {"ceasefire", "NOUN", "RETREAT", 1, "nmod:between", "each"},
    {"urge", "VERB", "REQUEST", 0, "subj", "obj"},
    {"call on", "VERB", "REQUEST", 0, "subj", "obl:on"},
    {"ask", "VERB", "REQUEST", 0, "subj", "obj"},
    {"appeal", "VERB", "REQUEST", 0, "subj", "obl:to"},
    {"demand", "VERB", "REQUEST", -1, "subj", "clause"},
    {"subpoena", "VERB", "REQUEST", -1, "subj", "obj"},
    {"put pressure on", "VERB", "REQUEST", -1, "subj", "obl:on"},
    {"call", "NOUN", "REQUEST", 0, "nmod:from", "nmod:for"},
    {"pressure", "NOUN", "REQUEST", -1, "nmod:from", "nmod:on"},
    {"accuse", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"blame", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"condemn", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"denounce", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"slam", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"lash out at", "VERB", "ACCUSE", -1, "subj", "obl:at"},
    {"sue", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"impeach", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"investigate", "VERB", "ACCUSE", -1, "subj", "obj"},
    {"take aim at", "VERB", "ACCUSE", -1, "subj", "obl:at"},
    {"point finger at", "VERB", "ACCUSE", -1, "subj", "obl:at"},
    {"express concern over", "VERB", "ACCUSE", -1, "subj", "obl:over"},
    {"draw criticism", "VERB", "ACCUSE", -1, "obl:from", "subj"},
    {"criticism", "NOUN", "ACCUSE", -1, "nmod:by", "nmod:of"},
    {"accusation", "NOUN", "ACCUSE", -1, "nmod:by", "nmod:against"},
    {"critic", "NOUN", "ACCUSE", -1, "subj", "nmod:of"},
    {"critical", "ADJ", "ACCUSE", -1, "subj", "obl:of"},
    {"wary", "ADJ", "ACCUSE", -1, "subj", "obl:of"},
    {"incompetent", "ADJ", "ACCUSE", -1, "speaker", "subj"},
    {"liar", "NOUN", "ACCUSE", -1, "speaker", "subj"},
    {"reject", "VERB", "REJECT", -1, "subj", "obj"},
    {"veto", "VERB", "REJECT", -1, "subj", "obj"},
    {"turn down", "VERB", "REJECT", -1, "subj", "obj"},
    {"oppose", "VERB", "REJECT", -1, "subj", "obj"},
    {"vote against", "VERB", "REJECT", -1, "subj", "obl:against"},
    {"turn back on", "VERB", "REJECT", -1, "subj", "obl:on"},
    {"filibuster", "VERB", "REJECT", -1, "subj", "obj"},
    {"opposition", "NOUN", "REJECT", -1, "nmod:from", "nmod:to"},
    {"rival", "NOUN", "REJECT", -1, "subj", "nmod:of"},
    {"enemy", "NOUN", "REJECT", -1, "subj", "nmod:of"},
    {"hostile", "ADJ", "REJECT", -1, "subj", "obl:to"},
    {"anti-", "ADJ", "REJECT", -1, "subj", "stem"},
    {"threaten", "VERB", "THREATEN", -1, "subj", "obj"},
    {"warn", "VERB", "THREATEN", -1, "subj", "obj"},
    {"issue ultimatum", "VERB", "THREATEN", -1, "subj", "obl:to"},
    {"threat", "NOUN", "THREATEN", -1, "nmod:from", "nmod:to"},
    {"protest", "VERB", "PROTEST", -1, "subj", "obl:against"},
    {"boycott", "VERB", "PROTEST", -1, "subj", "obj"},
    {"take to street", "VERB", "PROTEST", -1, "subj", "obl:against"},
    {"protest", "NOUN", "PROTEST", -1, "nmod:by", "nmod:against"},
    {"sanction", "VERB", "SANCTION", -1, "subj", "obj"},
    {"expel", "VERB", "SANCTION", -1, "subj", "obj"},
    {"impose sanction", "VERB", "SANCTION", -1, "subj", "obl:on"},
    {"recall ambassador", "VERB", "SANCTION", -1, "subj", "obl:from"},
    {"sever tie", "VERB", "SANCTION", -1, "subj", "obl:with"},
    {"freeze asset", "VERB", "SANCTION", -1, "subj", "nmod:of"},
    {"sanction", "NOUN", "SANCTION", -1, "nmod:by", "nmod:against"},
    {"embargo", "NOUN", "SANCTION", -1, "nmod:by", "nmod:on"},
    {"mass troop", "VERB", "MOBILIZE", -1, "subj", "obl:on"},
    {"deploy", "VERB", "MOBILIZE", -1, "subj", "obl:against"},
    {"buildup", "NOUN", "MOBILIZE", -1, "nmod:by", "nmod:near"},
    {"arrest", "VERB", "COERCE", -1, "subj", "obj"},
    {"crack down on", "VERB", "COERCE", -1, "subj", "obl:on"},
    {"seize", "VERB", "COERCE", -1, "subj", "obj"},
    {"annex", "VERB", "COERCE", -1, "subj", "obj"},
    {"crackdown", "NOUN", "COERCE", -1, "nmod:by", "nmod:on"},
    {"bomb", "VERB", "ASSAULT", -1, "subj", "obj"},
    {"invade", "VERB", "ASSAULT", -1, "subj", "obj"},
    {"attack", "VERB", "ASSAULT", -1, "subj", "obj"},
    {"assassinate", "VERB", "ASSAULT", -1, "subj", "obj"},
    {"launch attack", "VERB", "ASSAULT", -1, "subj", "obl:on"},
    {"come under fire", "VERB", "ASSAULT", -1, "obl:by", "subj"},
    {"invasion", "NOUN", "ASSAULT", -1, "nmod:by", "nmod:of"},
    {"war", "NOUN", "ASSAULT", -1, "nmod:between", "each"},
}};

bool has_slot(const std::vector<Slot>& slots, std::string_view name) {
    return std::ranges::find(slots, *parse_slot(name)) != slots.end();
}

int sign(double intensity) {
    return (intensity > 0 ? 1 : 0) - (intensity < 0 ? 1 : 0);
}

bool is(const Cue& cue, const Expected& expected) {
    return cue.words == pieces_of(expected.cue, ' ') && cue.event == parse_event(expected.event)
           && sign(cue.intensity) == expected.sign && has_slot(cue.source, expected.source)
           && has_slot(cue.target, expected.target);
}

TEST_CASE("well-known cues mean what English says", "[stances]") {
    for (const Expected& expected : expectations) {
        CAPTURE(expected.cue, expected.part, expected.event);
        const auto head = pieces_of(expected.cue, ' ').front();
        const auto senses = shipped_lexicon().senses(head, *parse_part_of_speech(expected.part));
        CHECK(std::ranges::any_of(senses, [&](const Cue& cue) { return is(cue, expected); }));
    }
}

struct ExpectedOperator {
    std::string_view cue, part, clause;
};

constexpr std::array<ExpectedOperator, 24> operators{{
    {"not", "PART", "flip/negated/own"},       {"never", "ADV", "flip/negated/own"},
    {"no", "DET", "cancel/negated/own"},       {"without", "ADP", "cancel/negated/own"},
    {"will", "AUX", "keep/planned/own"},       {"should", "AUX", "keep/urged/own"},
    {"must", "AUX", "keep/urged/own"},         {"refuse", "VERB", "flip/negated/subj"},
    {"decline", "VERB", "flip/negated/subj"},  {"fail", "VERB", "cancel/negated/subj"},
    {"manage", "VERB", "keep/actual/subj"},    {"try", "VERB", "keep/planned/subj"},
    {"plan", "VERB", "keep/planned/subj"},     {"vow", "VERB", "keep/planned/subj"},
    {"want", "VERB", "keep/planned/subj"},     {"want", "VERB", "keep/urged/obj"},
    {"prevent", "VERB", "flip/actual/obj"},    {"urge", "VERB", "keep/urged/obj"},
    {"say", "VERB", "keep/actual/own"},        {"claim", "VERB", "keep/alleged/own"},
    {"deny", "VERB", "cancel/negated/own"},    {"accuse", "VERB", "keep/alleged/obj"},
    {"reportedly", "ADV", "keep/alleged/own"}, {"alleged", "ADJ", "keep/alleged/own"},
}};

TEST_CASE("what is under an operator inherits from it", "[stances]") {
    for (const ExpectedOperator& expected : operators) {
        CAPTURE(expected.cue, expected.clause);
        const auto senses =
            shipped_lexicon().senses(expected.cue, *parse_part_of_speech(expected.part));
        CHECK(std::ranges::any_of(senses, [&](const Cue& cue) {
            return cue.words.size() == 1 && cue.clause == parse_inheritance(expected.clause);
        }));
    }
}

}  // namespace
}  // namespace entente
