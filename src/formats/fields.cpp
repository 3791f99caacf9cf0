/// Which names of columns, keys and attributes mean something.
#include "formats/given.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, 7> actor_words{
    "id", "name", "label", "kind", "affiliation", "role", "aliases"};
constexpr std::array<std::string_view, 12> tie_words{"source",
                                                     "target",
                                                     "sign",
                                                     "signed_weight",
                                                     "weight",
                                                     "support",
                                                     "opposition",
                                                     "affiliation",
                                                     "count",
                                                     "first",
                                                     "last",
                                                     "kind"};

template <class Field, std::size_t size>
Field field_of(const std::array<std::string_view, size>& words, std::string_view name) {
    return static_cast<Field>(std::ranges::find(words, name) - words.begin());
}

template <class Field, std::size_t size>
std::vector<Field> fields_of(const std::array<std::string_view, size>& words,
                             std::span<const std::string> names) {
    std::vector<Field> fields(names.size(), Field::other);
    std::array<bool, size + 1> taken{};
    taken[size] = true;
    const auto claim = [&](std::size_t at, std::size_t word) {
        if (!taken[word] && fields[at] == Field::other) {
            taken[word] = true;
            fields[at] = static_cast<Field>(word);
        }
    };
    const auto claim_all = [&](auto same) {
        for (std::size_t at = 0; at < names.size(); ++at) {
            const auto* const word =
                std::ranges::find_if(words, [&](auto known) { return same(known, names[at]); });
            claim(at, static_cast<std::size_t>(word - words.begin()));
        }
    };
    claim_all([](std::string_view a, std::string_view b) { return a == b; });
    claim_all(same_word);
    return fields;
}

}  // namespace

ActorField actor_field(std::string_view name) {
    return field_of<ActorField>(actor_words, name);
}

TieField tie_field(std::string_view name) {
    return field_of<TieField>(tie_words, name);
}

std::vector<ActorField> actor_fields(std::span<const std::string> names) {
    return fields_of<ActorField>(actor_words, names);
}

std::vector<TieField> tie_fields(std::span<const std::string> names) {
    return fields_of<TieField>(tie_words, names);
}

}  // namespace entente
