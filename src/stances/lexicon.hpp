/// The lexicon: which words are stances, of which event and how strong, and where in a dependency
/// tree their source and target stand. The words are tables in lexicon/; README.md there says how
/// to read and write them.
#pragma once

#include <entente/records.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace entente {

/// The parts of speech that head a cue, a part of the universal ones (UPOS).
enum class PartOfSpeech : std::uint8_t {
    verb,
    noun,
    adjective,
    adverb,
    adposition,
    auxiliary,
    particle,
    determiner,
    subordinator,
};

/// The UPOS tag: `VERB`, `NOUN` (proper nouns are looked up as NOUN), `SCONJ` for subordinators.
[[nodiscard]] std::string_view to_string(PartOfSpeech part);
[[nodiscard]] std::optional<PartOfSpeech> parse_part_of_speech(std::string_view tag);

/// Where an argument hangs on the head of a cue, in the active frame.
struct Slot {
    enum class Relation : std::uint8_t {
        subject,          ///< of a verb; of a predicate noun or adjective, or what it modifies
        object,           ///< direct object
        indirect_object,  ///< or its paraphrase with "to" or "for"
        oblique,          ///< obl with the preposition
        nominal,          ///< nmod with the preposition
        possessive,       ///< nmod:poss
        modifier,         ///< amod: "Russian support"
        compound,         ///< "US support"
        mutual,           ///< `each`: every member of the source towards every other
        clause_subject,   ///< of the clause under the cue: "insists that Assad go"
        speaker,          ///< who speaks the clause: "A said that B was a disgrace"
        stem,             ///< the rest of a word that begins or ends with the cue: "pro-Russian"
    };
    Relation relation = Relation::subject;
    std::string_view preposition;  ///< of oblique and nominal; the last word of a compound one
    bool operator==(const Slot&) const = default;
};

/// What a clause, infinitive or gerund under a cue inherits.
struct Inheritance {
    enum class Effect : std::uint8_t {
        keep,
        flip,
        cancel
    };  ///< of the polarity; cancel: no stance
    enum class Control : std::uint8_t { subject, object, own };  ///< who is its subject
    Effect effect = Effect::keep;
    Status status = Status::actual;
    Control control = Control::own;
    bool operator==(const Inheritance&) const = default;
};

/// One sense of a word or expression. Its texts live as long as the table it was read from.
struct Cue {
    std::vector<std::string_view> words;  ///< lemmas, in order; function words between are left out
    std::size_t head = 0;                 ///< which of the words the others hang on
    PartOfSpeech part = PartOfSpeech::verb;
    std::optional<Event> event;        ///< none: an operator, which only acts on what is under it
    double intensity = 0;              ///< [-10, 10], Goldstein scale; its sign is the polarity
    std::vector<Slot> source, target;  ///< in order of preference
    std::optional<Inheritance> clause;
    bool issue = false;   ///< the target is typically a plan, demand or act: its owner inherits
    bool speech = false;  ///< the source is the speaker of the clause
    bool operator==(const Cue&) const = default;
};

/// American spellings and their British ones, under which the tables have their words.
using Spellings = std::map<std::string_view, std::string_view>;

/// Cues by the lemma and part of speech of their head.
class Lexicon final {
  public:
    Lexicon(std::vector<Cue> cues, Spellings spellings);

    /// The senses of a head, most words first, else in the order of the tables; empty if it has
    /// none. O(log n) for n cues. Affixes are asked for with their hyphen: `pro-`, `-backed`.
    [[nodiscard]] std::span<const Cue> senses(std::string_view lemma, PartOfSpeech part) const;

    /// The lemma as the tables spell it: `criticize` is `criticise`. Use before comparing with
    /// Cue::words; senses() does it itself.
    [[nodiscard]] std::string_view spelling(std::string_view lemma) const;

    /// All cues, by head, part of speech, number of words.
    [[nodiscard]] std::span<const Cue> cues() const { return cues_; }

  private:
    std::vector<Cue> cues_;
    Spellings spellings_;
};

/// The lexicon compiled into the library, read at the first call.
[[nodiscard]] const Lexicon& shipped_lexicon();

}  // namespace entente
