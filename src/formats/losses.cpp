/// Counting what is lost.
#include "formats/losses.hpp"

#include "formats/narrow_types.hpp"

#include <algorithm>
#include <cstddef>
#include <set>

namespace entente {
namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

template <class Matches>
std::size_t count_actors(const ActorGraph& graph, Matches matches) {
    std::size_t count = 0;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        count += matches(graph[actor]) ? 1U : 0U;
    }
    return count;
}

template <class Matches>
std::size_t count_ties(const ActorGraph& graph, Matches matches) {
    std::size_t count = 0;
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        count += matches(graph[*tie]) ? 1U : 0U;
    }
    return count;
}

bool is_control(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

/// Also U+FFFE and U+FFFF, which XML cannot hold.
bool has_control(std::string_view text) {
    return std::ranges::any_of(text, is_control) || text.find("\xEF\xBF\xBE") != text.npos
           || text.find("\xEF\xBF\xBF") != text.npos;
}

bool has_control(const std::vector<Attribute>& attributes) {
    return std::ranges::any_of(attributes, [](const Attribute& attribute) {
        return has_control(attribute.name) || has_control(attribute.value);
    });
}

bool has_control(const Actor& actor) {
    return has_control(actor.id) || has_control(actor.name) || has_control(actor.affiliation)
           || has_control(actor.role) || has_control(actor.attributes)
           || std::ranges::any_of(actor.aliases,
                                  [](const auto& text) { return has_control(text); });
}

/// Sums `count(attributes)` over actors and ties.
template <class Count>
std::size_t sum_attributes(const ActorGraph& graph, Count count) {
    std::size_t sum = 0;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        sum += count(graph[actor].attributes);
    }
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        sum += count(graph[*tie].attributes);
    }
    return sum;
}

std::size_t empty_texts(const std::vector<Attribute>& attributes) {
    return static_cast<std::size_t>(
        std::ranges::count(attributes, std::string_view(), &Attribute::value));
}

/// Attributes whose name another of the same actor or tie has had.
std::size_t repeated(const std::vector<Attribute>& attributes) {
    std::set<std::string_view> names;
    return static_cast<std::size_t>(std::ranges::count_if(
        attributes, [&](const auto& attribute) { return !names.insert(attribute.name).second; }));
}

std::size_t isolates(const ActorGraph& graph) {
    std::size_t count = 0;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        count += in_degree(actor, graph) + out_degree(actor, graph) == 0 ? 1U : 0U;
    }
    return count;
}

bool is_described(const Actor& actor) {
    return (actor.name != actor.id && !actor.name.empty()) || actor.kind != Kind::unknown
           || !actor.affiliation.empty() || !actor.role.empty() || !actor.aliases.empty()
           || !actor.attributes.empty();
}

bool is_more_than_a_number(const Tie& tie) {
    return (tie.support != 0 && tie.opposition != 0) || tie.affiliation != 0 || tie.count != 1
           || tie.first || tie.last || !tie.attributes.empty();
}

/// Sentences of one format.
class Report {
  public:
    explicit Report(std::string_view format) : format_(format) {}

    void no_place(std::size_t count, std::string_view one, std::string_view many) {
        if (count != 0) {
            sentences.push_back(format_ + " has no place for " + counted(count, one, many) + ".");
        }
    }

    std::vector<std::string> sentences;

  private:
    std::string format_;
};

void report_stances(Report& report, const ActorGraph& graph, const Holds& holds) {
    const std::size_t stances = holds.stances ? 0 : facts(graph).evidence.size();
    report.no_place(stances, "stance behind the ties", "stances behind the ties");
    if (stances != 0 && holds.quotes) {
        report.sentences.back().back() = ';';
        report.sentences.back() += " the strongest sentence of each tie is kept as `quote`.";
    }
}

void report_facts(Report& report, const GraphFacts& all) {
    report.no_place(all.title.empty() ? 0 : 1, "title", "titles");
    report.no_place(all.since || all.until ? 1 : 0, "period of the graph", "periods");
    report.no_place(all.rules.size(), "rule of the graph", "rules of the graph");
    report.no_place(all.attributes.size(), "attribute of the graph", "attributes of the graph");
}

void report_controls(Report& report, const ActorGraph& graph) {
    const std::size_t actors =
        count_actors(graph, [](const Actor& actor) { return has_control(actor); });
    const std::size_t ties =
        count_ties(graph, [](const Tie& tie) { return has_control(tie.attributes); });
    report.no_place(actors + ties,
                    "actor's or tie's control characters",
                    "actors' and ties' control characters");
}

void report_attributes(Report& report, const ActorGraph& graph, const Holds& holds) {
    report.no_place(sum_attributes(graph, repeated),
                    "further attribute of the same name",
                    "further attributes of the same names");
    const std::size_t empty = holds.empty_texts ? 0 : sum_attributes(graph, empty_texts);
    report.no_place(empty, "attribute without text", "attributes without text");
    report.no_place(holds.types ? 0 : count_retyped(graph),
                    "attribute's type, which its text does not show",
                    "attributes' types, which their texts do not show");
}

void report_actors_and_ties(Report& report, const ActorGraph& graph, const Holds& holds) {
    report.no_place(holds.actors ? 0 : count_actors(graph, is_described),
                    "actor's name, kind or attributes",
                    "actors' names, kinds and attributes");
    report.no_place(
        holds.isolates ? 0 : isolates(graph), "actor without ties", "actors without ties");
    report.no_place(holds.ties ? 0 : count_ties(graph, is_more_than_a_number),
                    "tie's support, opposition, count, dates or attributes",
                    "ties' support, opposition, counts, dates and attributes");
    report.no_place(
        holds.signs ? 0 : count_ties(graph, [](const Tie& tie) { return tie.sign() < 0; }),
        "opposing tie's sign beside the weight asked for",
        "opposing ties' signs beside the weight asked for");
    if (holds.actors && holds.ties) {
        report_attributes(report, graph, holds);
    }
}

}  // namespace

std::vector<std::string> losses(const ActorGraph& graph,
                                std::string_view format,
                                const Holds& holds) {
    Report report(format);
    const GraphFacts& all = facts(graph);
    report_stances(report, graph, holds);
    report.no_place(holds.documents ? 0 : all.documents.size(), "document", "documents");
    if (!holds.facts) {
        report_facts(report, all);
    }
    report_actors_and_ties(report, graph, holds);
    if (!holds.controls) {
        report_controls(report, graph);
    }
    return report.sentences;
}

}  // namespace entente
