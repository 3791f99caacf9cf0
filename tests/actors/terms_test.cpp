/// One holder at a time: overlapping terms of one office are mistakes in the tables.
#include "actors/world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::world {
namespace {

/// Offices that were really shared, or claimed by two.
constexpr std::array<std::string_view, 1> shared{"prime minister of libya"};

struct Holder {
    const KnownActor* actor;
    const Term* term;
};

std::map<std::string, std::vector<Holder>> offices() {
    std::map<std::string, std::vector<Holder>> offices;
    for (const KnownActor& actor : embedded_world().actors()) {
        for (const Term& term : actor.terms) {
            const auto is_one = [&](const Title& title) {
                return title.title == term.role && title.one_holder;
            };
            if (std::ranges::any_of(embedded_world().titles(), is_one)) {
                offices[term.role + " of " + term.of].push_back({&actor, &term});
            }
        }
    }
    return offices;
}

TEST_CASE("offices of one holder are not held by two", "[actors]") {
    for (const auto& [office, holders] : offices()) {
        for (std::size_t at = 0; at < holders.size(); ++at) {
            for (std::size_t other = 0; other < at; ++other) {
                const Holder &a = holders[at], &b = holders[other];
                INFO(office << ": " << b.actor->id << ", " << a.actor->id);
                CHECK((std::ranges::count(shared, office) == 1
                       || !overlap(a.term->span, b.term->span)));
            }
        }
    }
}

TEST_CASE("every person's name and surname find the person", "[actors]") {
    for (const KnownActor& actor : embedded_world().actors()) {
        const auto found = embedded_world().lookup(actor.name);
        const auto is_actor = [&](const Candidate& one) { return one.actor == &actor; };
        INFO(actor.id);
        CHECK(std::ranges::any_of(found, is_actor));
    }
}

}  // namespace
}  // namespace entente::world
