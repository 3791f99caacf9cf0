/// Centralities on wiki-elections, as unsigned and undirected, beside igraph where it is installed.
/// usage: centrality_bench [RUNS [MEASURE]]: the median of RUNS (1) after one to warm up, if RUNS
/// > 1.
#include <entente/centrality.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#ifdef ENTENTE_IGRAPH
#include <igraph/igraph.h>
#endif

namespace {

using entente::ActorGraph;
using entente::CentralityOptions;

/// Weights of the weighted runs: whole numbers from 1 to 7 by the edge's place in the file.
ActorGraph read(const std::string& path, bool weighted) {
    std::ifstream in(path);
    entente::GraphBuilder builder;
    builder.facts().directed = false;
    std::string line;
    for (std::size_t vertex = 0; vertex < 7115; ++vertex) {
        builder.actor(std::to_string(vertex));
    }
    for (std::size_t number = 0; std::getline(in, line);) {
        std::istringstream words(line);
        std::size_t from = 0;
        std::size_t to = 0;
        if (words >> from >> to) {
            const double weight = weighted ? 1 + static_cast<double>(number++ * 7919 % 7) : 1;
            builder.tie(from, to, {.support = weight, .count = 1});
        }
    }
    return std::move(builder).finish();
}

/// Of the processor, on one core: a busy machine does not change who is faster.
struct Timed {
    double seconds;
    std::vector<double> values;
};

Timed time(int runs, const std::function<std::vector<double>()>& compute) {
    std::vector<double> seconds;
    std::vector<double> values = runs > 1 ? compute() : std::vector<double>{};
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        values = compute();
        seconds.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(seconds);
    return {seconds[seconds.size() / 2], std::move(values)};
}

struct Work {
    std::string name;
    bool weighted;
    std::vector<double> (*compute)(const ActorGraph&, const CentralityOptions&);
};

#ifdef ENTENTE_IGRAPH
class Igraph {
  public:
    explicit Igraph(const ActorGraph& graph) {
        std::vector<igraph_integer_t> ends;
        std::vector<double> weights;
        for (auto [tie, last] = boost::edges(graph); tie != last; ++tie) {
            ends.push_back(static_cast<igraph_integer_t>(source(*tie, graph)));
            ends.push_back(static_cast<igraph_integer_t>(target(*tie, graph)));
            weights.push_back(graph[*tie].support);
        }
        igraph_vector_int_t edges;
        igraph_vector_int_init_array(
            &edges, ends.data(), static_cast<igraph_integer_t>(ends.size()));
        igraph_create(
            &graph_, &edges, static_cast<igraph_integer_t>(num_vertices(graph)), IGRAPH_UNDIRECTED);
        igraph_vector_int_destroy(&edges);
        igraph_vector_init_array(
            &weights_, weights.data(), static_cast<igraph_integer_t>(weights.size()));
        lengths_ = weights_;
        igraph_vector_init_copy(&lengths_, &weights_);
        for (igraph_integer_t at = 0; at < igraph_vector_size(&lengths_); ++at) {
            VECTOR(lengths_)[at] = std::round(1e6 / VECTOR(weights_)[at]);
        }
    }

    Igraph(const Igraph&) = delete;
    Igraph& operator=(const Igraph&) = delete;

    ~Igraph() {
        igraph_destroy(&graph_);
        igraph_vector_destroy(&weights_);
        igraph_vector_destroy(&lengths_);
    }

    /// The same as Entente's measure of that name; empty when there is none.
    std::vector<double> compute(const std::string& name, bool weighted) {
        igraph_vector_t result;
        igraph_vector_init(&result, 0);
        const igraph_vector_t* weights = weighted ? &weights_ : nullptr;
        const igraph_vector_t* lengths = weighted ? &lengths_ : nullptr;
        if (name == "betweenness") {
            igraph_betweenness(&graph_, &result, igraph_vss_all(), IGRAPH_UNDIRECTED, lengths);
        } else if (name == "closeness") {
            igraph_closeness(
                &graph_, &result, nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL, lengths, true);
        } else if (name == "pagerank") {
            igraph_pagerank(&graph_,
                            IGRAPH_PAGERANK_ALGO_PRPACK,
                            &result,
                            nullptr,
                            igraph_vss_all(),
                            IGRAPH_UNDIRECTED,
                            0.85,
                            weights,
                            nullptr);
        } else if (name == "eigenvector") {
            igraph_arpack_options_t options;
            igraph_arpack_options_init(&options);
            igraph_eigenvector_centrality(
                &graph_, &result, nullptr, IGRAPH_UNDIRECTED, false, weights, &options);
        }
        std::vector<double> values(VECTOR(result), VECTOR(result) + igraph_vector_size(&result));
        igraph_vector_destroy(&result);
        return values;
    }

  private:
    igraph_t graph_{};
    igraph_vector_t weights_{}, lengths_{};
};
#endif

/// Largest difference, by the largest value of each: the scales of the two may differ.
[[maybe_unused]] double apart(const std::vector<double>& a, const std::vector<double>& b) {
    const double top_a = *std::ranges::max_element(a);
    const double top_b = *std::ranges::max_element(b);
    double most = 0;
    for (std::size_t at = 0; at < a.size(); ++at) {
        most = std::max(most, std::abs(a[at] / top_a - b[at] / top_b));
    }
    return most;
}

void measure(const Work& work, const ActorGraph& graph, int runs) {
    const CentralityOptions options{.normalised = false};
    const Timed ours = time(runs, [&] { return work.compute(graph, options); });
    std::printf("%-11s %-10s n %zu m %zu  entente %8.3f s",
                work.name.c_str(),
                work.weighted ? "weighted" : "unweighted",
                num_vertices(graph),
                num_edges(graph),
                ours.seconds);
#ifdef ENTENTE_IGRAPH
    Igraph igraph(graph);
    const Timed theirs = time(runs, [&] { return igraph.compute(work.name, work.weighted); });
    std::printf("  igraph %8.3f s  ratio %5.2f  apart %.1e",
                theirs.seconds,
                theirs.seconds / ours.seconds,
                work.name == "closeness" ? 0 : apart(ours.values, theirs.values));
#endif
    std::printf("\n");
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + 1, words + count);
    const int runs = arguments.empty() ? 1 : std::atoi(arguments[0].c_str());
    const std::string only = arguments.size() < 2 ? "" : arguments[1];
    const std::string path = ENTENTE_SHARED "/graph-sets/wiki-elections/wikielections.txt";
    if (!std::ifstream(path)) {
        std::printf("centrality: no %s, nothing measured\n", path.c_str());
        return 0;
    }
    for (const bool weighted : {false, true}) {
        const ActorGraph graph = read(path, weighted);
        for (const Work& work : {Work{"betweenness", weighted, &entente::betweenness},
                                 Work{"closeness", weighted, &entente::closeness},
                                 Work{"eigenvector", weighted, &entente::eigenvector},
                                 Work{"pagerank", weighted, &entente::pagerank}}) {
            if (only.empty() || only == work.name) {
                measure(work, graph, std::max(1, runs));
            }
        }
    }
}
