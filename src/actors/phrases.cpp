#include "actors/phrases.hpp"

#include <algorithm>
#include <cassert>

namespace entente::world {
namespace {

std::string join(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) {
        joined += joined.empty() ? word : ' ' + word;
    }
    return joined;
}

}  // namespace

std::size_t Phrases::add(const std::vector<std::string>& words) {
    assert(!words.empty());
    std::size_t& longest = longest_[words.front()];
    longest = std::max(longest, words.size());
    return numbers_.emplace(join(words), numbers_.size()).first->second;
}

std::optional<std::size_t> Phrases::find(const std::vector<std::string>& words) const {
    const auto found = numbers_.find(join(words));
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Phrases::Match> Phrases::longest(const Folding& folding,
                                               std::span<const std::string_view> tokens,
                                               std::size_t at) const {
    std::optional<Match> best;
    std::vector<std::string> words;
    std::size_t limit = 1;
    for (std::size_t end = at; end < tokens.size() && words.size() <= limit; ++end) {
        const std::vector<std::string> more = folding.words(tokens[end]);
        if (more.empty()) {
            if (words.empty() && !folding.is_article(tokens[end]) && end == at) {
                return std::nullopt;
            }
            continue;
        }
        words.insert(words.end(), more.begin(), more.end());
        const auto known = longest_.find(words.front());
        if (known == longest_.end()) {
            return std::nullopt;
        }
        limit = known->second;
        if (const auto phrase = find(words)) {
            best = Match{end + 1, *phrase};
        }
    }
    return best;
}

}  // namespace entente::world
