/// Records → graph: aggregation, filters, issues, folding, affiliation.
#include <entente/build.hpp>

#include <catch2/catch.hpp>

namespace entente {
namespace {

Stance stance(std::string source, std::string target, double intensity) {
    return {.document = "d",
            .source = std::move(source),
            .target = std::move(target),
            .event = intensity < 0 ? Event::accuse : Event::support,
            .polarity = static_cast<std::int8_t>(intensity < 0   ? -1
                                                 : intensity > 0 ? 1
                                                                 : 0),
            .intensity = intensity};
}

struct Records {
    std::vector<Stance> stances;
    std::vector<Actor> actors;
    std::vector<Document> documents;
};

ActorGraph build(const Records& records, BuildOptions options = {}) {
    GraphBuild build(std::move(options));
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

/// `a>b +5 -2 n3` of every tie, in the order of the graph.
std::vector<std::string> ties(const ActorGraph& graph) {
    std::vector<std::string> lines;
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
        const Tie& tie = graph[*edge];
        std::ostringstream line;
        line << graph[source(*edge, graph)].id << '>' << graph[target(*edge, graph)].id << " +"
             << tie.support << " -" << tie.opposition << " n" << tie.count;
        lines.push_back(line.str());
    }
    return lines;
}

using Lines = std::vector<std::string>;

std::string rule(const ActorGraph& graph, std::string_view name) {
    for (const Rule& rule : facts(graph).rules) {
        if (rule.name == name) {
            return rule.value;
        }
    }
    return "";
}

TEST_CASE("stances of one ordered pair add up to one tie", "[graph]") {
    Records records{{stance("a", "b", 3), stance("b", "a", 1), stance("a", "b", -2)}};
    records.stances[0].published = parse_date("2012-07-15");
    records.stances[2].published = parse_date("2012-07-20");
    records.stances[2].date = parse_date("2012-07-01");
    const ActorGraph graph = build(records);
    CHECK(ties(graph) == Lines{"a>b +3 -2 n2", "b>a +1 -0 n1"});
    const Tie& tie = graph[*edges(graph).first];
    CHECK(to_string(*tie.first) == "2012-07-01");
    CHECK(to_string(*tie.last) == "2012-07-15");
    CHECK(facts(graph).since == tie.first);
    CHECK(facts(graph).until == tie.last);
}

TEST_CASE("days outside the bounds and undated stances are left out and counted", "[graph]") {
    Records records{{stance("a", "b", 1), stance("a", "b", 2), stance("a", "b", 4)}};
    records.stances[0].date = parse_date("2012-07-01");
    records.stances[1].published = parse_date("2012-07-02");
    const ActorGraph graph =
        build(records, {.since = parse_date("2012-07-02"), .until = parse_date("2012-07-02")});
    CHECK(ties(graph) == Lines{"a>b +2 -0 n1"});
    CHECK(rule(graph, "left out: other day") == "1");
    CHECK(rule(graph, "left out: no day") == "1");
    CHECK(rule(graph, "stances read") == "3");
    CHECK(rule(graph, "stances in the graph") == "1");
}

TEST_CASE("publishers are known from documents that come after their stances", "[graph]") {
    Records records{{stance("a", "b", 1), stance("a", "b", 2), stance("a", "b", 4)}};
    records.stances[1].document = "e";
    records.stances[2].document = "nowhere";
    records.documents = {{.id = "d", .publisher = "Reuters"}, {.id = "e", .publisher = "TASS"}};
    const ActorGraph graph = build(records, {.publishers = {"TASS", "BBC"}});
    CHECK(ties(graph) == Lines{"a>b +2 -0 n1"});
    CHECK(rule(graph, "left out: other publisher") == "2");
    REQUIRE(facts(graph).documents.size() == 1);
    CHECK(facts(graph).documents.front().id == "e");
}

TEST_CASE("affiliation supports, and reaches bodies no stance names", "[graph]") {
    const Records records{{stance("annan", "assad", 2)},
                          {{.id = "annan", .affiliation = "un"},
                           {.id = "bystander", .affiliation = "un"},
                           {.id = "lavrov", .affiliation = "russia"}}};
    const ActorGraph graph = build(records, {.affiliation_weight = 0.5});
    CHECK(ties(graph) == Lines{"annan>assad +2 -0 n1", "annan>un +0.5 -0 n0"});
    CHECK(ties(build(records, {.affiliation_weight = 0})) == Lines{"annan>assad +2 -0 n1"});
}

}  // namespace
}  // namespace entente
