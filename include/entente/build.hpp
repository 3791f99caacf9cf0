/// Records → graph: filters, what becomes of issues, folding persons into the states they act for.
#pragma once

#include <entente/graph.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What becomes of issues and of stances on them.
enum class Issues : std::uint8_t {
    keep,     ///< issues are vertices like actors
    project,  ///< two actors with a stance on the same issue get a tie; the issues go
    drop      ///< stances on issues are left out
};

/// How the weight of a projected tie is scaled. With c(i, x, s) the stances of actor i on issue x
/// with sign s, n(i) = Σ c(i, x, s) its stances on issues, and w(i, j) the weight of the tie, as in
/// Discourse Network Analyzer 3 (Exporter.java of leifeld/dna; Leifeld, Gruber & Bossner 2019):
enum class Normalisation : std::uint8_t {
    none,      ///< w
    activity,  ///< w / (n(i) n(j)): every actor's counts as shares of its own stances. DNA knows it
               ///< for actors × issues only; carried through the product it is what DNA's cosine is
    average,  ///< w / ((n(i) + n(j)) / 2)
    jaccard,  ///< w / (a + b + m): m = Σ c(i, x, s) c(j, x, s); a, b: the stances of each that the
              ///< other has no match for (no stance of that sign on that issue)
    cosine    ///< w / (√n(i)² √n(j)²), so DNA: over sums, not over sums of squares
};

/// Which co-stances count: DNA's qualifier aggregations, over all issues x of two actors i ≠ j.
enum class Qualifier : std::uint8_t {
    combine,     ///< support Σ c(i, x) c(j, x), signs put aside (DNA's "ignore")
    congruence,  ///< support Σ c(i, x, s) c(j, x, s): the same sign
    conflict,    ///< opposition Σ c(i, x, s) c(j, x, -s): opposite signs
    subtract     ///< congruence as support and conflict as opposition
};

/// The words of the command line for a value (`keep`, `jaccard`, `subtract`), and back.
[[nodiscard]] std::string_view to_string(Issues issues);
[[nodiscard]] std::string_view to_string(Normalisation normalisation);
[[nodiscard]] std::string_view to_string(Qualifier qualifier);
[[nodiscard]] std::optional<Issues> parse_issues(std::string_view word);
[[nodiscard]] std::optional<Normalisation> parse_normalisation(std::string_view word);
[[nodiscard]] std::optional<Qualifier> parse_qualifier(std::string_view word);

struct BuildOptions {
    std::string title;
    std::optional<Date> since,
        until;  ///< keep stances of these days, both included; undated ones go
    std::vector<std::string> publishers;  ///< of the stance's document; empty: all
    std::vector<Status> statuses;         ///< empty: all
    double min_confidence = 0;
    Issues issues = Issues::keep;
    Qualifier qualifier = Qualifier::subtract;
    Normalisation normalisation = Normalisation::none;
    bool fold_states = false;  ///< ties count for the state or top body an actor is affiliated to
    double affiliation_weight =
        1;  ///< support from an actor to what it is affiliated to; 0 leaves it out
};

/// Takes records in any order and gives the graph, the same whatever the order.
///
/// A tie is all kept stances of one ordered pair. What is not in the graph is counted in
/// facts().rules: stances outside the filters, of an actor on itself, and told twice (the same
/// sentence of the same document says the same, only confidence and cue may differ). Vertices are
/// the actors of kept stances, and the bodies these are affiliated to, in order of id; an actor
/// without record has its id as name. Of records that disagree on an actor the more frequent word
/// is taken, then the one that sorts first; other names become aliases.
///
/// A stance counts by its intensity whatever its status: what is planned, urged, alleged or denied
/// is coded with the intensity that it has as such; `statuses` keeps only some.
///
/// Folding follows affiliations up to a state, else to the top; a cycle of affiliations counts for
/// its first id. Stances keep their own source and target; those inside one body go.
///
/// Projection makes the graph undirected: each dyad stands once, source before target by id.
/// Stances between actors count in the dyad both ways, unscaled; stances on issues that are neither
/// for nor against go. Behind a projected tie are the stances of both on the issues that count in
/// it.
class GraphBuild {
  public:
    explicit GraphBuild(BuildOptions options);
    GraphBuild(GraphBuild&&) noexcept;
    GraphBuild& operator=(GraphBuild&&) noexcept;
    ~GraphBuild();

    void add(const Document& document);
    void add(const Actor& actor);
    void add(const StanceView& stance);
    /// O(n log n) in the records; a projection takes the sum of squares of actors an issue, and
    /// throws Error when that is over 50 million pairs.
    [[nodiscard]] ActorGraph finish() &&;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace entente
