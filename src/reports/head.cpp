#include "reports/head.hpp"

#include "reports/numbers.hpp"
#include "reports/text_width.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace entente::reports {
namespace {

constexpr std::size_t longest_name = 60;
constexpr std::array<std::string_view, 6> kinds_one{
    "of unknown kind", "person", "state", "organisation", "group", "issue"};
constexpr std::array<std::string_view, 6> kinds_many{
    "of unknown kind", "persons", "states", "organisations", "groups", "issues"};

struct Numbers {
    std::array<std::uint64_t, kinds_one.size()> kinds{};
    std::uint64_t actors = 0, ties = 0, support = 0, opposition = 0, undecided = 0;
    std::uint64_t affiliations = 0;  ///< ties of affiliation alone
    std::uint64_t stances = 0, documents = 0;
};

Numbers numbers(const ActorGraph& graph) {
    Numbers found;
    found.actors = num_vertices(graph);
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        ++found.kinds[static_cast<std::size_t>(graph[actor].kind)];
    }
    for (auto [tie, end] = boost::edges(graph); tie != end; ++tie) {
        const int sign = graph[*tie].sign();
        ++found.ties;
        ++(sign > 0 ? found.support : sign < 0 ? found.opposition : found.undecided);
        found.affiliations += graph[*tie].count == 0 && graph[*tie].affiliation > 0 ? 1U : 0U;
    }
    found.stances = facts(graph).stances.size();
    found.documents = facts(graph).documents.size();
    return found;
}

std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

std::string actor_counts(const Numbers& found) {
    std::vector<std::string> kinds;
    for (const std::size_t kind : {1U, 2U, 3U, 4U, 5U, 0U}) {
        if (found.kinds[kind] != 0) {
            kinds.push_back(counted(found.kinds[kind], kinds_one[kind], kinds_many[kind]));
        }
    }
    const bool said = found.kinds[0] != found.actors;
    return grouped(found.actors) + (said ? ": " + listed(kinds) : "");
}

std::string tie_counts(const Numbers& found, bool directed) {
    std::vector<std::string> signs;
    if (found.support != 0) {
        signs.push_back(counted(found.support, "supporting", "supporting"));
    }
    if (found.opposition != 0) {
        signs.push_back(counted(found.opposition, "opposing", "opposing"));
    }
    if (found.undecided != 0) {
        signs.push_back(counted(found.undecided, "undecided", "undecided"));
    }
    return grouped(found.ties) + (signs.empty() ? "" : ": " + listed(signs))
           + (found.affiliations == 0
                  ? ""
                  : "; " + counted(found.affiliations, "of", "of") + " affiliation alone")
           + (directed ? "" : "; undirected");
}

std::string days(const GraphFacts& facts) {
    if (!facts.since && !facts.until) {
        return "";
    }
    const std::string first = facts.since ? to_string(*facts.since) : "";
    const std::string last = facts.until ? to_string(*facts.until) : "";
    return first == last ? first : first + " to " + last;
}

std::string stance_counts(const Numbers& found, const GraphFacts& facts) {
    std::string text = grouped(found.stances);
    if (found.documents != 0) {
        text += " in " + counted(found.documents, "document");
    }
    return text + (days(facts).empty() ? "" : ", " + days(facts));
}

/// Rules of one name are one entry: JSON objects have each key once.
std::map<std::string, std::string> by_name(const std::vector<Rule>& rules) {
    std::map<std::string, std::string> named;
    for (const Rule& rule : rules) {
        std::string& value = named[rule.name];
        value += (value.empty() ? "" : "; ") + rule.value;
    }
    return named;
}

std::vector<Rule> all_rules(const ActorGraph& graph, const std::vector<Rule>& rules) {
    std::vector<Rule> all = facts(graph).rules;
    all.insert(all.end(), rules.begin(), rules.end());
    return all;
}

void put_day(Json& json, std::string_view key, std::optional<Date> date) {
    json.key(key).text_or_null(date ? to_string(*date) : "");
}

void put_counts(Json& json, const Numbers& found) {
    const auto put = [&](std::string_view key, std::uint64_t count) {
        json.key(key).number(static_cast<double>(count));
    };
    json.key("counts").object();
    put("actors", found.actors);
    put("ties", found.ties);
    put("supporting", found.support);
    put("opposing", found.opposition);
    put("undecided", found.undecided);
    put("stances", found.stances);
    put("documents", found.documents);
    json.end_object();
}

}  // namespace

std::vector<Rule> counts(const ActorGraph& graph) {
    const Numbers found = numbers(graph);
    std::vector<Rule> rules{{"actors", actor_counts(found)},
                            {"ties", tie_counts(found, facts(graph).directed)}};
    if (found.stances != 0) {
        rules.push_back({"stances", stance_counts(found, facts(graph))});
    } else if (!days(facts(graph)).empty()) {
        rules.push_back({"days", days(facts(graph))});
    }
    return rules;
}

std::vector<Rule> camp_rules(const CampOptions& options) {
    const std::string many = options.camps == 0   ? "as many as fit best"
                             : options.camps == 2 ? "at most 2"
                                                  : "exactly " + std::to_string(options.camps);
    return {{"camps", many},
            {"weights", std::string(to_string(options.weights))},
            {"symmetrise", std::string(to_string(options.symmetrise))}};
}

void put_head(Page& page, const ActorGraph& graph, const std::vector<Rule>& rules) {
    page.title(facts(graph).title);
    std::vector<Rule> all = counts(graph);
    const std::vector<Rule> used = all_rules(graph, rules);
    all.insert(all.end(), used.begin(), used.end());
    page.rules(all);
}

void put_head(Json& json, const ActorGraph& graph, const std::vector<Rule>& rules) {
    json.key("title").text_or_null(facts(graph).title);
    put_day(json, "since", facts(graph).since);
    put_day(json, "until", facts(graph).until);
    put_counts(json, numbers(graph));
    json.key("rules").object();
    for (const auto& [name, value] : by_name(all_rules(graph, rules))) {
        json.key(name).text(value);
    }
    json.end_object();
}

std::string name_of(const ActorGraph& graph, ActorId actor) {
    std::string name = shorten(one_line(graph[actor].name), longest_name);
    name = name.empty() ? shorten(one_line(graph[actor].id), longest_name) : name;
    return name.empty() ? "(no name)" : name;
}

std::string name_of(const ActorGraph& graph, std::string_view id) {
    const std::optional<ActorId> actor = find_actor(graph, id);
    return actor ? name_of(graph, *actor) : shorten(one_line(id), longest_name);
}

}  // namespace entente::reports
