/// Whom a name may mean: lookups in what the tables of world/ say. A name, a state, a title or a
/// leader is one line there.
#pragma once

#include "actors/known.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace entente::world {

/// An actor a text may name. `term` is the one that holds the date, or else the nearest to it;
/// without a date the last; none of who is no person.
struct Candidate {
    const KnownActor* actor = nullptr;
    Naming naming = Naming::name;
    const Term* term = nullptr;
    int months_outside = 0;  ///< between the date and the term; 0 inside, or without a date
};

/// Whom the tokens from where the match was asked for to `end`, exclusive, may name; never nobody.
struct NameMatch {
    std::size_t end = 0;
    std::vector<Candidate> candidates;
};

struct TitleMatch {
    std::size_t end = 0;
    const Title* title = nullptr;
};

/// What the tables say, read once and then only looked at. Pointers in results live as long as the
/// World, moved or not.
class World {
  public:
    /// Throws Error as read_known does.
    explicit World(const WorldTables& tables) : known_(read_known(tables)) {}

    /// States, bodies, persons, each in the order of the tables.
    [[nodiscard]] std::span<const KnownActor> actors() const { return known_.actors; }

    [[nodiscard]] std::span<const Title> titles() const { return known_.titles; }

    [[nodiscard]] const Folding& folding() const { return known_.folding; }

    [[nodiscard]] const KnownActor* find(std::string_view id) const;

    /// Whom the whole of `text` may name, best first: by Naming, then persons by the distance of
    /// their terms from `date` (of several that hold it the latest begun), then in the order of
    /// the tables. Case and accents don't count, but acronyms (WHO, US) must be in capitals; a
    /// determiner in front may be left out.
    [[nodiscard]] std::vector<Candidate> lookup(std::string_view text,
                                                std::optional<Date> date = {}) const;

    /// The longest name that begins at token `at` and has a capital letter; hyphens and articles
    /// may be tokens or parts of one. O(words of the longest name with this first word).
    [[nodiscard]] std::optional<NameMatch> longest_name(std::span<const std::string_view> tokens,
                                                        std::size_t at,
                                                        std::optional<Date> date = {}) const;

    /// The longest title that begins at token `at`, whatever its case.
    [[nodiscard]] std::optional<TitleMatch> longest_title(std::span<const std::string_view> tokens,
                                                          std::size_t at) const;

    /// Who has a role, given by any title of it, in the state or body with the id `of` on a day; in
    /// the month in which one follows the other the new one first. O(actors).
    [[nodiscard]] std::vector<const KnownActor*> holders(std::string_view title,
                                                         std::string_view of,
                                                         Date date) const;

  private:
    Known known_;
};

/// The tables compiled into the library.
[[nodiscard]] WorldTables embedded_tables();

/// The World of these tables, read at the first call. Threads may share it.
[[nodiscard]] const World& embedded_world();

}  // namespace entente::world
