/// The triad census: each triangle found once, from its vertex of lowest degree.
#include "analysis/balance_triads.hpp"

#include <algorithm>
#include <numeric>

namespace entente {
namespace {

/// Each edge once, from the end of lower degree; rows hold ranks (by degree), sorted.
struct Forward {
    std::vector<std::size_t> row_begin{0};
    std::vector<std::uint32_t> rank;     ///< of the other end
    std::vector<std::uint8_t> negative;  ///< 1 if the edge is
    std::vector<std::uint32_t> vertex;   ///< of each rank
};

Forward forward(const SignedGraph& graph) {
    Forward rows;
    rows.vertex.resize(graph.size());
    std::iota(rows.vertex.begin(), rows.vertex.end(), 0U);
    std::ranges::stable_sort(
        rows.vertex, {}, [&](std::uint32_t v) { return graph.neighbours(v).size(); });
    std::vector<std::uint32_t> rank(graph.size());
    for (std::uint32_t at = 0; at < rank.size(); ++at) {
        rank[rows.vertex[at]] = at;
    }
    std::vector<std::pair<std::uint32_t, std::uint8_t>> row;
    for (std::uint32_t low = 0; low < rank.size(); ++low) {
        const std::uint32_t v = rows.vertex[low];
        row.clear();
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
            if (rank[graph.neighbour[at]] > low) {
                row.emplace_back(rank[graph.neighbour[at]], graph.weight[at] < 0 ? 1 : 0);
            }
        }
        std::ranges::sort(row);
        for (const auto& [high, negative] : row) {
            rows.rank.push_back(high);
            rows.negative.push_back(negative);
        }
        rows.row_begin.push_back(rows.rank.size());
    }
    return rows;
}

void count(TriadCensus& census, const std::array<std::uint32_t, 3>& corners, unsigned negatives) {
    ++census.kinds[negatives];
    for (const std::uint32_t v : corners) {
        ++census.triads_of[v];
        census.unbalanced[v] += negatives % 2;
    }
}

}  // namespace

TriadCensus census(const SignedGraph& graph) {
    const Forward rows = forward(graph);
    TriadCensus found;
    found.triads_of.assign(graph.size(), 0);
    found.unbalanced.assign(graph.size(), 0);
    for (std::uint32_t low = 0; low < graph.size(); ++low) {
        const std::size_t end = rows.row_begin[low + 1];
        for (std::size_t edge = rows.row_begin[low]; edge < end; ++edge) {
            const std::uint32_t middle = rows.rank[edge];
            std::size_t one = edge + 1;
            std::size_t other = rows.row_begin[middle];
            const std::size_t other_end = rows.row_begin[middle + std::size_t{1}];
            while (one < end && other < other_end) {
                if (rows.rank[one] != rows.rank[other]) {
                    rows.rank[one] < rows.rank[other] ? ++one : ++other;
                    continue;
                }
                const unsigned negatives =
                    0U + rows.negative[edge] + rows.negative[one] + rows.negative[other];
                count(found,
                      {rows.vertex[low], rows.vertex[middle], rows.vertex[rows.rank[one]]},
                      negatives);
                ++one;
                ++other;
            }
        }
    }
    return found;
}

}  // namespace entente
