/// Records → graph: filters, what becomes of issues, folding persons into the states they act for.
#pragma once

#include <entente/graph.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What becomes of stances on issues.
enum class Issues : std::uint8_t {
    keep,     ///< issues are vertices like actors
    project,  ///< two actors with a stance on the same issue get a tie; the issues go
    drop      ///< stances on issues are left out
};

/// Discourse Network Analyzer's one-mode weights (Leifeld, Gruber & Bossner 2019, DNA manual).
enum class Normalisation : std::uint8_t { none, activity, average, jaccard, cosine };

/// Which co-stances count: DNA's qualifier aggregations.
enum class Qualifier : std::uint8_t {
    combine,     ///< same and opposite alike, as support
    congruence,  ///< same polarity, as support
    conflict,    ///< opposite polarity, as opposition
    subtract     ///< congruence as support and conflict as opposition
};

struct BuildOptions {
    std::string title;
    std::optional<Date> since,
        until;  ///< keep stances of these days, both included; undated ones go
    std::vector<std::string> publishers;  ///< empty: all
    std::vector<Status> statuses;         ///< empty: all
    double min_confidence = 0;
    Issues issues = Issues::keep;
    Qualifier qualifier = Qualifier::subtract;
    Normalisation normalisation = Normalisation::none;
    bool fold_states = false;  ///< a person's or body's ties count for what it is affiliated to
    double affiliation_weight =
        1;  ///< support from an actor to what it is affiliated to; 0 leaves it out
};

/// Takes records in any order and gives the graph, the same whatever the order. O(records log
/// records).
class GraphBuild {
  public:
    explicit GraphBuild(BuildOptions options);
    GraphBuild(GraphBuild&&) noexcept;
    GraphBuild& operator=(GraphBuild&&) noexcept;
    ~GraphBuild();

    void add(const Document& document);
    void add(const Actor& actor);
    void add(const StanceView& stance);
    /// Vertices by id. facts().rules says each filter, each rule, and how many stances each left
    /// out.
    [[nodiscard]] ActorGraph finish() &&;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace entente
