#include "cli/actor_lookup.hpp"

#include "cli/suggestion.hpp"
#include "reports/utf8.hpp"

#include <algorithm>
#include <vector>

namespace entente::cli {
namespace {

constexpr std::size_t most_suggestions = 3;

/// Lower case for the scripts with the plainest cases: Latin, Greek, Cyrillic; others as they are.
char32_t lower(char32_t point) {
    const auto within = [&](char32_t first, char32_t last) {
        return point >= first && point <= last;
    };
    if (within('A', 'Z') || (within(0xC0, 0xDE) && point != 0xD7) || within(0x391, 0x3A9)
        || within(0x410, 0x42F)) {
        return point + 32;
    }
    if (within(0x400, 0x40F)) {
        return point + 80;
    }
    const bool even_is_upper = within(0x100, 0x137) || within(0x14A, 0x177);
    const bool odd_is_upper = within(0x139, 0x148) || within(0x179, 0x17E);
    const bool upper = even_is_upper ? point % 2 == 0 : odd_is_upper && point % 2 == 1;
    return upper ? point + 1 : point;
}

/// Code points without regard to case; spaces, hyphens and underscores are one.
std::u32string folded(std::string_view text) {
    std::u32string found;
    while (!text.empty()) {
        const reports::CodePoint point = reports::first_code_point(text);
        const bool gap = point.value == '-' || point.value == '_' || point.value == ' ';
        found += gap ? U' ' : lower(point.value);
        text.remove_prefix(point.bytes);
    }
    return found;
}

bool is_called(const Actor& actor, const std::u32string& wanted) {
    return folded(actor.id) == wanted || folded(actor.name) == wanted
           || std::ranges::any_of(
               actor.aliases, [&](const std::string& alias) { return folded(alias) == wanted; });
}

Error unknown(const ActorGraph& graph, const std::string& name) {
    std::vector<std::string> known;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        known.push_back(graph[actor].id);
        if (folded(graph[actor].name) != folded(graph[actor].id)) {
            known.push_back(graph[actor].name);
        }
        known.insert(known.end(), graph[actor].aliases.begin(), graph[actor].aliases.end());
    }
    const std::string meant = did_you_mean(name, known, most_suggestions);
    return Error("the graph has no actor '" + name + "'",
                 {},
                 meant.empty() ? "'entente report' lists its actors" : meant);
}

Error ambiguous(const ActorGraph& graph,
                const std::string& name,
                const std::vector<ActorId>& found) {
    std::string ids;
    for (const ActorId actor : found) {
        ids += (ids.empty() ? "" : ", ") + graph[actor].id;
    }
    return Error("'" + name + "' names " + std::to_string(found.size()) + " actors",
                 {},
                 "say which by id: " + ids);
}

}  // namespace

ActorId actor_called(const ActorGraph& graph, const std::string& name) {
    if (const std::optional<ActorId> actor = find_actor(graph, name)) {
        return *actor;
    }
    const std::u32string wanted = folded(name);
    std::vector<ActorId> found;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        if (is_called(graph[actor], wanted)) {
            found.push_back(actor);
        }
    }
    if (found.empty()) {
        throw unknown(graph, name);
    }
    if (found.size() > 1) {
        throw ambiguous(graph, name, found);
    }
    return found.front();
}

}  // namespace entente::cli
