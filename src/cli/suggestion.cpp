#include "cli/suggestion.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace entente::cli {
namespace {

constexpr std::size_t longest_compared = 200;  ///< bytes; the comparison is quadratic

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string lower(std::string_view word) {
    std::string text(word.substr(0, longest_compared));
    std::ranges::transform(text, text.begin(), [](char letter) { return lower(letter); });
    return text;
}

using Row = std::vector<std::size_t>;

}  // namespace

std::size_t edits(std::string_view first, std::string_view second) {
    const std::string a = lower(first);
    const std::string b = lower(second);
    Row before_last(b.size() + 1);
    Row last(b.size() + 1);
    Row row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last.back();
}

std::vector<std::string> nearest(std::string_view word,
                                 const std::vector<std::string>& candidates,
                                 std::size_t most) {
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string& candidate : candidates) {
        const bool within =
            word.size() > 2 && lower(candidate).find(lower(word)) != std::string::npos;
        const std::size_t distance = within ? 1 : edits(word, candidate);
        if (distance <= 1 + std::min(word.size(), longest_compared) / 4) {
            found.emplace_back(distance, candidate);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<std::string> words;
    for (std::size_t at = 0; at < std::min(most, found.size()); ++at) {
        words.push_back(found[at].second);
    }
    return words;
}

std::string did_you_mean(std::string_view word,
                         const std::vector<std::string>& candidates,
                         std::size_t most) {
    std::string text;
    for (const std::string& candidate : nearest(word, candidates, most)) {
        text += (text.empty() ? "did you mean '" : " or '") + candidate + "'";
    }
    return text.empty() ? "" : text + "?";
}

}  // namespace entente::cli
