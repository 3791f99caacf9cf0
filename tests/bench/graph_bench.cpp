/// Speed of the graph stage on synthetic stances: `stage step n m seconds`, median of 5, and the
/// peak of memory. usage: graph_bench [STANCES [ACTORS]]
#include "graph/signed_graph.hpp"

#include <entente/build.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <sys/resource.h>

namespace entente {
namespace {

/// Stances between actors whose frequencies fall as 1/rank, ten to a document, sentences of some
/// 200 bytes.
struct Input {
    std::vector<std::string> actors, documents;
    std::vector<Stance> stances;
};

Input input(std::size_t size, std::size_t actors) {
    std::mt19937_64 random(2012);
    Input made;
    for (std::size_t at = 0; at < actors; ++at) {
        made.actors.push_back("actor-of-the-news-" + std::to_string(at));
    }
    const auto pick = [&] {
        const double share = std::uniform_real_distribution<>(0, 1)(random);
        return made
            .actors[static_cast<std::size_t>(std::pow(static_cast<double>(actors), share) - 1)];
    };
    const std::string filler(160, 'x');
    for (std::size_t at = 0; at < size; ++at) {
        Stance stance{.document = "article-" + std::to_string(at / 10)};
        stance.source = pick();
        stance.target = pick();
        stance.event = static_cast<Event>(random() % 16);
        stance.intensity = default_intensity(stance.event);
        stance.polarity = static_cast<std::int8_t>(stance.intensity < 0 ? -1 : 1);
        stance.published = Date{static_cast<std::int32_t>(15000 + random() % 3000)};
        stance.confidence = 0.5 + 0.5 / static_cast<double>(1 + random() % 9);
        const auto begin = static_cast<std::uint32_t>(200 * (at % 10));
        stance.evidence = {.text = "Sentence " + std::to_string(at) + filler,
                           .span = {begin, begin + 180}};
        made.stances.push_back(std::move(stance));
    }
    return made;
}

/// Of this process: the machine may have other work.
double seconds_since(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

GraphBuild take(const Input& input) {
    GraphBuild build({});
    for (const Stance& stance : input.stances) {
        build.add(view(stance));
    }
    return build;
}

void print(const char* step, std::size_t n, std::size_t m, std::vector<double> seconds) {
    std::ranges::sort(seconds);
    std::cout << "graph " << step << ' ' << n << ' ' << m << ' ' << seconds[seconds.size() / 2]
              << '\n';
}

void measure(const Input& input) {
    std::array<std::vector<double>, 3> seconds;
    std::size_t n = 0;
    std::size_t m = 0;
    std::size_t dyads = 0;
    for (int round = 0; round < 6; ++round) {
        const std::clock_t start = std::clock();
        GraphBuild build = take(input);
        const double taken = seconds_since(start);
        const ActorGraph graph = std::move(build).finish();
        const double finished = seconds_since(start);
        dyads = symmetrise(graph, Symmetrise::sum, Weights::weighted).edges();
        const double joined = seconds_since(start);
        n = num_vertices(graph);
        m = num_edges(graph);
        if (round != 0) {  // the first warms up
            seconds[0].push_back(taken);
            seconds[1].push_back(finished - taken);
            seconds[2].push_back(joined - finished);
        }
    }
    print("take", n, m, seconds[0]);
    print("finish", n, m, seconds[1]);
    print("symmetrise", n, dyads, seconds[2]);
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
    const std::size_t stances = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
    const std::size_t actors = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 20'000;
    const entente::Input input = entente::input(stances, actors);
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    entente::measure(input);
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    std::cout << "memory above the input: " << (after.ru_maxrss - before.ru_maxrss) / 1024
              << " MB\n";
}
