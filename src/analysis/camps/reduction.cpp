/// Series, star and dominance reductions on rows that shrink.
#include "analysis/camps/reduction.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <utility>

namespace entente::camps {
namespace {

double sign(double weight) {
    return weight < 0 ? -1 : 1;
}

class Reducer {
  public:
    Reducer(const SignedGraph& graph, Limit limit)
        : two_(limit == 2),
          slack_(tolerance(graph) * 1e-3),
          rows_(graph.size()),
          gone_(graph.size(), false),
          waits_(graph.size(), true) {
        const Labels positive = positive_components(graph);
        for (std::uint32_t v = 0; v < graph.size(); ++v) {
            for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
                const std::uint32_t u = graph.neighbour[at];
                if (two_ || positive[v] == positive[u]) {
                    rows_[v].emplace_back(u, graph.weight[at]);
                }
            }
            queue_.push_back(v);
        }
    }

    [[nodiscard]] Kernel run() {
        while (!queue_.empty()) {
            const std::uint32_t v = queue_.front();
            queue_.pop_front();
            waits_[v] = false;
            if (gone_[v]) {
                continue;
            }
            if (rows_[v].size() <= (two_ ? 3 : 2)) {
                eliminate(v);
            } else {
                contract_if_dominated(v);
            }
        }
        collect();
        return std::move(kernel_);
    }

  private:
    using Row = std::vector<std::pair<std::uint32_t, double>>;

    static Labels positive_components(const SignedGraph& graph) {
        Labels component(graph.size(), no_label);
        std::vector<std::uint32_t> reached;
        for (std::uint32_t root = 0; root < graph.size(); ++root) {
            if (component[root] != no_label) {
                continue;
            }
            component[root] = root;
            reached.assign(1, root);
            while (!reached.empty()) {
                const std::uint32_t v = reached.back();
                reached.pop_back();
                for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + 1]; ++at) {
                    const std::uint32_t u = graph.neighbour[at];
                    if (graph.weight[at] > 0 && component[u] == no_label) {
                        component[u] = root;
                        reached.push_back(u);
                    }
                }
            }
        }
        return component;
    }

    static Row::iterator place(Row& row, std::uint32_t neighbour) {
        return std::ranges::lower_bound(row, neighbour, {}, &Row::value_type::first);
    }

    void touch(std::uint32_t v) {
        if (!waits_[v]) {
            waits_[v] = true;
            queue_.push_back(v);
        }
    }

    void erase(std::uint32_t from, std::uint32_t neighbour) {
        rows_[from].erase(place(rows_[from], neighbour));
        touch(from);
    }

    /// Parallel edges of different signs: one of them is contradicted in any case.
    void add_edge(std::uint32_t a, std::uint32_t b, double weight) {
        const auto found = place(rows_[a], b);
        if (found == rows_[a].end() || found->first != b) {
            rows_[a].insert(found, {b, weight});
            rows_[b].insert(place(rows_[b], a), {a, weight});
        } else {
            const double before = found->second;
            if (before * weight < 0) {
                kernel_.offset += std::min(std::abs(before), std::abs(weight));
            }
            if (std::abs(before + weight) <= slack_) {
                erase(a, b);
                erase(b, a);
                return;
            }
            found->second = place(rows_[b], a)->second = before + weight;
        }
        touch(a);
        touch(b);
    }

    [[nodiscard]] Row take_out(std::uint32_t v) {
        Row row = std::exchange(rows_[v], {});
        gone_[v] = true;
        for (const auto& [neighbour, weight] : row) {
            erase(neighbour, v);
        }
        return row;
    }

    void eliminate(std::uint32_t v) {
        const Row row = take_out(v);
        Elimination elimination{.vertex = v, .ties = static_cast<std::uint32_t>(row.size())};
        for (std::size_t at = 0; at < row.size(); ++at) {
            elimination.neighbour.at(at) = row[at].first;
            elimination.weight.at(at) = row[at].second;
        }
        kernel_.eliminated.push_back(elimination);
        if (row.size() == 2) {
            replace_series(row);
        } else if (row.size() == 3) {
            replace_star(row);
        }
    }

    /// a - v - b: at odds with v's wish the lighter edge is contradicted. Between two negative
    /// edges v of a third camp is content.
    void replace_series(const Row& row) {
        const auto& [a, to_a] = row[0];
        const auto& [b, to_b] = row[1];
        if (two_ || to_a > 0 || to_b > 0) {
            const double least = std::min(std::abs(to_a), std::abs(to_b));
            add_edge(a, b, sign(to_a) * sign(to_b) * least);
        }
    }

    /// Star to triangle. Seen so that all agree with v at no cost: cost_i is what it costs if only
    /// the i-th neighbour does not, and three edges can be made to cost just that.
    void replace_star(const Row& row) {
        std::array<double, 3> cost{};
        const double sum =
            std::abs(row[0].second) + std::abs(row[1].second) + std::abs(row[2].second);
        for (std::size_t at = 0; at < 3; ++at) {
            const double weight = std::abs(row[at].second);
            cost.at(at) = std::min(weight, sum - weight);
        }
        for (std::size_t third = 0; third < 3; ++third) {
            const std::size_t i = (third + 1) % 3;
            const std::size_t j = (third + 2) % 3;
            const double weight = (cost.at(i) + cost.at(j) - cost.at(third)) / 2;
            if (weight > slack_) {
                add_edge(
                    row[i].first, row[j].first, sign(row[i].second) * sign(row[j].second) * weight);
            }
        }
    }

    /// A vertex with an edge as heavy as all others together can always honour it.
    void contract_if_dominated(std::uint32_t v) {
        double sum = 0;
        std::pair<std::uint32_t, double> heaviest{0, 0};
        for (const auto& edge : rows_[v]) {
            sum += std::abs(edge.second);
            heaviest = std::abs(edge.second) > std::abs(heaviest.second) ? edge : heaviest;
        }
        const auto [into, weight] = heaviest;
        if (2 * std::abs(weight) < sum || (!two_ && weight < 0)) {
            return;
        }
        kernel_.eliminated.push_back(
            {.vertex = v, .ties = 1, .neighbour = {into, 0, 0}, .weight = {weight, 0, 0}});
        for (const auto& [neighbour, moved] : take_out(v)) {
            if (neighbour != into) {
                add_edge(into, neighbour, sign(weight) * moved);
            }
        }
    }

    void collect() {
        std::vector<std::uint32_t> number(rows_.size(), no_label);
        for (std::uint32_t v = 0; v < rows_.size(); ++v) {
            if (!gone_[v]) {
                number[v] = static_cast<std::uint32_t>(kernel_.vertex.size());
                kernel_.vertex.push_back(v);
            }
        }
        for (const std::uint32_t v : kernel_.vertex) {
            for (const auto& [neighbour, weight] : rows_[v]) {
                kernel_.graph.neighbour.push_back(number[neighbour]);
                kernel_.graph.weight.push_back(weight);
            }
            kernel_.graph.row_begin.push_back(kernel_.graph.neighbour.size());
        }
    }

    bool two_;
    double slack_;
    std::vector<Row> rows_;  ///< sorted by neighbour
    std::vector<bool> gone_, waits_;
    std::deque<std::uint32_t> queue_;
    Kernel kernel_;
};

