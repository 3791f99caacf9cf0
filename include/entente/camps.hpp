/// Alignment camps: the partition of the actors that contradicts the fewest ties, and who mediates
/// between camps.
#pragma once

#include <entente/graph.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente {

struct CampOptions {
    /// 0: as many as fit best (correlation clustering). 2: at most two (line index of balance,
    /// frustration index). Other K: exactly K camps, none empty (k-balance, Doreian & Mrvar 1996).
    int camps = 0;
    Weights weights = Weights::weighted;
    Symmetrise symmetrise = Symmetrise::sum;
    std::uint64_t seed = 1;
    /// Exact search gives up after this many steps; the best partition so far stands, with its
    /// bound. Steps, not seconds: the same answer on every machine.
    std::uint64_t exact_steps = 20'000'000;
};

/// An actor with support in more than one camp. Its score is its support, times the chance that two
/// units of that support lie in different camps (Gini-Simpson), times the share of support in all
/// its ties; divided by the sum over all mediators, so that scores are shares in (0, 1].
struct Mediator {
    ActorId actor;
    double score;
};

struct Camps {
    std::vector<int>
        camp;  ///< of each vertex, from 1, by size then smallest id; 0: no tie at all, no camp
    int count = 0;
    double frustration = 0;  ///< weight of opposing ties inside camps and supporting ties across
    double lower_bound = 0;  ///< no partition has less; in unit weights a whole number
    bool optimal = false;    ///< proved: lower_bound meets frustration
    std::vector<Mediator> mediators;  ///< highest score first
    std::size_t ties = 0,
                actors = 0;  ///< of the undirected signed graph: ties, and actors with a tie
    CampOptions options;     ///< what it was computed by
};

/// Camps of least frustration. Exact for small graphs (branch and bound), else a local search with
/// a lower bound from edge-disjoint negative cycles. Of equally good partitions `auto` takes one
/// with few camps: two camps at odds with a common third and not with each other are one. Isolated
/// actors belong to no camp. Throws Error when options.camps is negative or more than the actors
/// with ties.
[[nodiscard]] Camps find_camps(const ActorGraph& graph, const CampOptions& options = {});

/// Frustration of a given partition of the undirected signed graph (Harary 1959; Doreian & Mrvar
/// 1996). O(m).
[[nodiscard]] double frustration(const ActorGraph& graph,
                                 const std::vector<int>& camp,
                                 const CampOptions& options = {});

/// The mediators that pictures and lists mark: at most five, none with less than half the score of
/// the first. A mark that everybody wears shows nothing. In order of score.
[[nodiscard]] std::vector<ActorId> leading_mediators(const Camps& camps);

}  // namespace entente
