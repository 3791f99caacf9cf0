/// What a format cannot hold of a graph, said in sentences with counts.
#pragma once

#include <entente/graph.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a format has a place for.
struct Holds {
    bool stances = false;
    bool quotes = false;  ///< the strongest sentence of each tie, as `quote`
    bool documents = false;
    bool facts = true;        ///< title, period, rules, attributes of the graph
    bool actors = true;       ///< names, kinds and attributes of actors
    bool isolates = true;     ///< actors without ties
    bool ties = true;         ///< more of a tie than one number
    bool signs = true;        ///< which ties oppose: an unsigned weight alone does not say
    bool empty_texts = true;  ///< attributes whose value is the empty text
    bool types = true;        ///< whether a value is text, number or boolean
    bool controls = true;     ///< control characters other than tab and line ends
};

/// `format` begins the sentences: "GraphML has no place for …". Nothing lost, no sentence.
[[nodiscard]] std::vector<std::string> losses(const ActorGraph& graph,
                                              std::string_view format,
                                              const Holds& holds);

}  // namespace entente
