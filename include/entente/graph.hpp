/// The signed graph of who stands with whom: actors at the vertices, ties on the edges.
#pragma once

#include <entente/records.hpp>

#include <boost/graph/adjacency_list.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Number of a stance in its graph's store.
enum class StanceId : std::uint32_t {};

/// All stances of a graph, each once, in columns with shared strings: some 100 bytes a stance plus
/// its sentence.
class StanceStore {
  public:
    StanceStore();
    StanceStore(StanceStore&&) noexcept;
    StanceStore& operator=(StanceStore&&) noexcept;
    StanceStore(const StanceStore&);
    StanceStore& operator=(const StanceStore&);
    ~StanceStore();

    StanceId add(const StanceView& stance);
    /// Views hold until the next add() or the end of the store.
    [[nodiscard]] StanceView operator[](StanceId id) const;
    [[nodiscard]] std::size_t size() const;
    /// Fetches a stance's sentence and names into the cache: a walk over many stances is bound by
    /// memory unless it asks some stances ahead.
    void prefetch(StanceId id) const;

  private:
    friend struct StanceAccess;  // the graph stage itself, which sorts rows instead of views
    struct Columns;
    std::unique_ptr<Columns> columns_;
};

/// gain - loss, both ≥ 0. What is left of two sums that are equal but for rounding (0.1 + 0.2 and
/// 0.3; up to a billionth of the larger) is 0: it must not become the sign of a tie.
[[nodiscard]] inline double net_weight(double gain, double loss) {
    constexpr double rounding = 1e-9;
    const double net = gain - loss;
    return std::abs(net) <= rounding * std::max(gain, loss) ? 0 : net;
}

/// All stances of one ordered pair of actors, added up. In an undirected graph the pair stands both
/// ways.
struct Tie {
    double support = 0;       ///< sum of positive intensities, and of `affiliation`; ≥ 0
    double opposition = 0;    ///< sum of negative intensities, as a positive number
    double affiliation = 0;   ///< how much of `support` is there because source belongs to target
    std::uint32_t count = 0;  ///< stances behind the tie (an edge of a plain file counts 1)
    std::uint32_t evidence_size = 0;  ///< the tie's stances are facts.evidence[evidence_begin …]
    std::uint64_t evidence_begin = 0;
    std::optional<Date> first, last;    ///< days of the earliest and latest dated stance
    std::vector<Attribute> attributes;  ///< from graph files only

    /// support - opposition, see net_weight().
    [[nodiscard]] double signed_weight() const { return net_weight(support, opposition); }

    /// -1, 0, 1: the sign of signed_weight().
    [[nodiscard]] int sign() const {
        const double weight = signed_weight();
        return (weight > 0 ? 1 : 0) - (weight < 0 ? 1 : 0);
    }
};

/// A line of the head of every report: what was counted or which rule was used.
struct Rule {
    std::string name, value;
    bool operator==(const Rule&) const = default;
};

/// What is true of the graph as a whole.
struct GraphFacts {
    std::string title;
    bool directed =
        true;  ///< false: edges have no direction; each is stored once, upward in ActorId
    std::optional<Date> since, until;  ///< days of the first and last stance in it
    std::vector<Rule> rules;          ///< how it was built: filters, projections, what was left out
    std::vector<Document> documents;  ///< those that stances name, by id
    StanceStore stances;
    std::vector<StanceId> evidence;     ///< the stances of each tie, one tie after the other
    std::vector<Attribute> attributes;  ///< from graph files only
};

/// Why these arguments: vecS twice for 32 bytes a vertex and indices that are ids; bidirectionalS
/// because strength is asked for both ways. Built once by GraphBuilder: edges sorted by (source,
/// target), never parallel, then only read.
using ActorGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Actor, Tie, GraphFacts>;
using ActorId = boost::graph_traits<ActorGraph>::vertex_descriptor;
using TieId = boost::graph_traits<ActorGraph>::edge_descriptor;

[[nodiscard]] inline const GraphFacts& facts(const ActorGraph& graph) {
    return graph[boost::graph_bundle];
}

/// The stances behind a tie, most intense first (then by day, document and place).
[[nodiscard]] std::span<const StanceId> stances_of(const ActorGraph& graph, TieId tie);

/// The actor with this id; O(n). Nothing when there is none.
[[nodiscard]] std::optional<ActorId> find_actor(const ActorGraph& graph, std::string_view id);

/// Makes a graph of actors and ties that come in any order. O((n + m) log m).
class GraphBuilder {
  public:
    GraphBuilder();
    GraphBuilder(GraphBuilder&&) noexcept;
    GraphBuilder& operator=(GraphBuilder&&) noexcept;
    ~GraphBuilder();

    /// The vertex of the actor with this id, new or not. What a later record says of it fills what
    /// is still empty.
    ActorId actor(const Actor& actor);
    ActorId actor(std::string_view id);
    /// A tie from source to target; a second one of the same ordered pair is added to the first.
    /// `stances` are its proof.
    void tie(ActorId source,
             ActorId target,
             const Tie& tie,
             std::span<const StanceId> stances = {});
    /// Title, rules, documents and stances: written to directly.
    [[nodiscard]] GraphFacts& facts();
    /// The finished graph: vertices in order of first mention, or by id.
    enum class Order { first_mention, id };
    [[nodiscard]] ActorGraph finish(Order order = Order::first_mention) &&;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// How the two directions of a dyad become one undirected tie.
enum class Symmetrise : std::uint8_t {
    sum,           ///< add the signed weights; a dyad that comes to 0 has no tie
    any_negative,  ///< negative if either direction is: weight of the more negative one
    all_positive   ///< positive only if no direction is negative and both exist; else the negative
                   ///< one, or none
};

[[nodiscard]] std::string_view to_string(Symmetrise rule);
[[nodiscard]] std::optional<Symmetrise> parse_symmetrise(std::string_view word);

/// Whether ties count 1 each or by their weight.
enum class Weights : std::uint8_t { unit, weighted };

[[nodiscard]] std::string_view to_string(Weights weights);
[[nodiscard]] std::optional<Weights> parse_weights(std::string_view word);

}  // namespace entente
