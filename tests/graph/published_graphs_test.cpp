/// Numbers of edges that the literature gives for public graphs, where their files are present.
#include "graph/signed_graph.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <memory>
#include <sstream>
#include <zlib.h>

namespace entente {
namespace {

struct CloseFile {
    void operator()(gzFile file) const { gzclose(file); }
};

/// Lines `u v sign`, gzipped or not; `#` starts a comment.
std::optional<ActorGraph> read(const std::string& name, bool directed) {
    const std::string path = std::string(ENTENTE_SHARED) + "/graph-sets/" + name;
    if (!std::filesystem::exists(path)) {
        return std::nullopt;
    }
    const std::unique_ptr<std::remove_pointer_t<gzFile>, CloseFile> file(
        gzopen(path.c_str(), "rb"));
    GraphBuilder builder;
    builder.facts().directed = directed;
    std::array<char, 256> line{};
    while (gzgets(file.get(), line.data(), static_cast<int>(line.size())) != nullptr) {
        std::istringstream fields(line.data());
        std::string from;
        std::string to;
        int sign = 0;
        if (line[0] != '#' && fields >> from >> to >> sign) {
            const Tie tie{.support = sign > 0 ? 1.0 : 0, .opposition = sign < 0 ? 1.0 : 0};
            builder.tie(builder.actor(from), builder.actor(to), tie);
        }
    }
    return std::move(builder).finish();
}

using Counts = std::vector<std::size_t>;

/// Vertices, positive and negative edges.
Counts counts(const SignedGraph& graph) {
    Counts counts{graph.size(), 0, 0};
    for (std::size_t v = 0; v < graph.size(); ++v) {
        for (std::size_t at = 0; at < graph.neighbours(v).size(); ++at) {
            if (graph.neighbours(v)[at] > v) {
                ++counts[graph.weights(v)[at] > 0 ? 1 : 2];
            }
        }
    }
    return counts;
}

TEST_CASE("slashdot has the edges of Leskovec et al. once arcs are summed", "[graph]") {
    const auto graph = read("slashdot/soc-sign-Slashdot090221.txt.gz", true);
    if (!graph) {
        WARN("skipped: slashdot is not there");
        return;
    }
    CHECK(counts(symmetrise(*graph, Symmetrise::sum, Weights::unit))
          == Counts{82'140, 380'933, 117'599});
}

TEST_CASE("wiki-elections has its edges", "[graph]") {
    const auto graph = read("wiki-elections/wikielections.txt", false);
    if (!graph) {
        WARN("skipped: wiki-elections is not there");
        return;
    }
    CHECK(counts(symmetrise(*graph, Symmetrise::sum, Weights::unit))
          == Counts{7'115, 78'440, 22'253});
}

}  // namespace
}  // namespace entente
