#include "syntax/spanning_tree.hpp"

#include <algorithm>
#include <limits>

namespace entente::syntax {
namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();

/// A graph whose vertices are words or, after contraction, circles of them; vertex 0 is the root's.
struct Arcs {
    std::size_t size;
    std::vector<double> weight;  ///< row dependent, column head

    explicit Arcs(std::size_t n) : size(n), weight(n * n, impossible) {}

    double& at(std::size_t dependent, std::size_t head) { return weight[dependent * size + head]; }

    [[nodiscard]] double at(std::size_t dependent, std::size_t head) const {
        return weight[dependent * size + head];
    }
};

using Heads = std::vector<std::size_t>;

Heads best_heads(const Arcs& arcs) {
    Heads heads(arcs.size, 0);
    for (std::size_t d = 1; d < arcs.size; ++d) {
        const auto row = arcs.weight.begin() + static_cast<std::ptrdiff_t>(d * arcs.size);
        heads[d] = static_cast<std::size_t>(
            std::max_element(row, row + static_cast<std::ptrdiff_t>(arcs.size)) - row);
    }
    return heads;
}

/// The vertices of a circle of heads; empty if there is none.
std::vector<std::size_t> find_circle(const Heads& heads) {
    std::vector<std::size_t> walk_of(heads.size(), 0);
    for (std::size_t start = 1; start < heads.size(); ++start) {
        std::size_t at = start;
        while (at != 0 && walk_of[at] == 0) {
            walk_of[at] = start;
            at = heads[at];
        }
        if (at != 0 && walk_of[at] == start) {
            std::vector<std::size_t> circle;
            std::size_t next = at;
            do {
                circle.push_back(next);
                next = heads[next];
            } while (next != at);
            return circle;
        }
    }
    return {};
}

/// A circle as one vertex, the last one of the smaller graph.
struct Contraction {
    std::vector<std::size_t> outside;  ///< old numbers of the vertices that stay, 0 first
    std::vector<std::size_t> circle;
    std::vector<std::size_t> entry,
        exit;  ///< by new vertex: the circle's best dependent of it, head for it
    Arcs arcs;
};

Contraction contract(const Arcs& arcs, const Heads& heads, std::vector<std::size_t> circle) {
    std::vector<bool> inside(arcs.size, false);
    for (const std::size_t vertex : circle) {
        inside[vertex] = true;
    }
    Contraction made{{}, std::move(circle), {}, {}, Arcs(0)};
    for (std::size_t vertex = 0; vertex < arcs.size; ++vertex) {
        if (!inside[vertex]) {
            made.outside.push_back(vertex);
        }
    }
    const std::size_t n = made.outside.size();
    made.arcs = Arcs(n + 1);
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t vertex = made.outside[i];
        for (std::size_t j = 0; i > 0 && j < n; ++j) {
            made.arcs.at(i, j) = arcs.at(vertex, made.outside[j]);
        }
        const auto gain = [&](std::size_t c) { return arcs.at(c, vertex) - arcs.at(c, heads[c]); };
        const auto as_head = [&](std::size_t c) {
            return i == 0 ? impossible : arcs.at(vertex, c);
        };
        made.entry.push_back(*std::ranges::max_element(made.circle, {}, gain));
        made.exit.push_back(*std::ranges::max_element(made.circle, {}, as_head));
        made.arcs.at(n, i) = gain(made.entry.back());
        made.arcs.at(i, n) = as_head(made.exit.back());
    }
    return made;
}

/// The heads of the larger graph, from those of the smaller one and the circle's own.
Heads expand(const Contraction& from, const Heads& smaller, Heads heads) {
    const std::size_t n = from.outside.size();
    for (std::size_t i = 1; i < n; ++i) {
        heads[from.outside[i]] = smaller[i] == n ? from.exit[i] : from.outside[smaller[i]];
    }
    heads[from.entry[smaller[n]]] = from.outside[smaller[n]];
    return heads;
}

Heads solve(const Arcs& arcs) {
    Heads heads = best_heads(arcs);
    std::vector<std::size_t> circle = find_circle(heads);
    if (circle.empty()) {
        return heads;
    }
    const Contraction smaller = contract(arcs, heads, std::move(circle));
    return expand(smaller, solve(smaller.arcs), std::move(heads));
}

/// More than two trees can differ by: taken from every arc of the root, it leaves one of them.
double penalty(const HeadScores& scores) {
    double span = 1;
    for (const float score : scores.values) {
        span = std::max(span, 2 * std::abs(double{score}));
    }
    return span * static_cast<double>(scores.size);
}

Heads tree(const HeadScores& scores, double root_penalty) {
    Arcs arcs(scores.size);
    for (std::size_t d = 1; d < scores.size; ++d) {
        for (std::size_t h = 0; h < scores.size; ++h) {
            if (h != d) {
                arcs.at(d, h) = double{scores.at(d, h)} - (h == 0 ? root_penalty : 0);
            }
        }
    }
    return solve(arcs);
}

}  // namespace

std::vector<std::size_t> maximum_spanning_tree(const HeadScores& scores) {
    Heads heads = tree(scores, 0);
    if (scores.size > 1 && std::count(heads.begin() + 1, heads.end(), 0) != 1) {
        heads = tree(scores, penalty(scores));
    }
    return heads;
}

}  // namespace entente::syntax
