/// Counts of stances an actor, issue and sign → products of counts, pair by pair.
#include "graph/projection.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::size_t most_meetings = 10'000'000;
constexpr std::size_t most_evidence = 10;

/// The stances of one actor on one issue with one sign, strongest first.
struct Side {
    std::vector<StanceId> stances;
    std::optional<Date> first, last;

    [[nodiscard]] double count() const { return static_cast<double>(stances.size()); }
};

/// The stances of one actor on one issue.
struct Stand {
    ActorNumber issue = no_actor, actor = no_actor;
    std::array<Side, 2> sides;  ///< against, for
};

/// Two actors with a stand on the same issue.
struct Meeting {
    ActorNumber high;
    const Stand* mine;
    const Stand* theirs;
};

/// What the meetings of a pair come to.
struct Sums {
    double combine = 0, congruence = 0, conflict = 0;
    double matched_low = 0, matched_high = 0;  ///< stances the other has a match for
};

void put(Side& side, StanceId stance, std::optional<Date> day) {
    side.stances.push_back(stance);
    if (day) {
        side.first = std::min(side.first.value_or(*day), *day);
        side.last = std::max(side.last.value_or(*day), *day);
    }
}

std::vector<Stand> stands_of(std::span<const Claim> claims, const StanceOrder& order) {
    std::vector<Stand> stands;
    while (!claims.empty()) {
        const std::span<const Claim> pair = first_pair(claims);
        Stand& stand = stands.emplace_back(Stand{pair.front().first, pair.front().second, {}});
        for (const Claim& claim : pair) {
            const StanceRow& row = order.row(claim.stance);
            put(stand.sides[row.polarity > 0 ? 1 : 0], claim.stance, row.day().date());
        }
        claims = claims.subspan(pair.size());
    }
    return stands;
}

/// The stands after `stand` on the same issue: those of actors with higher numbers.
std::span<const Stand> later_on_issue(std::span<const Stand> stands, const Stand& stand) {
    const auto from = static_cast<std::size_t>(&stand - stands.data()) + 1;
    const auto rest = stands.subspan(from);
    const auto end = std::ranges::upper_bound(rest, stand.issue, {}, &Stand::issue);
    return rest.first(static_cast<std::size_t>(end - rest.begin()));
}

void check_size(std::span<const Stand> stands) {
    std::size_t meetings = 0;
    for (const Stand& stand : stands) {
        meetings += later_on_issue(stands, stand).size();
        if (meetings > most_meetings) {
            throw Error("the projection would join actors more than 10,000,000 times",
                        {},
                        "keep the issues, or narrow the records by day, publisher or confidence");
        }
    }
}

std::vector<double> activity(std::span<const Stand> stands) {
    std::vector<double> activity;
    for (const Stand& stand : stands) {
        activity.resize(std::max(activity.size(), std::size_t{stand.actor} + 1));
        activity[stand.actor] += stand.sides[0].count() + stand.sides[1].count();
    }
    return activity;
}

void add(Sums& sums, const Meeting& meeting) {
    const auto& [mine_against, mine_for] = meeting.mine->sides;
    const auto& [their_against, their_for] = meeting.theirs->sides;
    sums.combine +=
        (mine_against.count() + mine_for.count()) * (their_against.count() + their_for.count());
    sums.conflict +=
        mine_against.count() * their_for.count() + mine_for.count() * their_against.count();
    for (const std::size_t sign : {0U, 1U}) {
        const double mine = meeting.mine->sides[sign].count();
        const double theirs = meeting.theirs->sides[sign].count();
        sums.congruence += mine * theirs;
        sums.matched_low += theirs > 0 ? mine : 0;
        sums.matched_high += mine > 0 ? theirs : 0;
    }
}

double norm(Normalisation normalisation, const Sums& sums, double low, double high) {
    switch (normalisation) {
        case Normalisation::none:
            return 1;
        case Normalisation::activity:
        case Normalisation::cosine:
            return low * high;
        case Normalisation::average:
            return (low + high) / 2;
        case Normalisation::jaccard:
            return low - sums.matched_low + high - sums.matched_high + sums.congruence;
    }
    return 1;
}

Tie weigh(Qualifier qualifier, const Sums& sums, double norm) {
    switch (qualifier) {
        case Qualifier::combine:
            return {.support = sums.combine / norm};
        case Qualifier::congruence:
            return {.support = sums.congruence / norm};
        case Qualifier::conflict:
            return {.opposition = sums.conflict / norm};
        case Qualifier::subtract:
            break;
    }
    return {.support = sums.congruence / norm, .opposition = sums.conflict / norm};
}

