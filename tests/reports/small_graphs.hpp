/// Graphs small enough to check a report by hand.
#pragma once

#include <entente/camps.hpp>
#include <entente/graph.hpp>

#include <string>

namespace entente {

inline Tie tie_of(double weight) {
    return {.support = weight > 0 ? weight : 0, .opposition = weight < 0 ? -weight : 0, .count = 1};
}

/// russia ─── 3 ─── china, both at odds with nato (-2, -1.5); annan, a person of the un, supports
/// russia 0.5 and nato 0.5; iceland has no tie. The tie annan → russia has a sentence.
inline ActorGraph small_graph() {
    GraphBuilder builder;
    builder.facts().title = "Who <stands> with whom";
    builder.facts().rules = {{"issues", "keep"}};
    builder.facts().documents = {{.id = "doc-1",
                                  .title = "Talks in Moscow",
                                  .publisher = "The Paper",
                                  .url = "https://example.org/1",
                                  .published = parse_date("2012-07-17")}};
    const Stance stance{.document = "doc-1",
                        .source = "kofi-annan",
                        .target = "russia",
                        .event = Event::consult,
                        .polarity = 1,
                        .intensity = 0.5,
                        .status = Status::planned,
                        .speaker = "china",
                        .published = parse_date("2012-07-17"),
                        .date = parse_date("2012-07-18"),
                        .confidence = 0.9,
                        .evidence = {.text = "Émigré Annan will visit Russia.",
                                     .span = {10, 41},
                                     .source = {10, 22},
                                     .target = {34, 40},
                                     .cue = {23, 33}}};
    const StanceId proof = builder.facts().stances.add(view(stance));
    const ActorId annan = builder.actor({.id = "kofi-annan",
                                         .name = "Kofi Annan",
                                         .kind = Kind::person,
                                         .affiliation = "un",
                                         .role = "special envoy",
                                         .aliases = {"Annan"}});
    const ActorId china = builder.actor({.id = "china", .name = "China", .kind = Kind::state});
    const ActorId iceland =
        builder.actor({.id = "iceland", .name = "Iceland", .kind = Kind::state});
    const ActorId nato = builder.actor({.id = "nato", .name = "NATO", .kind = Kind::organisation});
    const ActorId russia =
        builder.actor({.id = "russia", .name = "Russia|俄", .kind = Kind::state});
    static_cast<void>(iceland);
    builder.tie(russia, china, tie_of(3));
    builder.tie(russia, nato, tie_of(-2));
    builder.tie(china, nato, tie_of(-1.5));
    Tie visit = tie_of(0.5);
    visit.first = visit.last = parse_date("2012-07-18");
    builder.tie(annan, russia, visit, std::span(&proof, 1));
    builder.tie(annan, nato, tie_of(0.5));
    return std::move(builder).finish(GraphBuilder::Order::id);
}

/// The camps of small_graph(): {russia, china, annan}, {nato}; annan's support for nato contradicts
/// them.
inline Camps small_camps() {
    Camps camps;
    camps.camp = {1, 0, 1, 2, 1};  // china, iceland, kofi-annan, nato, russia
    camps.count = 2;
    camps.frustration = 0.5;
    camps.lower_bound = 0.5;
    camps.optimal = true;
    camps.mediators = {{2, 0.41}};
    camps.ties = 5;
    camps.actors = 4;
    return camps;
}

}  // namespace entente
