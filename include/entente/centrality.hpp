/// Who is central: one number an actor, by one of the measures in the table.
#pragma once

#include <entente/graph.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace entente {

/// Which undirected graph a measure runs on.
struct CentralityOptions {
    Symmetrise symmetrise = Symmetrise::sum;
    enum class Ties : std::uint8_t {
        support,
        opposition,
        all
    } ties = Ties::support;  ///< `all` by |weight|
    enum class Lengths : std::uint8_t { inverse_weight, hops } lengths = Lengths::inverse_weight;
    bool normalised = true;  ///< betweenness, closeness and degree as shares of the most possible
    bool directed =
        false;  ///< follow ties from source to target (PageRank, betweenness, closeness)
};

/// A measure: the key of tables and JSON, what people call it, how it is computed.
struct Measure {
    std::string_view key, title, description;
    std::vector<double> (*compute)(const ActorGraph&, const CentralityOptions&);
};

/// All measures, in the order reports show them: degree, strength_support_in, strength_support_out,
/// strength_opposition_in, strength_opposition_out, betweenness, closeness, eigenvector, pagerank,
/// pn.
[[nodiscard]] std::span<const Measure> measures();
/// The measure with this key; null when there is none.
[[nodiscard]] const Measure* find_measure(std::string_view key);

/// Number of neighbours in the undirected graph of all ties, self-ties apart. Not normalised.
[[nodiscard]] std::vector<double> degree(const ActorGraph& graph,
                                         const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_support_in(const ActorGraph& graph,
                                                      const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_support_out(const ActorGraph& graph,
                                                       const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_opposition_in(const ActorGraph& graph,
                                                         const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_opposition_out(const ActorGraph& graph,
                                                          const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> betweenness(const ActorGraph& graph,
                                              const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> closeness(const ActorGraph& graph,
                                            const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> eigenvector(const ActorGraph& graph,
                                              const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> pagerank(const ActorGraph& graph,
                                           const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> pn_index(const ActorGraph& graph,
                                           const CentralityOptions& options = {});

}  // namespace entente
