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

TEST_CASE("a body's own affiliation is followed up", "[graph]") {
    const Records records{{stance("lavrov", "assad", 2)},
                          {{.id = "lavrov", .affiliation = "ministry"},
                           {.id = "ministry", .affiliation = "russia"},
                           {.id = "russia", .kind = Kind::state, .affiliation = "russia"}}};
    CHECK(
        ties(build(records))
        == Lines{"lavrov>assad +2 -0 n1", "lavrov>ministry +1 -0 n0", "ministry>russia +1 -0 n0"});
}

TEST_CASE("folding follows affiliations up to the state", "[graph]") {
    const Records records{{stance("lavrov", "assad", 2), stance("lavrov", "putin", 3)},
                          {{.id = "lavrov", .kind = Kind::person, .affiliation = "ministry"},
                           {.id = "ministry", .affiliation = "russia"},
                           {.id = "putin", .affiliation = "russia"},
                           {.id = "russia", .kind = Kind::state, .affiliation = "cis"}}};
    const ActorGraph graph = build(records, {.fold_states = true, .affiliation_weight = 0});
    CHECK(ties(graph) == Lines{"russia>assad +2 -0 n1"});
    CHECK(num_vertices(graph) == 2);
    CHECK(rule(graph, "left out: inside one body") == "1");
    CHECK(rule(graph, "folded into states and bodies") == "2");
    const auto evidence = stances_of(graph, *edges(graph).first);
    CHECK(facts(graph).stances[evidence.front()].source == "lavrov");
    CHECK(ties(build(records, {.fold_states = true}))
          == Lines{"russia>assad +2 -0 n1", "russia>cis +1 -0 n0"});
}

TEST_CASE("a cycle of affiliations counts for its first id", "[graph]") {
    const Records records{{stance("clerk", "x", 1), stance("c", "x", 1)},
                          {{.id = "clerk", .affiliation = "b"},
                           {.id = "a", .affiliation = "c"},
                           {.id = "b", .affiliation = "a"},
                           {.id = "c", .affiliation = "b"}}};
    CHECK(ties(build(records, {.fold_states = true})) == Lines{"a>x +2 -0 n2"});
}

TEST_CASE("a chain of 200,000 affiliations folds to its top", "[graph]") {
    Records records{{stance("0", "x", 1)}};
    for (int at = 0; at < 200'000; ++at) {
        records.actors.push_back({.id = std::to_string(at), .affiliation = std::to_string(at + 1)});
    }
    CHECK(ties(build(records, {.fold_states = true})) == Lines{"200000>x +1 -0 n1"});
}

TEST_CASE("stances on issues are kept or left out", "[graph]") {
    const Records records{{stance("a", "plan", 2), stance("plan", "b", -1), stance("a", "b", 1)},
                          {{.id = "plan", .kind = Kind::issue}}};
    CHECK(ties(build(records)) == Lines{"a>b +1 -0 n1", "a>plan +2 -0 n1", "plan>b +0 -1 n1"});
    const ActorGraph graph = build(records, {.issues = Issues::drop});
    CHECK(ties(graph) == Lines{"a>b +1 -0 n1"});
    CHECK(rule(graph, "left out: on an issue") == "2");
    CHECK(rule(graph, "issues") == "drop");
}

TEST_CASE("a sentence told twice counts once, the surer telling", "[graph]") {
    Records records{{stance("a", "b", 1), stance("a", "b", 1), stance("a", "b", 1)}};
    for (Stance& told : records.stances) {
        told.evidence = {.text = "A backs B.", .span = {5, 15}};
    }
    records.stances[0].confidence = 0.4;
    records.stances[1].confidence = 0.9;
    records.stances[2].document = "another";
    const ActorGraph graph = build(records);
    CHECK(ties(graph) == Lines{"a>b +2 -0 n2"});
    CHECK(rule(graph, "left out: told twice") == "1");
    const auto evidence = stances_of(graph, *edges(graph).first);
    REQUIRE(evidence.size() == 2);
    CHECK(facts(graph).stances[evidence[1]].confidence == 0.9);
    CHECK(facts(graph).stances.size() == 2);
}

