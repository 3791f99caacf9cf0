/// Strong ties are short: lengths from weights, kept within range.
#include "analysis/centrality/lengths.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr double scale = 1e6;
constexpr double longest_path = 4e18;  // fits 63 bits
constexpr double longest_sum = 1e300;

/// What each arc costs at `unit` for weight 1, within [least, most].
template <class Length, class Round>
std::vector<Length> lengths(const CompressedGraph& graph, double unit, double most, Round round) {
    std::vector<Length> found(graph.arcs());
    for (std::size_t at = 0; at < found.size(); ++at) {
        found[at] = round(std::min(unit / graph.weight_at(at), most));
    }
    return found;
}

}  // namespace

std::vector<std::uint64_t> whole_lengths(const CompressedGraph& graph) {
    const double most = longest_path / std::max(1.0, static_cast<double>(graph.size()));
    return lengths<std::uint64_t>(graph, scale, most, [](double length) {
        return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::llround(length)));
    });
}

std::vector<double> exact_lengths(const CompressedGraph& graph) {
    const double size = std::max(1.0, static_cast<double>(graph.size()));
    return lengths<double>(
        graph, 1, longest_sum / size / size, [](double length) { return length; });
}

}  // namespace entente
