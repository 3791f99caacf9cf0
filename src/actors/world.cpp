#include "actors/world.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace entente::world {
namespace {

int began(const Term& term) {
    return term.span.from ? 12 * term.span.from->year + term.span.from->month : 0;
}

/// The term that holds the date or is nearest to it, the latest begun of several.
std::pair<const Term*, int> nearest_term(const KnownActor& actor, std::optional<Date> date) {
    std::pair<const Term*, int> nearest{nullptr, 0};
    for (const Term& term : actor.terms) {
        const int outside = date ? months_outside(term.span, *date) : 0;
        if (!nearest.first
            || std::pair(outside, -began(term))
                   < std::pair(nearest.second, -began(*nearest.first))) {
            nearest = {&term, outside};
        }
    }
    return nearest;
}

auto rank(const Candidate& candidate) {
    return std::tuple(candidate.naming,
                      candidate.months_outside,
                      candidate.term ? -began(*candidate.term) : 0,
                      candidate.actor);
}

std::vector<Candidate> candidates(const Known& known,
                                  const std::vector<NamedActor>& named,
                                  bool in_capitals,
                                  std::optional<Date> date) {
    std::vector<Candidate> found;
    for (const NamedActor& one : named) {
        if (in_capitals || !one.capitals) {
            const KnownActor& actor = known.actors[one.actor];
            const auto [term, outside] = nearest_term(actor, date);
            found.push_back({&actor, one.naming, term, outside});
        }
    }
    std::ranges::sort(found, {}, rank);
    return found;
}

bool has_capital(std::span<const std::string_view> tokens) {
    const auto capital = [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || static_cast<unsigned char>(letter) >= 0x80;
    };
    return std::ranges::any_of(
        tokens, [&](std::string_view token) { return std::ranges::any_of(token, capital); });
}

}  // namespace

const KnownActor* World::find(std::string_view id) const {
    const auto found = known_.by_id.find(std::string(id));
    return found == known_.by_id.end() ? nullptr : &known_.actors[found->second];
}

std::vector<Candidate> World::lookup(std::string_view text, std::optional<Date> date) const {
    std::vector<std::string> words = known_.folding.words(text);
    auto phrase = known_.names.find(words);
    if (!phrase && words.size() > 1 && known_.folding.is_determiner(words.front())) {
        words.erase(words.begin());
        phrase = known_.names.find(words);
    }
    return phrase ? candidates(known_, known_.named[*phrase], is_capitals(text), date)
                  : std::vector<Candidate>();
}

std::optional<NameMatch> World::longest_name(std::span<const std::string_view> tokens,
                                             std::size_t at,
                                             std::optional<Date> date) const {
    const auto match = known_.names.longest(known_.folding, tokens, at);
    if (!match) {
        return std::nullopt;
    }
    const auto named = tokens.subspan(at, match->end - at);
    const bool in_capitals = std::ranges::all_of(named, is_capitals);
    auto found = candidates(known_, known_.named[match->phrase], in_capitals, date);
    return found.empty() || !has_capital(named)
               ? std::nullopt
               : std::optional(NameMatch{match->end, std::move(found)});
}

std::optional<TitleMatch> World::longest_title(std::span<const std::string_view> tokens,
                                               std::size_t at) const {
    const auto match = known_.title_phrases.longest(known_.folding, tokens, at);
    return match ? std::optional(TitleMatch{match->end, &known_.titles[match->phrase]})
                 : std::nullopt;
}

std::vector<const KnownActor*> World::holders(std::string_view title,
                                              std::string_view of,
                                              Date date) const {
    const auto phrase = known_.title_phrases.find(known_.folding.words(title));
    std::vector<std::pair<int, const KnownActor*>> holders;
    for (const KnownActor& actor : known_.actors) {
        for (const Term& term : actor.terms) {
            if (phrase && term.role == known_.titles[*phrase].role && term.of == of
                && months_outside(term.span, date) == 0) {
                holders.emplace_back(-began(term), &actor);
            }
        }
    }
    std::ranges::sort(holders);
    std::vector<const KnownActor*> actors;
    for (const auto& holder : holders) {
        actors.push_back(holder.second);
    }
    return actors;
}

}  // namespace entente::world
