/// The words of the build options.
#include <entente/build.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, 3> issue_words{"keep", "project", "drop"};
constexpr std::array<std::string_view, 5> normalisation_words{
    "none", "activity", "average", "jaccard", "cosine"};
constexpr std::array<std::string_view, 4> qualifier_words{
    "combine", "congruence", "conflict", "subtract"};

template <class Value, std::size_t size>
std::optional<Value> find(const std::array<std::string_view, size>& words, std::string_view word) {
    const auto* const found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Value>(found - words.begin()));
}

}  // namespace

std::string_view to_string(Issues issues) {
    return issue_words[static_cast<std::size_t>(issues)];
}

std::string_view to_string(Normalisation normalisation) {
    return normalisation_words[static_cast<std::size_t>(normalisation)];
}

std::string_view to_string(Qualifier qualifier) {
    return qualifier_words[static_cast<std::size_t>(qualifier)];
}

std::optional<Issues> parse_issues(std::string_view word) {
    return find<Issues>(issue_words, word);
}

std::optional<Normalisation> parse_normalisation(std::string_view word) {
    return find<Normalisation>(normalisation_words, word);
}

std::optional<Qualifier> parse_qualifier(std::string_view word) {
    return find<Qualifier>(qualifier_words, word);
}

}  // namespace entente
