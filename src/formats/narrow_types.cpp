/// The narrowest type of each column.
#include "formats/narrow_types.hpp"

#include "formats/numbers.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace entente {
namespace {

using Types = std::unordered_map<std::string_view, Attribute::Type>;

void widen(Types& types, std::string_view name, Attribute::Type type) {
    const auto [found, fresh] = types.try_emplace(name, type);
    found->second = fresh ? type : widened(found->second, type);
}

void widen(Types& types, const std::vector<Attribute>& attributes) {
    for (const Attribute& attribute : attributes) {
        const bool text = attribute.type == Attribute::Type::text;
        widen(types, attribute.name, text ? narrowest_type(attribute.value) : attribute.type);
    }
}

void widen_by_values(Types& types, const std::vector<Attribute>& attributes) {
    for (const Attribute& attribute : attributes) {
        widen(types, attribute.name, narrowest_type(attribute.value));
    }
}

void narrow(std::vector<Attribute>& attributes, const Types& types) {
    for (Attribute& attribute : attributes) {
        attribute.type = types.at(attribute.name);
    }
}

/// Calls `visit(attributes)` for all actors, or for all ties; what is const stays so.
template <class Graph, class Visit>
void for_actors(Graph& graph, Visit visit) {
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        visit(graph[actor].attributes);
    }
}

template <class Graph, class Visit>
void for_ties(Graph& graph, Visit visit) {
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        visit(graph[*tie].attributes);
    }
}

std::size_t count_others(const std::vector<Attribute>& attributes, const Types& types) {
    return static_cast<std::size_t>(std::ranges::count_if(attributes, [&](const auto& attribute) {
        return attribute.type != types.at(attribute.name);
    }));
}

}  // namespace

void narrow_types(ActorGraph& graph) {
    Types of_actors;
    Types of_ties;
    for_actors(graph, [&](const auto& attributes) { widen(of_actors, attributes); });
    for_ties(graph, [&](const auto& attributes) { widen(of_ties, attributes); });
    for_actors(graph, [&](auto& attributes) { narrow(attributes, of_actors); });
    for_ties(graph, [&](auto& attributes) { narrow(attributes, of_ties); });
}

std::size_t count_retyped(const ActorGraph& graph) {
    Types of_actors;
    Types of_ties;
    for_actors(graph, [&](const auto& given) { widen_by_values(of_actors, given); });
    for_ties(graph, [&](const auto& given) { widen_by_values(of_ties, given); });
    std::size_t count = 0;
    for_actors(graph, [&](const auto& given) { count += count_others(given, of_actors); });
    for_ties(graph, [&](const auto& given) { count += count_others(given, of_ties); });
    return count;
}

}  // namespace entente
