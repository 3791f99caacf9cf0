/// Camps of the published graphs: value, bound and seconds.
#include "analysis/edge_file.hpp"

#include <entente/balance.hpp>

#include <chrono>
#include <cstdio>

namespace entente {
namespace {

void line(const std::string& name, const ActorGraph& graph, const CampOptions& options) {
    const auto start = std::chrono::steady_clock::now();
    const Camps camps = find_camps(graph, options);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("camps %s n=%zu m=%zu camps=%d found=%d value=%.10g bound=%.10g %s %.3f s\n",
                name.c_str(),
                camps.actors,
                camps.ties,
                options.camps,
                camps.count,
                camps.frustration,
                camps.lower_bound,
                camps.optimal ? "optimal" : "-",
                took.count());
    std::fflush(stdout);
}

void both(const std::string& name, bool directed) {
    const auto graph = graph_set(name, directed);
    if (!graph) {
        std::printf("camps %s: not here\n", name.c_str());
        return;
    }
    line(name, *graph, {.camps = 2, .weights = Weights::unit});
    line(name, *graph, {.camps = 0, .weights = Weights::unit});
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
    if (argc > 1) {
        entente::both(argv[1], argc > 2);
        return 0;
    }
    entente::both("highland-tribes/tribes.edges", false);
    entente::both("congress/congress.txt", false);
    for (int year = 1946; year <= 1996; year += 2) {
        entente::both("correlates-of-war/cow_" + std::to_string(year) + ".edges", false);
    }
    entente::both("wiki-elections/wikielections.txt", false);
    entente::both("slashdot/soc-sign-Slashdot090221.txt.gz", true);
}
