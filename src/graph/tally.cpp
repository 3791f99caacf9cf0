/// Options and counts in words.
#include "graph/tally.hpp"

#include <charconv>

namespace entente {
namespace {

constexpr std::array<std::string_view, 10> reasons{"left out: other status",
                                                   "left out: less confident",
                                                   "left out: other publisher",
                                                   "left out: no day",
                                                   "left out: other day",
                                                   "left out: source is target",
                                                   "left out: inside one body",
                                                   "left out: on an issue",
                                                   "left out: neutral on an issue",
                                                   "left out: told twice"};

std::string number(double value) {
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} ? std::string(digits.data(), end) : std::string();
}

template <class Words, class Word>
std::string list(const Words& words, Word word) {
    std::string text;
    for (const auto& each : words) {
        text += (text.empty() ? "" : ", ") + std::string(word(each));
    }
    return text;
}

void add_filters(std::vector<Rule>& rules, const BuildOptions& options) {
    if (options.since) {
        rules.push_back({"since", to_string(*options.since)});
    }
    if (options.until) {
        rules.push_back({"until", to_string(*options.until)});
    }
    if (!options.publishers.empty()) {
        rules.push_back({"publisher", list(options.publishers, [](const auto& id) { return id; })});
    }
    if (!options.statuses.empty()) {
        rules.push_back(
            {"status", list(options.statuses, [](Status status) { return to_string(status); })});
    }
    if (options.min_confidence > 0) {
        rules.push_back({"least confidence", number(options.min_confidence)});
    }
}

std::string issue_rule(const BuildOptions& options) {
    if (options.issues != Issues::project) {
        return std::string(to_string(options.issues));
    }
    return "project, qualifier " + std::string(to_string(options.qualifier)) + ", normalisation "
           + std::string(to_string(options.normalisation));
}

}  // namespace

LeftOutCounts& LeftOutCounts::operator+=(const LeftOutCounts& more) {
    for (std::size_t at = 0; at < counts.size(); ++at) {
        counts[at] += more.counts[at];
    }
    return *this;
}

std::vector<Rule> build_rules(const BuildOptions& options, const Tally& tally) {
    std::vector<Rule> rules{{"stances read", std::to_string(tally.read)},
                            {"stances in the graph", std::to_string(tally.kept)}};
    add_filters(rules, options);
    for (std::size_t at = 0; at < reasons.size(); ++at) {
        if (tally.left_out.counts[at] != 0) {
            rules.push_back({std::string(reasons[at]), std::to_string(tally.left_out.counts[at])});
        }
    }
    rules.push_back({"issues", issue_rule(options)});
    if (options.fold_states) {
        rules.push_back({"folded into states and bodies", std::to_string(tally.folded)});
    }
    if (tally.unplaced != 0) {
        rules.push_back({"actors left out", std::to_string(tally.unplaced) + " without a stance"});
    }
    rules.push_back({"affiliation weight", number(options.affiliation_weight)});
    rules.push_back({"affiliation ties", std::to_string(tally.affiliations)});
    if (tally.disputed != 0) {
        rules.push_back({"actors whose records disagree on kind or affiliation",
                         std::to_string(tally.disputed)});
    }
    return rules;
}

}  // namespace entente
