/// Reads an edge list `u v weight` of the shared graph sets, when they are there.
#pragma once

#include <entente/graph.hpp>

#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <utility>

namespace entente {

/// An undirected graph of the vertices 0 … size - 1; nothing when the file is not there.
inline std::optional<ActorGraph> shared_graph(const std::string& path, std::size_t size) {
    std::ifstream in(std::string(ENTENTE_SHARED "/graph-sets/") + path);
    if (!in) {
        return std::nullopt;
    }
    GraphBuilder builder;
    builder.facts().directed = false;
    for (std::size_t actor = 0; actor < size; ++actor) {
        builder.actor(std::to_string(actor));
    }
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::size_t from = 0;
        std::size_t to = 0;
        double weight = 0;
        if (words >> from >> to >> weight) {
            builder.tie(
                from, to, {.support = std::max(weight, 0.0), .opposition = std::max(-weight, 0.0)});
        }
    }
    return std::move(builder).finish();
}

}  // namespace entente