TEST_CASE("stances without a sentence are never the same", "[graph]") {
    CHECK(ties(build({{stance("a", "b", 1), stance("a", "b", 1)}})) == Lines{"a>b +2 -0 n2"});
}

TEST_CASE("what an actor holds of itself is left out", "[graph]") {
    const ActorGraph graph = build({{stance("a", "a", 1)}});
    CHECK(num_vertices(graph) == 0);
    CHECK(rule(graph, "left out: source is target") == "1");
}

TEST_CASE("actors of the records without a kept stance are counted", "[graph]") {
    const Records records{{stance("a", "b", 1), stance("c", "d", 1)},
                          {{.id = "a", .name = "A"}, {.id = "e", .name = "E"}}};
    CHECK(rule(build(records), "actors left out") == "1 without a stance");
    Records unsure = records;
    unsure.stances[1].confidence = 0.1;
    CHECK(rule(build(unsure, {.min_confidence = 0.5}), "actors left out") == "1 without a stance");
}

TEST_CASE("status and confidence filter", "[graph]") {
    Records records{{stance("a", "b", 1), stance("a", "b", 2), stance("a", "b", 4)}};
    records.stances[0].status = Status::negated;
    records.stances[1].confidence = 0.5;
    records.stances[2].confidence = 0.4999;
    const ActorGraph graph =
        build(records, {.statuses = {Status::actual, Status::planned}, .min_confidence = 0.5});
    CHECK(ties(graph) == Lines{"a>b +2 -0 n1"});
    CHECK(rule(graph, "status") == "actual, planned");
    CHECK(rule(graph, "least confidence") == "0.5");
    CHECK(rule(graph, "left out: other status") == "1");
    CHECK(rule(graph, "left out: less confident") == "1");
}

TEST_CASE("of records that disagree the more frequent word is taken", "[graph]") {
    const Records records{{stance("annan", "b", 1)},
                          {{.id = "annan", .name = "Annan", .kind = Kind::group},
                           {.id = "annan", .name = "Kofi Annan", .kind = Kind::person},
                           {.id = "annan",
                            .name = "Kofi Annan",
                            .kind = Kind::person,
                            .role = "envoy",
                            .aliases = {"K. Annan"}}}};
    const ActorGraph graph = build(records);
    CHECK(graph[0].name == "Kofi Annan");
    CHECK(graph[0].kind == Kind::person);
    CHECK(graph[0].role == "envoy");
    CHECK(graph[0].aliases == std::vector<std::string>{"Annan", "K. Annan"});
    CHECK(graph[1].name == "b");
    CHECK(rule(graph, "actors whose records disagree on kind or affiliation") == "1");
}

TEST_CASE("a stance without days counts for the day of its document", "[graph]") {
    const Records records{
        {stance("a", "b", 1)}, {}, {{.id = "d", .published = parse_date("2012-07-15")}}};
    CHECK(facts(build(records)).since == parse_date("2012-07-15"));
    CHECK(num_edges(build(records, {.until = parse_date("2012-07-14")})) == 0);
}

TEST_CASE("nothing in, nothing out", "[graph]") {
    const ActorGraph graph = build({}, {.title = "Empty", .issues = Issues::project});
    CHECK(num_vertices(graph) == 0);
    CHECK(facts(graph).title == "Empty");
    CHECK(rule(graph, "stances read") == "0");
}

TEST_CASE("build options are known by their words", "[graph]") {
    CHECK(parse_issues("project") == Issues::project);
    CHECK(to_string(Issues::drop) == "drop");
    CHECK(!parse_issues("Keep"));
    CHECK(parse_normalisation("jaccard") == Normalisation::jaccard);
    CHECK(to_string(Normalisation::cosine) == "cosine");
    CHECK(!parse_normalisation("no"));
    CHECK(parse_qualifier("subtract") == Qualifier::subtract);
    CHECK(to_string(Qualifier::combine) == "combine");
    CHECK(!parse_qualifier(""));
}

}  // namespace
}  // namespace entente
