/// Signed edge lists of the published graph sets, for tests and benchmarks: `u v weight` a line.
#pragma once

#include <entente/graph.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace entente {

struct SignedEdge {
    std::string from, to;
    double weight;
};

[[nodiscard]] inline Tie tie_of(double weight) {
    return {.support = std::max(weight, 0.0), .opposition = std::max(-weight, 0.0), .count = 1};
}

[[nodiscard]] inline std::string bytes_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string bytes;
    std::string buffer(1 << 16, '\0');
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        bytes.append(buffer, 0, got);
    }
    return bytes;
}

/// An undirected graph of these edges, vertices in order of first mention.
[[nodiscard]] inline ActorGraph undirected_graph(const std::vector<SignedEdge>& edges) {
    GraphBuilder builder;
    builder.facts().directed = false;
    for (const SignedEdge& edge : edges) {
        const ActorId from = builder.actor(edge.from);
        builder.tie(from, builder.actor(edge.to), tie_of(edge.weight));
    }
    return std::move(builder).finish();
}

/// A symmetric matrix of weights as an undirected graph; actors in the order of `names`.
[[nodiscard]] inline ActorGraph matrix_graph(const std::vector<std::string>& names,
                                             const std::vector<std::vector<double>>& weights) {
    GraphBuilder builder;
    builder.facts().directed = false;
    for (const std::string& name : names) {
        (void)builder.actor(name);
    }
    for (std::size_t v = 0; v < names.size(); ++v) {
        for (std::size_t u = 0; u < v; ++u) {
            if (weights[v][u] != 0) {
                builder.tie(u, v, tie_of(weights[v][u]));
            }
        }
    }
    return std::move(builder).finish();
}

/// The graph in a file below ENTENTE_SHARED/graph-sets (`.gz` through gzip), directed if its arcs
/// are; nothing when the file is not there.
[[nodiscard]] inline std::optional<ActorGraph> graph_set(const std::string& name,
                                                         bool directed = false) {
    const std::string path = std::string(ENTENTE_SHARED) + "/graph-sets/" + name;
    if (!std::filesystem::exists(path)) {
        return std::nullopt;
    }
    std::istringstream lines(bytes_of("gzip -dcf '" + path + "'"));
    GraphBuilder builder;
    builder.facts().directed = directed;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        SignedEdge edge{};
        if (line[0] != '#' && words >> edge.from >> edge.to >> edge.weight) {
            const ActorId from = builder.actor(edge.from);
            builder.tie(from, builder.actor(edge.to), tie_of(edge.weight));
        }
    }
    return std::move(builder).finish();
}

}  // namespace entente
