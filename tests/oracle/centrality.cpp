#include "oracle/centrality.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>

namespace entente::oracle {
namespace {

Matrix square(std::size_t size, double value = 0) {
    return Matrix(size, std::vector<double>(size, value));
}

double symmetrised(double there, double back, bool both, Symmetrise rule) {
    if (rule == Symmetrise::sum) {
        return there + back;
    }
    const double more_negative = std::min(there, back);
    if (more_negative < 0) {
        return more_negative;
    }
    return rule == Symmetrise::all_positive && !both ? 0 : there + back;
}

double chosen(double weight, const CentralityOptions& options) {
    const double wanted = options.ties == CentralityOptions::Ties::support      ? weight
                          : options.ties == CentralityOptions::Ties::opposition ? -weight
                                                                                : std::abs(weight);
    const bool hops = options.lengths == CentralityOptions::Lengths::hops;
    return wanted <= 0 ? 0 : hops ? 1 : wanted;
}

/// Shortest distances by Floyd and Warshall, with `none` where there is no way.
template <class Length>
std::vector<std::vector<Length>> distances(const Matrix& weights,
                                           const std::function<Length(double)>& length,
                                           Length none) {
    const std::size_t size = weights.size();
    std::vector<std::vector<Length>> found(size, std::vector<Length>(size, none));
    for (std::size_t u = 0; u < size; ++u) {
        for (std::size_t v = 0; v < size; ++v) {
            found[u][v] = u == v ? 0 : weights[u][v] > 0 ? length(weights[u][v]) : none;
        }
    }
    for (std::size_t k = 0; k < size; ++k) {
        for (std::size_t u = 0; u < size; ++u) {
            for (std::size_t v = 0; v < size; ++v) {
                if (found[u][k] != none && found[k][v] != none) {
                    found[u][v] = std::min(found[u][v], found[u][k] + found[k][v]);
                }
            }
        }
    }
    return found;
}

using Whole = std::int64_t;
constexpr Whole no_way = std::numeric_limits<Whole>::max();

Whole whole_length(double weight) {
    return std::max<Whole>(1, std::llround(1e6 / weight));
}

/// Number of shortest paths of each pair: those of their last arcs' beginnings, nearest pairs
/// first.
Matrix path_counts(const Matrix& weights, const std::vector<std::vector<Whole>>& distance) {
    const std::size_t size = weights.size();
    Matrix counts = square(size);
    for (std::size_t s = 0; s < size; ++s) {
        std::vector<std::size_t> order(size);
        for (std::size_t v = 0; v < size; ++v) {
            order[v] = v;
        }
        std::ranges::sort(order, {}, [&](std::size_t v) { return distance[s][v]; });
        counts[s][s] = 1;
        for (const std::size_t v : order) {
            for (std::size_t u = 0; u < size; ++u) {
                if (u != v && v != s && distance[s][u] != no_way && weights[u][v] > 0
                    && distance[s][u] + whole_length(weights[u][v]) == distance[s][v]) {
                    counts[s][v] += counts[s][u];
                }
            }
        }
    }
    return counts;
}

/// The solution of a x = b by Gauss's elimination with pivots.
std::vector<double> solve(Matrix a, std::vector<double> b) {
    const std::size_t size = b.size();
    for (std::size_t k = 0; k < size; ++k) {
        std::size_t pivot = k;
        for (std::size_t row = k + 1; row < size; ++row) {
            pivot = std::abs(a[row][k]) > std::abs(a[pivot][k]) ? row : pivot;
        }
        std::swap(a[k], a[pivot]);
        std::swap(b[k], b[pivot]);
        for (std::size_t row = k + 1; row < size; ++row) {
            const double factor = a[row][k] / a[k][k];
            for (std::size_t column = k; column < size; ++column) {
                a[row][column] -= factor * a[k][column];
            }
            b[row] -= factor * b[k];
        }
    }
    for (std::size_t k = size; k-- > 0;) {
        for (std::size_t column = k + 1; column < size; ++column) {
            b[k] -= a[k][column] * b[column];
        }
        b[k] /= a[k][k];
    }
    return b;
}

CentralityOptions undirected(CentralityOptions options) {
    options.directed = false;
    return options;
}

Matrix product(const Matrix& a, const Matrix& b) {
    Matrix result = square(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < a.size(); ++j) {
            for (std::size_t k = 0; k < a.size(); ++k) {
                result[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    return result;
}

double largest(const Matrix& a) {
    double found = 0;
    for (const auto& row : a) {
        for (const double entry : row) {
            found = std::max(found, std::abs(entry));
        }
    }
    return found;
}

/// Members of each component: who can reach whom by matrix powers, that is, Warshall's closure.
std::vector<std::vector<bool>> components(const Matrix& weights) {
    const std::size_t size = weights.size();
    const auto distance = distances<Whole>(
        weights, [](double) { return Whole{1}; }, no_way);
    std::vector<std::vector<bool>> found;
    for (std::size_t v = 0; v < size; ++v) {
        std::vector<bool> members;
        for (std::size_t u = 0; u < size; ++u) {
            members.push_back(distance[v][u] != no_way);
        }
        if (std::ranges::find(found, members) == found.end()) {
            found.push_back(members);
        }
    }
    return found;
}

std::vector<double> normalised(std::vector<double> vector) {
    double squares = 0;
    for (const double entry : vector) {
        squares += entry * entry;
    }
    for (double& entry : vector) {
        entry /= std::sqrt(squares);
    }
    return vector;
}

struct Pair {
    double value;
    std::vector<double> vector;
};

/// The dominant pair of one component: the column sums of a high power of it, shifted so that it
/// has no eigenvalue -value; the power is taken by squaring 50 times.
Pair dominant(const Matrix& weights, const std::vector<bool>& members) {
    const std::size_t size = weights.size();
    const double shift = largest(weights) * static_cast<double>(size);
    Matrix power = square(size);
    for (std::size_t u = 0; u < size; ++u) {
        for (std::size_t v = 0; v < size; ++v) {
            power[u][v] = members[u] && members[v] ? weights[u][v] + (u == v ? shift : 0) : 0;
        }
    }
    for (int squaring = 0; squaring < 50 && shift > 0; ++squaring) {
        power = product(power, power);
        const double scale = largest(power);
        for (auto& row : power) {
            std::ranges::transform(row, row.begin(), [&](double entry) { return entry / scale; });
        }
    }
    Pair pair{0, {}};
    for (const auto& row : power) {
        pair.vector.push_back(std::accumulate(row.begin(), row.end(), 0.0));
    }
    pair.vector = shift > 0 ? normalised(pair.vector) : pair.vector;
    for (std::size_t u = 0; u < size; ++u) {
        for (std::size_t v = 0; v < size; ++v) {
            pair.value += pair.vector[u] * weights[u][v] * pair.vector[v];
        }
    }
    return pair;
}

}  // namespace

Matrix signed_weights(const ActorGraph& graph) {
    Matrix weights = square(num_vertices(graph));
    for (auto [tie, end] = boost::edges(graph); tie != end; ++tie) {
        const auto from = source(*tie, graph);
        const auto to = target(*tie, graph);
        weights[from][to] += graph[*tie].signed_weight();
        if (!facts(graph).directed && from != to) {
            weights[to][from] += graph[*tie].signed_weight();
        }
    }
    return weights;
}

Matrix chosen_weights(const ActorGraph& graph, const CentralityOptions& options) {
    const Matrix weights = signed_weights(graph);
    const bool undirected_file = !facts(graph).directed;
    Matrix found = weights;
    for (std::size_t u = 0; u < weights.size(); ++u) {
        for (std::size_t v = 0; v < weights.size(); ++v) {
            double weight = weights[u][v];
            if (u != v && !undirected_file && !options.directed) {
                const bool both = edge(u, v, graph).second && edge(v, u, graph).second;
                weight = symmetrised(weight, weights[v][u], both, options.symmetrise);
            }
            found[u][v] = chosen(weight, options);
        }
    }
    return found;
}

std::vector<double> betweenness(const ActorGraph& graph, const CentralityOptions& options) {
    const Matrix weights = chosen_weights(graph, options);
    const std::size_t size = weights.size();
    const auto distance = distances<Whole>(weights, whole_length, no_way);
    const Matrix counts = path_counts(weights, distance);
    std::vector<double> found(size);
    for (std::size_t s = 0; s < size; ++s) {
        for (std::size_t t = 0; t < size; ++t) {
            for (std::size_t v = 0; v < size; ++v) {
                if (s != t && s != v && v != t && distance[s][t] != no_way
                    && distance[s][v] != no_way && distance[v][t] != no_way
                    && distance[s][v] + distance[v][t] == distance[s][t]) {
                    found[v] += counts[s][v] * counts[v][t] / counts[s][t];
                }
            }
        }
    }
    const bool ordered = options.directed && facts(graph).directed;
    const auto n = static_cast<double>(size);
    for (double& value : found) {
        value /= ordered ? 1 : 2;
        value /= options.normalised && size > 2 ? (n - 1) * (n - 2) / (ordered ? 1 : 2) : 1;
    }
    return found;
}

std::vector<double> closeness(const ActorGraph& graph, const CentralityOptions& options) {
    const Matrix weights = chosen_weights(graph, options);
    constexpr double none = std::numeric_limits<double>::infinity();
    const auto distance = distances<double>(
        weights, [](double weight) { return 1 / weight; }, none);
    std::vector<double> found(weights.size());
    for (std::size_t v = 0; v < weights.size(); ++v) {
        double sum = 0;
        double reached = 0;
        for (std::size_t u = 0; u < weights.size(); ++u) {
            if (u != v && distance[u][v] != none) {
                sum += distance[u][v];
                ++reached;
            }
        }
        const auto others = static_cast<double>(weights.size()) - 1;
        found[v] = reached == 0 ? 0 : reached / sum * (options.normalised ? reached / others : 1);
    }
    return found;
}

std::vector<double> eigenvector(const ActorGraph& graph, const CentralityOptions& options) {
    const Matrix weights = chosen_weights(graph, undirected(options));
    std::vector<double> found(weights.size());
    double highest = 0;
    for (const std::vector<bool>& component : components(weights)) {
        const Pair pair = dominant(weights, component);
        if (pair.value > highest * (1 + 1e-12)) {
            std::ranges::fill(found, 0);
        }
        if (pair.value > highest * (1 - 1e-12)) {
            const double even = std::accumulate(pair.vector.begin(), pair.vector.end(), 0.0);
            for (std::size_t v = 0; v < found.size(); ++v) {
                found[v] += even * pair.vector[v];
            }
        }
        highest = std::max(highest, pair.value);
    }
    return highest == 0 ? std::vector<double>(found.size()) : normalised(found);
}

// rank = 0.15 / n + 0.85 (inflow + what stuck walks spread / n).
std::vector<double> pagerank(const ActorGraph& graph, const CentralityOptions& options) {
    const Matrix weights = chosen_weights(graph, options);
    const auto n = static_cast<double>(weights.size());
    Matrix balance = square(weights.size());
    for (std::size_t u = 0; u < weights.size(); ++u) {
        double out = 0;
        for (const double weight : weights[u]) {
            out += weight;
        }
        for (std::size_t v = 0; v < weights.size(); ++v) {
            balance[v][u] -= 0.85 * (out > 0 ? weights[u][v] / out : 1 / n);
        }
        balance[u][u] += 1;
    }
    return solve(balance, std::vector<double>(weights.size(), 0.15 / n));
}

std::vector<double> pn_index(const ActorGraph& graph, const CentralityOptions& options) {
    CentralityOptions all = undirected(options);
    all.lengths = CentralityOptions::Lengths::hops;
    all.ties = CentralityOptions::Ties::support;
    const Matrix support = chosen_weights(graph, all);
    all.ties = CentralityOptions::Ties::opposition;
    const Matrix opposition = chosen_weights(graph, all);
    const std::size_t size = support.size();
    Matrix a = square(size);
    for (std::size_t u = 0; u < size; ++u) {
        a[u][u] = 1;
        for (std::size_t v = 0; v < size; ++v) {
            if (u != v) {
                a[u][v] -=
                    (support[u][v] - 2 * opposition[u][v]) / (2 * static_cast<double>(size) - 2);
            }
        }
    }
    return solve(a, std::vector<double>(size, 1));
}

std::vector<double> constraint(const ActorGraph& graph, const CentralityOptions& options) {
    Matrix share = chosen_weights(graph, undirected(options));
    const std::size_t size = share.size();
    const Matrix weights = share;
    for (std::size_t i = 0; i < size; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < size; ++j) {
            sum += i == j ? 0 : weights[i][j];
        }
        for (std::size_t j = 0; j < size; ++j) {
            share[i][j] = i == j || sum == 0 ? 0 : weights[i][j] / sum;
        }
    }
    std::vector<double> found(size, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            if (share[i][j] == 0) {
                continue;
            }
            double both = share[i][j];
            for (std::size_t q = 0; q < size; ++q) {
                both += share[i][q] * share[q][j];
            }
            found[i] = (std::isnan(found[i]) ? 0 : found[i]) + both * both;
        }
    }
    return found;
}

double transitivity(const ActorGraph& graph, const CentralityOptions& options) {
    const Matrix weights = chosen_weights(graph, undirected(options));
    double open = 0;
    double closed = 0;
    for (std::size_t u = 0; u < weights.size(); ++u) {
        for (std::size_t v = 0; v < weights.size(); ++v) {
            for (std::size_t w = 0; w < weights.size(); ++w) {
                if (u != v && v != w && u != w && weights[u][v] > 0 && weights[v][w] > 0) {
                    ++open;
                    closed += weights[u][w] > 0 ? 1 : 0;
                }
            }
        }
    }
    return open == 0 ? 0 : closed / open;
}

}  // namespace entente::oracle