/// Whether stances of these signs make a tie stronger.
bool counts(Qualifier qualifier, std::size_t mine, std::size_t theirs) {
    return (mine == theirs && qualifier != Qualifier::conflict)
           || (mine != theirs && qualifier != Qualifier::congruence);
}

/// The sides of `mine` that count against `theirs`.
std::vector<const Side*> counting(Qualifier qualifier, const Stand& mine, const Stand& theirs) {
    std::vector<const Side*> found;
    for (const std::size_t sign : {0U, 1U}) {
        const bool met = (counts(qualifier, sign, 0) && !theirs.sides[0].stances.empty())
                         || (counts(qualifier, sign, 1) && !theirs.sides[1].stances.empty());
        if (met && !mine.sides[sign].stances.empty()) {
            found.push_back(&mine.sides[sign]);
        }
    }
    return found;
}

void keep_strongest(std::vector<StanceId>& stances, const StanceOrder& order) {
    std::ranges::sort(stances, order);
    stances.resize(std::min(stances.size(), most_evidence));
}

/// Makes the ties of one actor with those of higher numbers.
class Pairing {
  public:
    Pairing(const StanceOrder& order, const BuildOptions& options, std::vector<double> activity)
        : order_(order), options_(options), activity_(std::move(activity)) {}

    void add(ActorNumber low, std::span<const Meeting> meetings) {
        Sums sums;
        for (const Meeting& meeting : meetings) {
            entente::add(sums, meeting);
        }
        const ActorNumber high = meetings.front().high;
        const double by = norm(options_.normalisation, sums, activity_[low], activity_[high]);
        Tie tie = weigh(options_.qualifier, sums, by);
        if (tie.support == 0 && tie.opposition == 0) {
            return;
        }
        prove(tie, meetings);
        found_.ties.push_back({low, high, tie});
    }

    [[nodiscard]] Projection take() { return std::move(found_); }

  private:
    void prove(Tie& tie, std::span<const Meeting> meetings) {
        std::array<std::vector<StanceId>, 2> behind;
        for (const Meeting& meeting : meetings) {
            prove(tie, behind[0], *meeting.mine, *meeting.theirs);
            prove(tie, behind[1], *meeting.theirs, *meeting.mine);
        }
        tie.evidence_begin = found_.evidence.size();
        for (std::vector<StanceId>& stances : behind) {
            keep_strongest(stances, order_);
            found_.evidence.insert(found_.evidence.end(), stances.begin(), stances.end());
        }
        tie.evidence_size = static_cast<std::uint32_t>(found_.evidence.size() - tie.evidence_begin);
        std::ranges::sort(std::span(found_.evidence).subspan(tie.evidence_begin), order_);
    }

    void prove(Tie& tie, std::vector<StanceId>& behind, const Stand& mine, const Stand& theirs) {
        for (const Side* const side : counting(options_.qualifier, mine, theirs)) {
            tie.count += static_cast<std::uint32_t>(side->stances.size());
            tie.first = side->first && tie.first ? std::min(side->first, tie.first)
                                                 : std::max(side->first, tie.first);
            tie.last = std::max(side->last, tie.last);
            const auto most = std::min(side->stances.size(), most_evidence);
            behind.insert(behind.end(),
                          side->stances.begin(),
                          side->stances.begin() + static_cast<std::ptrdiff_t>(most));
        }
    }

    const StanceOrder& order_;
    const BuildOptions& options_;
    std::vector<double> activity_;
    Projection found_;
};

}  // namespace

Projection project(std::span<const Claim> claims,
                   const StanceOrder& order,
                   const BuildOptions& options) {
    const std::vector<Stand> stands = stands_of(claims, order);
    check_size(stands);
    std::vector<const Stand*> by_actor;
    for (const Stand& stand : stands) {
        by_actor.push_back(&stand);
    }
    std::ranges::stable_sort(by_actor, {}, &Stand::actor);
    Pairing pairing(order, options, activity(stands));
    std::vector<Meeting> meetings;
    for (std::size_t at = 0; at < by_actor.size(); ++at) {
        const ActorNumber low = by_actor[at]->actor;
        for (const Stand& theirs : later_on_issue(stands, *by_actor[at])) {
            meetings.push_back({theirs.actor, by_actor[at], &theirs});
        }
        if (at + 1 < by_actor.size() && by_actor[at + 1]->actor == low) {
            continue;
        }
        std::ranges::stable_sort(meetings, {}, &Meeting::high);
        for (std::span<const Meeting> rest = meetings; !rest.empty();) {
            const auto end = std::ranges::upper_bound(rest, rest.front().high, {}, &Meeting::high);
            const auto size = static_cast<std::size_t>(end - rest.begin());
            pairing.add(low, rest.first(size));
            rest = rest.subspan(size);
        }
        meetings.clear();
    }
    return pairing.take();
}

}  // namespace entente
