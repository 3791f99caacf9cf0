/// GraphBuild against its plain twin on seeded random records.
#include "graph/random_records.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

namespace entente {
namespace {

ActorGraph build(const oracle::Records& records, const BuildOptions& options) {
    GraphBuild build(options);
    for (const Stance& stance : records.stances) {
        build.add(view(stance));
    }
    for (const Actor& actor : records.actors) {
        build.add(actor);
    }
    for (const Document& document : records.documents) {
        build.add(document);
    }
    return std::move(build).finish();
}

/// Everything a writer could read from the graph, numbers in full.
std::string text_of(const ActorGraph& graph) {
    std::ostringstream text;
    text << std::hexfloat;
    for (const ActorId actor : boost::make_iterator_range(vertices(graph))) {
        text << to_json(graph[actor]) << '\n';
    }
    for (const TieId edge : boost::make_iterator_range(edges(graph))) {
        const Tie& tie = graph[edge];
        text << source(edge, graph) << ' ' << target(edge, graph) << ' ' << tie.support << ' '
             << tie.opposition << ' ' << tie.affiliation << ' ' << tie.count << '\n';
        for (const StanceId stance : stances_of(graph, edge)) {
            text << "  " << to_json(facts(graph).stances[stance]) << '\n';
        }
    }
    for (const Rule& rule : facts(graph).rules) {
        text << rule.name << ": " << rule.value << '\n';
    }
    for (const Document& document : facts(graph).documents) {
        text << to_json(document) << '\n';
    }
    return text.str();
}

std::vector<std::string> json_of(const ActorGraph& graph, TieId tie) {
    std::vector<std::string> lines;
    for (const StanceId stance : stances_of(graph, tie)) {
        lines.push_back(to_json(facts(graph).stances[stance]));
    }
    std::ranges::sort(lines);
    return lines;
}

std::vector<std::string> json_of(const std::vector<Stance>& stances) {
    std::vector<std::string> lines;
    for (const Stance& stance : stances) {
        lines.push_back(to_json(view(stance)));
    }
    std::ranges::sort(lines);
    return lines;
}

/// What a tie keeps as proof: all direct stances, and as strong ones of either side as there are,
/// up to ten.
void check_evidence(const ActorGraph& graph, TieId edge, const oracle::PlainTie& plain) {
    const std::vector<std::string> found = json_of(graph, edge);
    std::vector<std::string> direct = json_of(plain.direct);
    CHECK(std::ranges::includes(found, direct));
    std::vector<double> wanted;
    for (const Stance& stance : plain.direct) {
        wanted.push_back(std::abs(stance.intensity));
    }
    for (const auto* const side : {&plain.of_low, &plain.of_high}) {
        std::vector<double> strengths;
        for (const Stance& stance : *side) {
            strengths.push_back(std::abs(stance.intensity));
        }
        std::ranges::sort(strengths, std::greater<>());
        strengths.resize(std::min<std::size_t>(strengths.size(), 10));
        wanted.insert(wanted.end(), strengths.begin(), strengths.end());
    }
    std::ranges::sort(wanted, std::greater<>());
    std::vector<double> got;
    for (const StanceId stance : stances_of(graph, edge)) {
        got.push_back(std::abs(facts(graph).stances[stance].intensity));
    }
    CHECK(got == wanted);
}

void check_same(const ActorGraph& graph, const oracle::PlainGraph& plain) {
    std::set<std::string> ids;
    for (const ActorId actor : boost::make_iterator_range(vertices(graph))) {
        ids.insert(graph[actor].id);
    }
    REQUIRE(ids == plain.vertices);
    REQUIRE(num_vertices(graph) == ids.size());
    REQUIRE(num_edges(graph) == plain.ties.size());
    for (const TieId edge : boost::make_iterator_range(edges(graph))) {
        const auto found =
            plain.ties.find({graph[source(edge, graph)].id, graph[target(edge, graph)].id});
        REQUIRE(found != plain.ties.end());
        const Tie& tie = graph[edge];
        CHECK(tie.support == Approx(found->second.support));
        CHECK(tie.opposition == Approx(found->second.opposition));
        CHECK(tie.affiliation == found->second.affiliation);
        CHECK(tie.count == found->second.count);
        CHECK(tie.first == found->second.first);
        CHECK(tie.last == found->second.last);
        check_evidence(graph, edge, found->second);
    }
}

TEST_CASE("the build does what its plain twin does", "[graph]") {
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        RandomRecords random(seed);
        const oracle::Records records = random.make();
        const BuildOptions options = random.options();
        CAPTURE(to_string(options.issues), to_string(options.qualifier), options.fold_states);
        check_same(build(records, options), oracle::build_plainly(records, options));
    }
}

TEST_CASE("the order of the records does not show in the graph", "[graph]") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomRecords random(seed);
        oracle::Records records = random.make();
        const BuildOptions options = random.options();
        const std::string first = text_of(build(records, options));
        random.shuffle(records.stances);
        random.shuffle(records.actors);
        random.shuffle(records.documents);
        CHECK(text_of(build(records, options)) == first);
    }
}

TEST_CASE("every stance is in the graph or left out for a reason", "[graph]") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomRecords random(seed);
        const oracle::Records records = random.make();
        const ActorGraph graph = build(records, random.options());
        std::size_t sum = 0;
        for (const Rule& rule : facts(graph).rules) {
            const bool counted =
                rule.name.starts_with("left out") || rule.name == "stances in the graph";
            sum += counted ? std::stoul(rule.value) : 0;
        }
        CHECK(sum == records.stances.size());
    }
}

}  // namespace
}  // namespace entente
