/// Russian doll search over labels.
#include "analysis/camps/label_search.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace entente::camps {
namespace {

class DollSearch {
  public:
    DollSearch(const SignedGraph& graph, std::uint32_t count, std::uint64_t steps)
        : graph_(graph),
          count_(count),
          left_(steps),
          slack_(tolerance(graph)),
          cost_(graph.size() * count, 0),
          labels_(graph.size(), no_label),
          doll_(graph.size() + 1, 0),
          order_(graph.size()) {
        // Few ties last: the small dolls are cheap, and the first placements decide most.
        std::iota(order_.begin(), order_.end(), 0U);
        std::ranges::stable_sort(
            order_, std::greater{}, [&](std::uint32_t v) { return graph.neighbours(v).size(); });
    }

    Solution improve(Solution start) {
        for (std::size_t first = graph_.size(); first-- > 1;) {
            camps_needed_ = 0;
            best_value_ = std::numeric_limits<double>::infinity();
            place(first, 0, 0);
            if (left_ == 0) {
                start.bound = std::max(start.bound, doll_[first + 1]);
                return start;
            }
            doll_[first] = best_value_;
        }
        camps_needed_ = count_;
        best_value_ = start.value;
        best_ = std::move(start.labels);
        place(0, 0, 0);
        const double bound = std::max(start.bound, doll_[std::min<std::size_t>(1, graph_.size())]);
        return {best_, best_value_, left_ == 0 ? bound : best_value_};
    }

  private:
    /// Places order_[at] and what comes after, `used` labels being taken at cost `value`.
    void place(std::size_t at, std::uint32_t used, double value) {
        if (used + (graph_.size() - at) < camps_needed_
            || value + remaining(at, used) >= best_value_ - slack_) {
            return;
        }
        if (at == graph_.size()) {
            best_value_ = value;
            best_ = labels_;
            return;
        }
        const std::uint32_t v = order_[at];
        for (const std::uint32_t label : by_cost(v, std::min(used + 1, count_))) {
            if (left_ == 0) {
                return;
            }
            left_ -= std::min<std::uint64_t>(left_, graph_.size() - at);
            const double more = value + cost_[v * std::size_t{count_} + label];
            settle(v, label, 1);
            place(at + 1, std::max(used, label + 1), more);
            settle(v, label, -1);
        }
    }

    [[nodiscard]] std::vector<std::uint32_t> by_cost(std::uint32_t v, std::uint32_t open) const {
        std::vector<std::uint32_t> labels(open);
        std::iota(labels.begin(), labels.end(), 0U);
        std::ranges::stable_sort(labels, {}, [&](std::uint32_t label) {
            return cost_[v * std::size_t{count_} + label];
        });
        return labels;
    }

    /// What the vertices from `at` on contradict at least: among themselves, and each by the
    /// cheapest camp for it.
    [[nodiscard]] double remaining(std::size_t at, std::uint32_t used) const {
        double sum = doll_[at];
        const std::uint32_t open = std::min(used + 1, count_);
        for (std::size_t next = at; next < graph_.size(); ++next) {
            const double* const costs = &cost_[order_[next] * std::size_t{count_}];
            sum += *std::min_element(costs, costs + open);
        }
        return sum;
    }

    /// Charges (or, with -1, takes back) what the neighbours of v pay for each camp now that v is
    /// in one.
    void settle(std::uint32_t v, std::uint32_t label, double times) {
        labels_[v] = times > 0 ? label : no_label;
        for (std::size_t at = graph_.row_begin[v]; at < graph_.row_begin[v + std::size_t{1}];
             ++at) {
            double* const costs = &cost_[graph_.neighbour[at] * std::size_t{count_}];
            const double weight = times * graph_.weight[at];
            for (std::uint32_t other = 0; other < count_; ++other) {
                const bool contradicts = (other == label) == (graph_.weight[at] < 0);
                costs[other] += contradicts ? std::abs(weight) * (times > 0 ? 1 : -1) : 0;
            }
        }
    }

    const SignedGraph& graph_;
    std::uint32_t count_, camps_needed_ = 0;
    std::uint64_t left_;
    double slack_, best_value_ = 0;
    std::vector<double> cost_;  ///< of each vertex and label: edges to placed vertices contradicted
    Labels labels_, best_;
    std::vector<double> doll_;  ///< what the vertices from a place in the order on contradict alone
    std::vector<std::uint32_t> order_;
};

}  // namespace

Solution place_exactly(const SignedGraph& graph,
                       std::uint32_t count,
                       Solution start,
                       std::uint64_t steps) {
    return DollSearch(graph, count, steps).improve(std::move(start));
}

}  // namespace entente::camps
