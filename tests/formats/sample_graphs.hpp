/// Graphs to write and read back, and what is in a graph as text.
#pragma once

#include <entente/formats.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace entente {

/// Names that formats stumble over.
inline const std::vector<std::string>& hostile_names() {
    static const std::vector<std::string> names{"plain",       "two words",
                                                "\"quoted\"",  "it's",
                                                "back\\slash", "ends in \\",
                                                "\\\"",        "\\N",
                                                "line\nbreak", "tab\tstop",
                                                "<&>",         "<b>bold</b>",
                                                "&amp;",       "a,b;c|d",
                                                "😀 emoji",     "中国",
                                                "graph",       "node",
                                                "edge",        "1e5",
                                                "007",         "-1",
                                                "ns:port",     "%local",
                                                "#hash",       "{record|x}",
                                                "true",        "null",
                                                "]]>",         "é",
                                                "'",           "n5",
                                                "=1+1",        std::string(10000, 'x')};
    return names;
}

/// What a random graph has besides actors and ties.
struct Contents {
    bool controls = false;    ///< control characters in names
    bool details = true;      ///< of actors and ties
    bool facts = true;        ///< title, rules, attributes of the graph
    bool stances = false;     ///< behind the ties, with documents
    bool isolates = true;     ///< actors without ties
    bool plain_text = false;  ///< no text attribute looks like a number or is empty
};

class RandomGraph {
  public:
    RandomGraph(std::uint32_t seed, const Contents& contents) : random_(seed), has_(contents) {}

    ActorGraph make() && {
        add_actors();
        GraphFacts& facts = builder_.facts();
        facts.directed = chance(0.7);
        for (std::size_t at = 0; at < 3 * actors_.size(); ++at) {
            add_tie(below(actors_.size()), below(actors_.size()));
        }
        if (!has_.isolates) {
            for (std::size_t at = 0; at < actors_.size(); ++at) {
                add_tie(at, at);
            }
        }
        if (has_.facts) {
            facts.title = name();
            facts.rules = {{"since", "2012-01-01"}, {"left out", "3 of " + name()}};
            facts.attributes = {{"source", "made up", Attribute::Type::text},
                                {"version", "3", Attribute::Type::integer}};
        }
        if (has_.stances) {
            facts.documents = {{"doc-1", "A \"title\"", "Paper", "http://x/?a&b", day()}};
        }
        return std::move(builder_).finish();
    }

  private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    bool chance(double share) { return std::uniform_real_distribution<>(0, 1)(random_) < share; }

    std::string name() {
        std::string text = hostile_names()[below(hostile_names().size())];
        return has_.controls && chance(0.3) ? text + "\x01\x1F" : text;
    }

    Date day() { return Date{static_cast<std::int32_t>(below(20000))}; }

    double amount() {
        const double value = std::uniform_real_distribution<>(0, 100)(random_);
        return chance(0.2) ? 0 : chance(0.5) ? std::floor(value) : value * (chance(0.1) ? 1e-9 : 1);
    }

    void add_actors() {
        std::vector<std::string> ids = hostile_names();
        std::shuffle(ids.begin(), ids.end(), random_);
        ids.resize(2 + below(ids.size() - 2));
        for (const std::string& id : ids) {
            Actor actor{.id = has_.controls && chance(0.1) ? id + "\x02" : id, .name = id};
            actor.name = actor.id;
            if (has_.details) {
                describe(actor);
            }
            actors_.push_back(builder_.actor(actor));
            ids_.push_back(actor.id);
        }
    }

    void describe(Actor& actor) {
        actor.name = chance(0.3) ? actor.id : name();
        actor.kind = static_cast<Kind>(below(6));
        actor.affiliation = chance(0.3) ? name() : "";
        actor.role = chance(0.3) ? name() : "";
        for (std::size_t count = chance(0.3) ? below(4) : 0; count > 0; --count) {
            actor.aliases.push_back(name() + std::to_string(count));
        }
        add_attributes(actor.attributes);
    }

    void add_attributes(std::vector<Attribute>& attributes) {
        if (chance(0.5)) {
            const std::string text = has_.plain_text ? "t" : "";
            attributes.push_back({"some text", text + (chance(0.2) ? "" : name())});
        }
        if (chance(0.5)) {
            attributes.push_back({"rank", std::to_string(below(1000)), Attribute::Type::integer});
        }
        if (chance(0.5)) {
            attributes.push_back(
                {"x\"<&>y", chance(0.5) ? "0.5" : "-1.5e-07", Attribute::Type::number});
        }
        if (chance(0.5)) {
            attributes.push_back(
                {"flag", chance(0.5) ? "true" : "false", Attribute::Type::boolean});
        }
    }

    void add_tie(std::size_t from, std::size_t to) {
        if (!builder_.facts().directed && from > to) {
            std::swap(from, to);
        }
        if (!pairs_.insert({{from, to}, true}).second) {
            return;
        }
        Tie tie{.support = amount(), .opposition = amount(), .count = 1};
        if (!has_.details) {
            (chance(0.5) ? tie.opposition : tie.support) = 0;
        } else {
            tie.affiliation = chance(0.1) ? tie.support : 0;
            tie.count = static_cast<std::uint32_t>(below(100));
            tie.first = chance(0.5) ? std::optional(day()) : std::nullopt;
            tie.last = chance(0.5) ? std::optional(day()) : std::nullopt;
            add_attributes(tie.attributes);
        }
        std::vector<StanceId> stances;
        for (std::size_t count = has_.stances ? below(4) : 0; count > 0; --count) {
            stances.push_back(add_stance(from, to));
        }
        builder_.tie(actors_[from], actors_[to], tie, stances);
    }

