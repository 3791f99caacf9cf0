/// Records made up for measuring: as many stances as asked for, and the documents and actors they
/// name. The same for the same seed on every machine.
#pragma once

#include "records/json_writer.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>

namespace entente {

class GeneratedRecords {
  public:
    explicit GeneratedRecords(std::uint64_t seed = 1) : state_(seed) {}

    static constexpr std::size_t actors = 2000;
    static constexpr std::size_t stances_per_document = 20;

    /// Writes actors, then each document with its stances: about 400 bytes a stance.
    void write(std::ostream& out, std::size_t stances) {
        JsonWriter json;
        for (std::size_t actor = 0; actor < actors; ++actor) {
            put(json, out, make_actor(actor));
        }
        for (std::size_t stance = 0; stance < stances; ++stance) {
            const std::size_t document = stance / stances_per_document;
            if (stance % stances_per_document == 0) {
                put(json, out, make_document(document));
            }
            put(json, out, view(make_stance(document)));
        }
        json.drain(out);
    }

  private:
    /// SplitMix64 (Steele, Lea & Flood 2014), as the distributions of <random> differ by library.
    std::size_t below(std::size_t limit) {
        state_ += 0x9E3779B97F4A7C15;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EB;
        return (z ^ (z >> 31U)) % limit;
    }

    /// Few actors are in many stances: the smaller of three draws.
    std::size_t some_actor() { return std::min({below(actors), below(actors), below(actors)}); }

    static std::string actor_id(std::size_t actor) {
        constexpr std::array<const char*, 4> kinds{"minister", "republic", "council", "movement"};
        return std::string(kinds[actor % kinds.size()]) + "-of-place-" + std::to_string(actor);
    }

    static Date day_of(std::size_t document) {
        return {15000 + static_cast<std::int32_t>(document % 3650)};
    }

    static Actor make_actor(std::size_t actor) {
        constexpr std::array<Kind, 4> kinds{
            Kind::person, Kind::state, Kind::organisation, Kind::group};
        const std::size_t state = actor / 4 * 4 + 1;
        return {.id = actor_id(actor),
                .name = "Actor number " + std::to_string(actor),
                .kind = kinds[actor % kinds.size()],
                .affiliation = actor % 4 == 0 ? actor_id(state) : ""};
    }

    static Document make_document(std::size_t document) {
        return {.id = "article-" + std::to_string(document),
                .title = "What was said on day " + std::to_string(document),
                .publisher = "Paper " + std::to_string(document % 50),
                .published = day_of(document)};
    }

    std::string sentence() {
        constexpr std::array<const char*, 12> words{"minister",
                                                    "said",
                                                    "the",
                                                    "talks",
                                                    "with",
                                                    "opposition",
                                                    "would",
                                                    "“not”",
                                                    "café",
                                                    "resume",
                                                    "sanctions",
                                                    "until"};
        std::string text = "The";
        for (std::size_t word = 0; word < 14; ++word) {
            text += ' ';
            text += words[below(words.size())];
        }
        return text + (below(8) == 0 ? ", \"he said\"." : ".");
    }

    Stance make_stance(std::size_t document) {
        Stance stance{.document = "article-" + std::to_string(document),
                      .source = actor_id(some_actor()),
                      .target = actor_id(some_actor()),
                      .event = static_cast<Event>(below(16)),
                      .polarity = static_cast<std::int8_t>(below(2) == 0 ? -1 : 1),
                      .status = static_cast<Status>(below(5)),
                      .published = day_of(document),
                      .confidence = static_cast<double>(50 + below(51)) / 100};
        stance.intensity = stance.polarity * static_cast<double>(below(101)) / 10;
        const auto begin = static_cast<std::uint32_t>(below(4000));
        stance.evidence = {.text = sentence(),
                           .span = {begin, begin + 110},
                           .source = {begin, begin + 12},
                           .target = {begin + 30, begin + 48},
                           .cue = {begin + 14, begin + 20}};
        return stance;
    }

    template <class Record>
    static void put(JsonWriter& json, std::ostream& out, const Record& record) {
        write_record(json, record);
        json.end_line();
        json.drain(out, std::size_t{1} << 16U);
    }

    std::uint64_t state_;
};

}  // namespace entente