/// Where its ties contradict least: in the camp of one of its neighbours, or in its own.
std::uint32_t best_place(const Elimination& vertex, const Labels& labels, Limit limit) {
    std::uint32_t best = limit == 2 ? 0 : vertex.vertex;
    double most = 0;
    for (std::size_t at = 0; at < vertex.ties; ++at) {
        const std::uint32_t label = labels[vertex.neighbour.at(at)];
        double attachment = 0;
        for (std::size_t other = 0; other < vertex.ties; ++other) {
            const bool there = labels[vertex.neighbour.at(other)] == label;
            attachment += there ? vertex.weight.at(other) : 0;
            attachment -= limit == 2 && !there ? vertex.weight.at(other) : 0;
        }
        if (limit == 2 && attachment < 0) {
            return 1 - label;
        }
        if (attachment > most) {
            best = label;
            most = attachment;
        }
    }
    return best;
}

}  // namespace

Kernel reduce(const SignedGraph& graph, Limit limit) {
    return Reducer(graph, limit).run();
}

Labels lifted(const Kernel& kernel, const Labels& labels, std::size_t size, Limit limit) {
    Labels whole(size, no_label);
    Labels name(limit == 2 ? 2 : labels.size(), no_label);
    for (std::size_t at = 0; at < labels.size(); ++at) {
        std::uint32_t& known = name[labels[at]];
        known = known != no_label ? known : (limit == 2 ? labels[at] : kernel.vertex[at]);
        whole[kernel.vertex[at]] = known;
    }
    for (auto at = kernel.eliminated.rbegin(); at != kernel.eliminated.rend(); ++at) {
        whole[at->vertex] = best_place(*at, whole, limit);
    }
    return whole;
}

}  // namespace entente::camps