    /// Records refuse some ids that graph files may have.
    std::string record_id(std::size_t actor) const {
        const std::string& id = ids_[actor];
        const bool plain = std::ranges::none_of(id, [](char c) { return c >= 0 && c < ' '; });
        return plain && id.size() < 1000 ? id : "somebody";
    }

    StanceId add_stance(std::size_t from, std::size_t to) {
        const std::string text = "He said: " + name();
        Stance stance{.document = "doc-1", .source = record_id(from), .target = record_id(to)};
        stance.event = static_cast<Event>(below(16));
        stance.polarity = static_cast<std::int8_t>(below(3)) - 1;
        stance.intensity = stance.polarity * (1 + 0.1 * static_cast<double>(below(90)));
        stance.status = static_cast<Status>(below(5));
        stance.speaker = chance(0.3) ? "russia" : "";
        stance.issue = chance(0.3) ? "the-plan" : "";
        stance.published = chance(0.5) ? std::optional(day()) : std::nullopt;
        stance.date = chance(0.5) ? std::optional(day()) : std::nullopt;
        stance.confidence = chance(0.5) ? 1 : 0.91;
        stance.evidence = {text, {1, 90}, {1, 5}, {20, 30}, chance(0.5) ? Span{7, 9} : Span{}};
        return builder_.facts().stances.add(view(stance));
    }

    std::mt19937 random_;
    Contents has_;
    GraphBuilder builder_;
    std::vector<ActorId> actors_;
    std::vector<std::string> ids_;
    std::map<std::pair<std::size_t, std::size_t>, bool> pairs_;
};

/// In order of names: tables keep the order of their columns, not of each row.
inline std::string text_of(std::vector<Attribute> attributes) {
    std::ranges::sort(attributes, {}, &Attribute::name);
    std::string text;
    for (const Attribute& attribute : attributes) {
        text += " {" + attribute.name + ":" + std::to_string(static_cast<int>(attribute.type)) + "="
                + attribute.value + "}";
    }
    return text;
}

inline std::string text_of(const Actor& actor) {
    std::string text = "actor [" + actor.id + "] [" + actor.name + "] "
                       + std::string(to_string(actor.kind)) + " [" + actor.affiliation + "] ["
                       + actor.role + "]";
    for (const std::string& alias : actor.aliases) {
        text += " (" + alias + ")";
    }
    return text + text_of(actor.attributes);
}

inline std::string text_of(const ActorGraph& graph, TieId id) {
    const Tie& tie = graph[id];
    std::ostringstream text;
    text.precision(17);
    text << "tie [" << graph[source(id, graph)].id << "] [" << graph[target(id, graph)].id << "] +"
         << tie.support << " -" << tie.opposition << " a" << tie.affiliation << " n" << tie.count
         << " " << (tie.first ? to_string(*tie.first) : "") << " "
         << (tie.last ? to_string(*tie.last) : "") << text_of(tie.attributes);
    for (const StanceId stance : stances_of(graph, id)) {
        text << "\n  " << to_json(facts(graph).stances[stance]);
    }
    return text.str();
}

/// Everything that is in a graph, a line each.
inline std::vector<std::string> lines_of(const ActorGraph& graph) {
    const GraphFacts& all = facts(graph);
    std::vector<std::string> lines{all.directed ? "directed" : "undirected",
                                   "title " + all.title,
                                   "since " + (all.since ? to_string(*all.since) : ""),
                                   "until " + (all.until ? to_string(*all.until) : ""),
                                   "facts" + text_of(all.attributes)};
    for (const Rule& rule : all.rules) {
        lines.push_back("rule " + rule.name + ": " + rule.value);
    }
    for (const Document& document : all.documents) {
        lines.push_back(to_json(document));
    }
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        lines.push_back(text_of(graph[actor]));
    }
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        lines.push_back(text_of(graph, *tie));
    }
    return lines;
}

/// The first line in which two graphs differ, both ways; empty when they are equal.
inline std::string difference(const ActorGraph& a, const ActorGraph& b) {
    std::vector<std::string> left = lines_of(a);
    std::vector<std::string> right = lines_of(b);
    left.resize(std::max(left.size(), right.size()), "nothing");
    right.resize(left.size(), "nothing");
    const auto [at, other] = std::ranges::mismatch(left, right);
    return at == left.end() ? "" : at->substr(0, 500) + "\n---\n" + other->substr(0, 500);
}

/// The files that a format writes of a graph, by ending; the first has none.
using Files = std::map<std::string, std::string>;

inline Files files_of(const Format& format,
                      const ActorGraph& graph,
                      const WriteOptions& options = {}) {
    Files files;
    std::ostringstream out;
    format.write(out, graph, options);
    files[""] = out.str();
    for (const FormatPart& part : format.parts) {
        std::ostringstream beside;
        part.write(beside, graph, options);
        files[std::string(part.ending)] = beside.str();
    }
    return files;
}

inline ActorGraph graph_of(const Format& format, const Files& files) {
    const auto beside = [&](const std::string& path) -> std::optional<std::string> {
        const auto found = files.find(path.substr(1));
        return found == files.end() ? std::nullopt : std::optional(found->second);
    };
    return read_graph({.bytes = files.at(""), .name = "x", .beside = beside}, &format);
}

using TieWeights = std::map<std::pair<std::string, std::string>, double>;

/// By the ids of both ends; of undirected ties the smaller id first.
inline TieWeights weights_of(const ActorGraph& graph) {
    TieWeights weights;
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        std::pair ends(graph[source(*tie, graph)].id, graph[target(*tie, graph)].id);
        if (!facts(graph).directed && ends.first > ends.second) {
            std::swap(ends.first, ends.second);
        }
        weights[ends] = graph[*tie].signed_weight();
    }
    return weights;
}

}  // namespace entente
