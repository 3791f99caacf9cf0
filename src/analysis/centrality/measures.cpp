/// The table of measures: a new one is a file and a row here.
#include <entente/centrality.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<Measure, 10> table{{
    {"degree", "Degree", "number of other actors it has a tie with", &degree},
    {"strength_support_in", "Support in", "support it gets, summed", &strength_support_in},
    {"strength_support_out", "Support out", "support it gives, summed", &strength_support_out},
    {"strength_opposition_in",
     "Opposition in",
     "opposition it gets, summed",
     &strength_opposition_in},
    {"strength_opposition_out",
     "Opposition out",
     "opposition it gives, summed",
     &strength_opposition_out},
    {"betweenness", "Betweenness", "share of the shortest paths that run through it", &betweenness},
    {"closeness", "Closeness", "how short the paths to it are", &closeness},
    {"eigenvector", "Eigenvector", "how well its neighbours are tied in turn", &eigenvector},
    {"pagerank", "PageRank", "how often a random walk along the ties visits it", &pagerank},
    {"pn", "PN index", "standing: raised by support, lowered by opposition", &pn_index},
}};

}  // namespace

std::span<const Measure> measures() {
    return table;
}

const Measure* find_measure(std::string_view key) {
    const auto* const found = std::ranges::find(table, key, &Measure::key);
    return found == table.end() ? nullptr : found;
}

}  // namespace entente
