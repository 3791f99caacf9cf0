/// Seeded random records from few words, so that pairs, repeats, cycles and shared issues abound.
#pragma once

#include "oracle/graph_build.hpp"

#include <random>

namespace entente {

class RandomRecords {
  public:
    explicit RandomRecords(std::uint32_t seed) : random_(seed) {}

    oracle::Records make() {
        oracle::Records records;
        const std::size_t size = below(80);
        for (std::size_t at = 0; at < size; ++at) {
            records.stances.push_back(stance());
            if (below(4) == 0) {
                records.stances.push_back(variant(records.stances.back()));
            }
        }
        for (std::size_t at = below(4); at > 0; --at) {
            records.actors.push_back({.id = "x" + std::to_string(at), .kind = Kind::issue});
        }
        for (std::size_t at = below(14); at > 0; --at) {
            records.actors.push_back(actor());
        }
        for (const char* const id : {"d0", "d1", "d2"}) {
            records.documents.push_back(
                {.id = id, .publisher = below(2) == 0 ? "Reuters" : "TASS", .published = date()});
        }
        return records;
    }

    std::size_t below(std::size_t bound) { return random_() % bound; }

    template <class List>
    void shuffle(List& list) {
        for (std::size_t at = list.size(); at > 1; --at) {
            std::swap(list[at - 1], list[below(at)]);
        }
    }

    BuildOptions options() {
        BuildOptions options;
        options.issues = static_cast<Issues>(below(3));
        options.qualifier = static_cast<Qualifier>(below(4));
        options.normalisation = static_cast<Normalisation>(below(5));
        options.fold_states = below(2) == 0;
        options.affiliation_weight = static_cast<double>(below(3)) / 2;
        options.min_confidence = below(3) == 0 ? 0.5 : 0;
        options.publishers =
            below(4) == 0 ? std::vector<std::string>{"TASS"} : std::vector<std::string>{};
        options.statuses = below(4) == 0 ? std::vector{Status::actual} : std::vector<Status>{};
        options.since = below(4) == 0 ? std::optional(Date{15501}) : std::nullopt;
        options.until = below(4) == 0 ? std::optional(Date{15501}) : std::nullopt;
        return options;
    }

  private:
    std::string id() { return "a" + std::to_string(below(7)); }

    double confidence() { return static_cast<double>(1 + below(3)) / 3; }

    std::optional<Date> date() {
        return below(3) == 0 ? std::nullopt
                             : std::optional(Date{static_cast<std::int32_t>(15500 + below(3))});
    }

    Stance stance() {
        Stance made{.document = "d" + std::to_string(below(4)), .source = id(), .target = id()};
        if (below(2) == 0) {
            made.target = "x" + std::to_string(1 + below(3));
        }
        made.event = static_cast<Event>(below(2));
        made.polarity = static_cast<std::int8_t>(static_cast<int>(below(3)) - 1);
        made.intensity = made.polarity * static_cast<double>(11 * below(3)) / 10;
        made.status = below(3) == 0 ? Status::alleged : Status::actual;
        made.published = date();
        made.date = date();
        made.confidence = confidence();
        const auto begin = static_cast<std::uint32_t>(10 * below(3));
        if (below(4) != 0) {
            made.evidence = {.text = "sentence", .span = {begin, begin + 8}};
        }
        return made;
    }

    /// Told twice, or a stance that differs in one thing only.
    Stance variant(Stance made) {
        switch (below(8)) {
            case 0:
                made.document = "d" + std::to_string(below(4));
                break;
            case 1:
                made.source = id();
                break;
            case 2:
                made.speaker = id();
                break;
            case 3:
                made.issue = id();
                break;
            case 4:
                made.evidence.cue = {static_cast<std::uint32_t>(below(3)), 4};
                break;
            case 5:
                made.published = date();
                break;
            default:
                made.confidence = confidence();
        }
        return made;
    }

    Actor actor() {
        Actor made{.id = id()};
        made.name = "name " + std::to_string(below(3));
        made.kind = static_cast<Kind>(below(6));
        made.affiliation = below(2) == 0 ? "" : below(8) == 0 ? "undeclared" : id();
        return made;
    }

    std::mt19937 random_;
};

}  // namespace entente
