/// No actor stands on another: measured on what Graphviz lays out.
#include "drawing/dot_graph.hpp"
#include "drawing/example.hpp"
#include "drawing/sketch.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>
#include <sstream>

namespace entente {
namespace {

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

std::vector<Box> boxes(const ActorGraph& graph) {
    const PicturePlan plan = plan_picture(graph, find_camps(graph), {});
    std::istringstream plain(
        render(sketch(graph, plan, {}, VertexNames::places), "neato", "plain"));
    std::vector<Box> found;
    for (std::string line; std::getline(plain, line);) {
        std::istringstream words(line);
        std::string word;
        std::string name;
        Box box;
        if (words >> word >> name >> box.x >> box.y >> box.width >> box.height && word == "node") {
            found.push_back(box);
        }
    }
    return found;
}

std::size_t overlaps(const std::vector<Box>& boxes) {
    std::size_t found = 0;
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        for (std::size_t b = a + 1; b < boxes.size(); ++b) {
            const bool across =
                std::abs(boxes[a].x - boxes[b].x) < (boxes[a].width + boxes[b].width) / 2;
            const bool along =
                std::abs(boxes[a].y - boxes[b].y) < (boxes[a].height + boxes[b].height) / 2;
            found += across && along ? 1 : 0;
        }
    }
    return found;
}

ActorGraph random_graph(std::size_t actors, std::size_t ties, unsigned seed) {
    std::mt19937 random(seed);
    GraphBuilder builder;
    for (std::size_t at = 0; at < actors; ++at) {
        builder.actor(Actor{.id = "actor-" + std::to_string(at),
                            .name = "An Actor " + std::to_string(at),
                            .kind = static_cast<Kind>(at % 6)});
    }
    for (std::size_t at = 0; at < ties; ++at) {
        const bool good = random() % 2 == 0;
        const double weight = 1 + static_cast<double>(random() % 9);
        const ActorId from = random() % actors;
        builder.tie(
            from,
            random() % actors,
            good ? Tie{.support = weight, .count = 1} : Tie{.opposition = weight, .count = 1});
    }
    return std::move(builder).finish();
}

}  // namespace

TEST_CASE("no two actors overlap", "[drawing]") {
    CHECK(overlaps(boxes(two_camps())) == 0);
    for (const auto& [actors, ties] :
         {std::pair(10, 15), std::pair(25, 60), std::pair(60, 150), std::pair(150, 300)}) {
        const auto n = static_cast<std::size_t>(actors);
        const std::vector<Box> found = boxes(random_graph(n, static_cast<std::size_t>(ties), 7));
        CHECK(found.size() == n);
        CHECK(overlaps(found) == 0);
    }
}

}  // namespace entente
