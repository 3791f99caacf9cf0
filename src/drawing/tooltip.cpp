/// Titles of actors and ties, in words.
#include "drawing/tooltip.hpp"

#include "drawing/labels.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace entente {
namespace {

constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_sentence = 400;

std::string number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

std::string days(const Tie& tie) {
    if (!tie.first || !tie.last) {
        return {};
    }
    const std::string first = to_string(*tie.first);
    return ", " + (tie.first == tie.last ? first : first + " to " + to_string(*tie.last));
}

const Document* find_document(const ActorGraph& graph, std::string_view id) {
    const std::vector<Document>& documents = facts(graph).documents;
    const auto found = std::ranges::find(documents, id, &Document::id);
    return found == documents.end() ? nullptr : &*found;
}

/// `“sentence” (day, publisher)`, or nothing when no stance brings its sentence.
std::string strongest_sentence(const ActorGraph& graph, TieId tie) {
    for (const StanceId id : stances_of(graph, tie)) {
        const StanceView stance = facts(graph).stances[id];
        if (stance.evidence.text.empty()) {
            continue;
        }
        std::string source = day(stance) ? to_string(*day(stance)) : "";
        const Document* document = find_document(graph, stance.document);
        if (document != nullptr && !document->publisher.empty()) {
            source += (source.empty() ? "" : ", ") + document->publisher;
        }
        return "\n“" + shorten(stance.evidence.text, longest_sentence) + "”"
               + (source.empty() ? "" : " (" + source + ")");
    }
    return {};
}

std::string claims(const Tie& tie) {
    std::string text;
    if (tie.support > tie.affiliation) {
        text += "supports " + number(tie.support - tie.affiliation);
    }
    if (tie.opposition > 0) {
        text += (text.empty() ? "" : ", ") + ("opposes " + number(tie.opposition));
    }
    if (tie.affiliation > 0) {
        text += (text.empty() ? "" : ", ") + std::string("belongs to it");
    }
    return text.empty() ? "neither supports nor opposes" : text;
}

}  // namespace

std::string tie_tooltip(const ActorGraph& graph, TieId tie) {
    const Tie& found = graph[tie];
    const auto name = [&](ActorId actor) { return shorten(graph[actor].name, longest_name); };
    std::string text = name(source(tie, graph)) + (facts(graph).directed ? " → " : " – ")
                       + name(target(tie, graph)) + ": " + claims(found);
    if (found.count > 0) {
        text += "; " + std::to_string(found.count) + (found.count == 1 ? " stance" : " stances")
                + days(found);
    }
    return text + strongest_sentence(graph, tie);
}

std::string actor_tooltip(const ActorGraph& graph,
                          ActorId actor,
                          const Camps& camps,
                          bool mediator) {
    const Actor& found = graph[actor];
    std::string text = shorten(found.name, longest_name);
    text += found.role.empty() ? "" : ", " + shorten(found.role, longest_name);
    text += found.kind == Kind::unknown ? "" : " (" + std::string(to_string(found.kind)) + ")";
    text += camps.camp[actor] == 0 ? "; in no camp" : "; camp " + std::to_string(camps.camp[actor]);
    return text + (mediator ? "; mediator" : "");
}

}  // namespace entente
