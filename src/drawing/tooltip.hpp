/// What a picture says when one points at a part of it.
#pragma once

#include <entente/camps.hpp>

#include <string>

namespace entente {

/// "Russia → Kofi Annan: supports 7.0, opposes 2.0; 3 stances, 2012-06-05 to 2012-07-15" and, on
/// the next line, the strongest sentence with its day and publisher.
[[nodiscard]] std::string tie_tooltip(const ActorGraph& graph, TieId tie);
/// Name, role, kind, camp, and whether it mediates.
[[nodiscard]] std::string actor_tooltip(const ActorGraph& graph,
                                        ActorId actor,
                                        const Camps& camps,
                                        bool mediator);

}  // namespace entente
