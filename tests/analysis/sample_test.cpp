/// The shipped sample, records to camps: its camps and mediator follow from its ties.
#include <entente/build.hpp>
#include <entente/camps.hpp>
#include <entente/error.hpp>

#include <catch2/catch.hpp>

#include <fstream>
#include <set>

namespace entente {
namespace {

using Ids = std::vector<std::string>;

const Ids russian_side{"bashar-assad",
                       "china",
                       "cuba",
                       "gennady-gatilov",
                       "hu-jintao",
                       "russia",
                       "sergei-lavrov",
                       "vladimir-putin"};
const Ids opposing_side{
    "arab-states", "nato", "syrian-opposition", "syrian-rebels", "western-states"};

ActorGraph sample(const BuildOptions& options) {
    const std::string path = std::string(ENTENTE_GRAPHS) + "/syria-2012/records.ndjson";
    std::ifstream in(path);
    GraphBuild build(options);
    const RecordSink sink{.document = [&](const Document& document) { build.add(document); },
                          .actor = [&](const Actor& actor) { build.add(actor); },
                          .stance = [&](const StanceView& stance) { build.add(stance); }};
    const RecordCounts counts = read_records(in, path, sink, {.strict = true});
    REQUIRE(counts.stances == 83);
    return std::move(build).finish();
}

/// The camp that all these actors are in; 0 when they are in several or in none.
int camp_of(const ActorGraph& graph, const Camps& camps, const Ids& ids) {
    std::set<int> found;
    for (const std::string& id : ids) {
        const std::optional<ActorId> actor = find_actor(graph, id);
        found.insert(actor ? camps.camp[*actor] : 0);
    }
    return found.size() == 1 ? *found.begin() : 0;
}

void check_sides(const BuildOptions& options, const CampOptions& rules) {
    const ActorGraph graph = sample(options);
    const Camps camps = find_camps(graph, rules);
    const int russian = camp_of(graph, camps, russian_side);
    const int opposing = camp_of(graph, camps, opposing_side);
    CHECK(camps.count == 2);
    CHECK(camps.optimal);
    CHECK(russian != 0);
    CHECK(opposing == 3 - russian);
    REQUIRE_FALSE(camps.mediators.empty());
    CHECK(graph[camps.mediators.front().actor].id == "kofi-annan");
}

TEST_CASE("the Syrian sample parts into two sides with Annan between them", "[analysis]") {
    const Issues issues = GENERATE(Issues::keep, Issues::drop);
    const int count = GENERATE(0, 2);
    CAPTURE(issues, count);
    check_sides({.issues = issues}, {.camps = count});
}

TEST_CASE("the sides of the Syrian sample do not hang on what was only alleged", "[analysis]") {
    check_sides({.statuses = {Status::actual, Status::planned, Status::urged}}, {});
}

TEST_CASE("only Annan's dealings with both sides contradict the camps of the Syrian sample",
          "[analysis]") {
    // Contacts 1 and urged mediation 5 with the opposition, and 1 for acting for the UN.
    CHECK(find_camps(sample({})).frustration == Approx(7));
    CHECK(find_camps(sample({.affiliation_weight = 0})).frustration == Approx(6));
}

}  // namespace
}  // namespace entente
