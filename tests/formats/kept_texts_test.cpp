#include "formats/kept_texts.hpp"

#include "formats/json.hpp"
#include "formats/sample_graphs.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

std::string together(const KeptTexts& kept) {
    std::string text;
    for (const std::string& piece : kept.pieces()) {
        text += piece;
    }
    return text;
}

std::string json_of(const ActorGraph& graph, std::size_t most_kept) {
    std::ostringstream out;
    const auto losses = write_json_keeping(out, graph, {}, most_kept);
    CHECK(losses.empty());
    return out.str();
}

TEST_CASE("texts are kept while there is room", "[formats]") {
    KeptTexts kept(6);
    CHECK(kept.keep("", "ab"));
    CHECK(kept.keep(",", "cd"));
    CHECK_FALSE(kept.keep(",", "e"));
    CHECK(kept.count() == 2);
    CHECK(together(kept) == "ab,cd");
}

TEST_CASE("texts longer than a piece are kept whole", "[formats]") {
    const std::string megabytes(std::size_t{3} << 20U, 'x');
    KeptTexts kept(std::size_t{8} << 20U);
    CHECK(kept.keep("", "a"));
    CHECK(kept.keep(",", megabytes));
    CHECK(kept.keep(",", "b"));
    CHECK(together(kept) == "a," + megabytes + ",b");
}

TEST_CASE("JSON is the same however many ties are kept for the second list", "[formats]") {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        const ActorGraph graph = RandomGraph(seed, {.stances = true}).make();
        const std::string none = json_of(graph, 0);
        CHECK(json_of(graph, 1000) == none);
        CHECK(json_of(graph, none.size()) == none);
    }
}

}  // namespace
}  // namespace entente
