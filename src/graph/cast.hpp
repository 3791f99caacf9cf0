/// The cast: all actors that records name, numbered in order of id.
#pragma once

#include "graph/stance_columns.hpp"

#include <array>
#include <map>
#include <set>

namespace entente {

/// Number of an actor in a cast; numbers compare as ids do.
using ActorNumber = std::uint32_t;
constexpr ActorNumber no_actor = std::numeric_limits<ActorNumber>::max();

struct Cast {
    std::vector<Actor> actors;             ///< by id, each id once
    std::vector<ActorNumber> of_symbol;    ///< no_actor where a symbol names none
    std::vector<ActorNumber> affiliation;  ///< no_actor: none, or itself
    std::size_t disputed = 0;              ///< actors whose records disagree on kind or affiliation

    [[nodiscard]] bool is_issue(ActorNumber actor) const {
        return actors[actor].kind == Kind::issue;
    }
};

/// Actor records in any order; those of one id become one actor by the votes of the records.
class ActorRecords {
  public:
    void add(const Actor& actor);
    /// The actors of the records, those they are affiliated to, and those that `named` symbols of
    /// stances name.
    [[nodiscard]] Cast cast(const Symbols& symbols, const std::vector<bool>& named) const;

  private:
    using Votes = std::map<std::string, std::size_t>;

    struct Record {
        Votes names, affiliations, roles;
        std::array<std::size_t, 6> kinds{};
        std::set<std::string> aliases;
    };

    [[nodiscard]] static Actor decide(const std::string& id, const Record& record);
    [[nodiscard]] static bool disputed(const Record& record);

    std::map<std::string, Record, std::less<>> records_;
};

}  // namespace entente
