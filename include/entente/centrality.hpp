/// Who is central: one number an actor, by one of the measures in the table.
#pragma once

#include <entente/graph.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace entente {

/// Which ties a measure runs on and how it reads them. A tie whose weight is 0 (after joining the
/// two directions) is none of the chosen ones.
struct CentralityOptions {
    Symmetrise symmetrise = Symmetrise::sum;
    enum class Ties : std::uint8_t {
        support,
        opposition,
        all
    } ties = Ties::support;  ///< `all` by |weight|
    /// `hops`: every chosen tie counts the same, in paths and in eigenvector and PageRank too.
    enum class Lengths : std::uint8_t { inverse_weight, hops } lengths = Lengths::inverse_weight;
    bool normalised = true;  ///< betweenness as a share of the most possible; closeness, see there
    bool directed =
        false;          ///< follow ties from source to target (PageRank, betweenness, closeness)
    unsigned jobs = 1;  ///< threads; 0: one a core. The results are the same bytes for any number.
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

// Each returns one number an actor, by vertex; empty for an empty graph. Unless said otherwise an
// actor without chosen ties gets 0, and self-ties do not matter.

/// Number of other actors it has a tie with, either way, of any sign or none. Not normalised.
/// O(m log m).
[[nodiscard]] std::vector<double> degree(const ActorGraph& graph,
                                         const CentralityOptions& options = {});

/// Sum of the support (opposition) of the ties that come in or go out; a self-tie counts in both, a
/// tie of an undirected graph at both ends. Takes no notice of the options. O(m).
[[nodiscard]] std::vector<double> strength_support_in(const ActorGraph& graph,
                                                      const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_support_out(const ActorGraph& graph,
                                                       const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_opposition_in(const ActorGraph& graph,
                                                         const CentralityOptions& options = {});
[[nodiscard]] std::vector<double> strength_opposition_out(const ActorGraph& graph,
                                                          const CentralityOptions& options = {});

/// How many pairs of other actors have it between them: each pair counts by the share of its
/// shortest paths that run through the actor. Pairs are unordered, or ordered when directed;
/// normalised it is divided by the number of such pairs. Lengths are whole numbers, 10⁶/|weight|,
/// so that equal ways stay equal; at least 1. O(nm) when all lengths are equal, else O(nm log n).
/// Brandes (2001), doi:10.1080/0022250X.2001.9990249.
[[nodiscard]] std::vector<double> betweenness(const ActorGraph& graph,
                                              const CentralityOptions& options = {});

/// How near it is: r / (sum of distances from the r other actors that reach it), times r / (n - 1)
/// when normalised, so that reaching few is no merit (Wasserman & Faust 1994). Distances are sums
/// of 1/|weight|, or hops. An actor that nobody reaches gets 0. O(nm), O(nm log n) when weights
/// differ.
[[nodiscard]] std::vector<double> closeness(const ActorGraph& graph,
                                            const CentralityOptions& options = {});

/// How much its neighbours matter, in proportion to their ties: the eigenvector of the undirected
/// graph's largest eigenvalue, none negative, squares summing to 1 (Bonacich 1972). Where several
/// components share that eigenvalue, each keeps its part of an even start; the others get 0. A
/// self-tie counts once. All 0 when no tie is chosen.
[[nodiscard]] std::vector<double> eigenvector(const ActorGraph& graph,
                                              const CentralityOptions& options = {});

/// How often a walk along the ties, by weight, visits it, if it starts anew at any actor with
/// probability 0.15 a step and whenever it is stuck; sums to 1. A self-tie counts once.
/// Brin & Page (1998), doi:10.1016/S0169-7552(98)00110-X.
[[nodiscard]] std::vector<double> pagerank(const ActorGraph& graph,
                                           const CentralityOptions& options = {});

/// PN index: support from actors with high values raises it, opposition lowers it, twice as much; 1
/// without ties. On the undirected signed graph with unit weights, (I - (P - 2N) / (2n - 2))⁻¹ 1.
/// Everett & Borgatti (2014), doi:10.1016/j.socnet.2014.03.005.
[[nodiscard]] std::vector<double> pn_index(const ActorGraph& graph,
                                           const CentralityOptions& options = {});

/// How much its neighbours are tied to each other, so that it has nobody to broker between:
/// Σ_j (p_ij + Σ_q p_iq p_qj)², p the share of the undirected chosen ties' weight. Not defined
/// (NaN) for an actor without ties. O(Σ degree²). Burt (1992), Structural Holes.
[[nodiscard]] std::vector<double> constraint(const ActorGraph& graph,
                                             const CentralityOptions& options = {});

/// Share of the pairs of ties at one actor that are closed by a third tie, in [0, 1]: three times
/// the triangles by the paths of two ties in the undirected graph; 0 when there is none. O(m^1.5).
[[nodiscard]] double transitivity(const ActorGraph& graph, const CentralityOptions& options = {});

}  // namespace entente
