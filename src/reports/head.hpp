/// The head of every report: what was counted and the rules used.
#pragma once

#include "reports/json.hpp"
#include "reports/page.hpp"

#include <entente/camps.hpp>
#include <entente/graph.hpp>

#include <vector>

namespace entente::reports {

/// Actors by kind, ties by sign, stances, documents and days: a name and a sentence each.
[[nodiscard]] std::vector<Rule> counts(const ActorGraph& graph);

/// Rules of a partition into camps.
[[nodiscard]] std::vector<Rule> camp_rules(const CampOptions& options);

/// Title, counts, the rules the graph was built by and those of this report.
void put_head(Page& page, const ActorGraph& graph, const std::vector<Rule>& rules);
/// The keys "title", "since", "until", "counts" and "rules".
void put_head(Json& json, const ActorGraph& graph, const std::vector<Rule>& rules);

/// The actor's name as a reader sees it: never longer than a line, never empty.
[[nodiscard]] std::string name_of(const ActorGraph& graph, ActorId actor);
/// The name of the actor with this id; the id where the graph has no such actor.
[[nodiscard]] std::string name_of(const ActorGraph& graph, std::string_view id);

}  // namespace entente::reports
