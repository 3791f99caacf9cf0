/// Discourse Network Analyzer's one-mode networks, by hand and against its own sample.
#include <entente/build.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <cmath>

namespace entente {
namespace {

/// Statements of organisations a, b … on issues p, q …: against, for.
using Counts = std::vector<std::vector<std::array<int, 2>>>;

/// The sample database of Discourse Network Analyzer 3: seven organisations, six concepts, forty
/// statements. Rows and columns are in order of name.
const Counts dna_sample{{{0, 0}, {0, 0}, {0, 1}, {0, 0}, {0, 2}, {0, 1}},
                        {{2, 0}, {0, 0}, {0, 0}, {0, 0}, {1, 1}, {0, 0}},
                        {{1, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 10}},
                        {{2, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2, 0}},
                        {{2, 0}, {0, 0}, {0, 0}, {0, 0}, {1, 0}, {0, 2}},
                        {{0, 2}, {0, 0}, {0, 1}, {0, 1}, {0, 1}, {0, 1}},
                        {{0, 1}, {0, 1}, {0, 1}, {0, 2}, {0, 1}, {0, 0}}};

std::string letter(char first, std::size_t at) {
    return {static_cast<char>(first + static_cast<char>(at))};
}

ActorGraph project(const Counts& counts,
                   Qualifier qualifier,
                   Normalisation normalisation = Normalisation::none) {
    GraphBuild build(
        {.issues = Issues::project, .qualifier = qualifier, .normalisation = normalisation});
    for (std::size_t actor = 0; actor < counts.size(); ++actor) {
        for (std::size_t issue = 0; issue < counts[actor].size(); ++issue) {
            build.add(Actor{.id = letter('p', issue), .kind = Kind::issue});
            for (const int sign : {0, 1}) {
                const Stance stance{.source = letter('a', actor),
                                    .target = letter('p', issue),
                                    .polarity = static_cast<std::int8_t>(2 * sign - 1),
                                    .intensity = 2.0 * sign - 1};
                for (int n = counts[actor][issue][static_cast<std::size_t>(sign)]; n > 0; --n) {
                    build.add(view(stance));
                }
            }
        }
    }
    return std::move(build).finish();
}

double weight(const ActorGraph& graph, const char* a, const char* b) {
    const auto [tie, found] = boost::edge(*find_actor(graph, a), *find_actor(graph, b), graph);
    return found ? graph[tie].signed_weight() : 0;
}

/// Sum over the cells of DNA's symmetric matrix.
double matrix_sum(const ActorGraph& graph) {
    double sum = 0;
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
        sum += 2 * graph[*edge].signed_weight();
    }
    return sum;
}

TEST_CASE("DNA's sample projects as DNA projects it", "[graph]") {
    const ActorGraph combined = project(dna_sample, Qualifier::combine);
    CHECK(num_vertices(combined) == 7);
    CHECK(matrix_sum(combined) == 276);       // rDNA tests/testthat/test-network.R
    CHECK(weight(combined, "a", "c") == 10);  // its printed matrix
    CHECK(weight(combined, "b", "c") == 2);
    CHECK(num_edges(combined) == 21);
    CHECK(!facts(combined).directed);
}

TEST_CASE("congruence and conflict share out what combine counts", "[graph]") {
    CHECK(matrix_sum(project(dna_sample, Qualifier::congruence)) == 160);
    CHECK(matrix_sum(project(dna_sample, Qualifier::conflict)) == -116);
    CHECK(matrix_sum(project(dna_sample, Qualifier::subtract)) == 44);
}

// a: 2 for p, 1 against q      b: 1 for p, 3 for q      c: 1 for r
const Counts three{{{0, 2}, {1, 0}, {0, 0}}, {{0, 1}, {0, 3}, {0, 0}}, {{0, 0}, {0, 0}, {0, 1}}};

TEST_CASE("co-stances multiply, issue by issue and sign by sign", "[graph]") {
    CHECK(weight(project(three, Qualifier::combine), "a", "b") == 2 * 1 + 1 * 3);
    CHECK(weight(project(three, Qualifier::congruence), "a", "b") == 2 * 1);
    CHECK(weight(project(three, Qualifier::conflict), "a", "b") == -1 * 3);
    const ActorGraph both = project(three, Qualifier::subtract);
    CHECK(weight(both, "a", "b") == 2 - 3);
    CHECK(num_vertices(both) == 3);  // c stands alone, the issues are gone
    CHECK(num_edges(both) == 1);
    CHECK(both[*edges(both).first].count == 7);
}

TEST_CASE("normalisations divide by activity in DNA's ways", "[graph]") {
    const auto congruence = [&](Normalisation by) {
        return weight(project(three, Qualifier::congruence, by), "a", "b");
    };
    // n(a) = 3, n(b) = 4; without match: a's one against q, b's three for q; matched product 2
    CHECK(congruence(Normalisation::activity) == Approx(2 / 12.0));
    CHECK(congruence(Normalisation::average) == Approx(2 / 3.5));
    CHECK(congruence(Normalisation::jaccard) == Approx(2 / (1.0 + 3 + 2)));
    CHECK(congruence(Normalisation::cosine) == Approx(2 / 12.0));
    CHECK(weight(project(three, Qualifier::subtract, Normalisation::average), "a", "b")
          == Approx((2 - 3) / 3.5));
}

TEST_CASE("only stances that count stand behind a projected tie", "[graph]") {
    const ActorGraph graph = project(three, Qualifier::congruence);
    const TieId tie = *edges(graph).first;
    CHECK(graph[tie].count == 3);
    for (const StanceId stance : stances_of(graph, tie)) {
        CHECK(facts(graph).stances[stance].target == "p");
    }
    const ActorGraph many = project({{{0, 40}}, {{0, 3}}}, Qualifier::congruence);
    const TieId strong = *edges(many).first;
    CHECK(many[strong].count == 43);
    CHECK(stances_of(many, strong).size() == 13);  // ten of one, three of the other
}

TEST_CASE("stances between actors stay, both ways in one tie", "[graph]") {
    GraphBuild build({.issues = Issues::project});
    const auto add = [&](const char* source, const char* target, int sign) {
        build.add(StanceView{.source = source,
                             .target = target,
                             .polarity = static_cast<std::int8_t>(sign),
                             .intensity = 3.0 * sign});
    };
    build.add(Actor{.id = "plan", .kind = Kind::issue});
    add("b", "a", 1);
    add("a", "b", -1);
    add("a", "plan", 1);
    add("b", "plan", 1);
    add("c", "plan", 0);  // neutral: left out, and c with it
    add("plan", "a", 1);  // of an issue
    const ActorGraph graph = std::move(build).finish();
    REQUIRE(num_edges(graph) == 1);
    CHECK(num_vertices(graph) == 2);
    const Tie& tie = graph[*edges(graph).first];
    CHECK(tie.support == 3 + 1);
    CHECK(tie.opposition == 3);
    CHECK(tie.count == 4);
}

TEST_CASE("a projection past all bounds is refused with advice", "[graph]") {
    GraphBuild build({.issues = Issues::project});
    build.add(Actor{.id = "plan", .kind = Kind::issue});
    for (int actor = 0; actor < 4'600; ++actor) {
        const std::string source = "actor-" + std::to_string(actor);
        build.add(StanceView{.source = source, .target = "plan", .polarity = 1});
    }
    CHECK_THROWS_WITH(std::move(build).finish(), Catch::Contains("keep the issues"));
}

}  // namespace
}  // namespace entente
