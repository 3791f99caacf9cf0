/// Many records of an actor → one; ids → numbers.
#include "graph/cast.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The most frequent word, the first of equals; empty when there is none.
std::string winner(const std::map<std::string, std::size_t>& votes) {
    const auto found =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return found == votes.end() ? std::string() : found->first;
}

void vote(std::map<std::string, std::size_t>& votes, const std::string& word) {
    if (!word.empty()) {
        ++votes[word];
    }
}

ActorNumber number_of(const std::vector<std::string_view>& ids, std::string_view id) {
    const auto found = std::ranges::lower_bound(ids, id);
    return found == ids.end() || *found != id ? no_actor
                                              : static_cast<ActorNumber>(found - ids.begin());
}

}  // namespace

void ActorRecords::add(const Actor& actor) {
    Record& record = records_[actor.id];
    vote(record.names, actor.name);
    vote(record.affiliations, actor.affiliation);
    vote(record.roles, actor.role);
    ++record.kinds[static_cast<std::size_t>(actor.kind)];
    record.aliases.insert(actor.aliases.begin(), actor.aliases.end());
}

Actor ActorRecords::decide(const std::string& id, const Record& record) {
    Actor actor{.id = id, .name = winner(record.names)};
    const auto said = std::span(record.kinds).subspan(1);  // unknown is not a vote
    const auto most = std::ranges::max_element(said);
    actor.kind = *most == 0 ? Kind::unknown : static_cast<Kind>(most - said.begin() + 1);
    actor.affiliation = winner(record.affiliations);
    actor.role = winner(record.roles);
    std::set<std::string> aliases = record.aliases;
    for (const auto& [name, count] : record.names) {
        aliases.insert(name);
    }
    aliases.erase(actor.name);
    actor.aliases.assign(aliases.begin(), aliases.end());
    return actor;
}

bool ActorRecords::disputed(const Record& record) {
    const auto said = std::span(record.kinds).subspan(1);
    return record.affiliations.size() > 1
           || std::ranges::count_if(said, [](std::size_t votes) { return votes != 0; }) > 1;
}

Cast ActorRecords::cast(const Symbols& symbols, const std::vector<bool>& named) const {
    std::vector<std::string_view> ids;
    Cast cast;
    for (Symbol symbol = 0; symbol < symbols.size(); ++symbol) {
        if (named[symbol]) {
            ids.push_back(symbols.text(symbol));
        }
    }
    for (const auto& [id, record] : records_) {
        ids.push_back(id);
        for (const auto& [affiliation, count] : record.affiliations) {
            ids.push_back(affiliation);
        }
        cast.disputed += static_cast<std::size_t>(disputed(record));
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    for (const std::string_view id : ids) {
        const auto found = records_.find(id);
        cast.actors.push_back(found == records_.end()
                                  ? Actor{.id = std::string(id), .name = std::string(id)}
                                  : decide(found->first, found->second));
    }
    for (const Actor& actor : cast.actors) {
        const bool none = actor.affiliation.empty() || actor.affiliation == actor.id;
        cast.affiliation.push_back(none ? no_actor : number_of(ids, actor.affiliation));
    }
    cast.of_symbol.assign(symbols.size(), no_actor);
    for (Symbol symbol = 0; symbol < symbols.size(); ++symbol) {
        if (named[symbol]) {
            cast.of_symbol[symbol] = number_of(ids, symbols.text(symbol));
        }
    }
    return cast;
}

}  // namespace entente
