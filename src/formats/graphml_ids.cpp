/// Stand-ins for ids, and back.
#include "formats/graphml_ids.hpp"

#include "formats/xml.hpp"

#include <string_view>
#include <unordered_set>

namespace entente {
namespace {

using RealIds = std::unordered_map<std::string, std::string>;

const std::string& real_id(const Actor& actor, const RealIds& real) {
    const auto found = real.find(actor.id);
    return found == real.end() ? actor.id : found->second;
}

bool all_different(const ActorGraph& graph, const RealIds& real) {
    std::unordered_set<std::string_view> ids;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        if (!ids.insert(real_id(graph[actor], real)).second) {
            return false;
        }
    }
    return true;
}

}  // namespace

GraphmlIds graphml_ids(const ActorGraph& graph) {
    GraphmlIds ids;
    std::unordered_set<std::string_view> taken;
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        taken.insert(graph[actor].id);
    }
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        std::string id = graph[actor].id;
        if (!is_xml_token(id)) {
            ids.stand_ins = true;
            id = "n" + std::to_string(actor);
            while (taken.contains(id)) {
                id += "_";
            }
        }
        ids.of.push_back(std::move(id));
    }
    return ids;
}

void restore_ids(ActorGraph& graph, const RealIds& real) {
    const bool usable = real.empty() || all_different(graph, real);
    for (ActorId actor = 0; !real.empty() && actor < num_vertices(graph); ++actor) {
        Actor& of = graph[actor];
        const std::string id = real_id(of, real);
        if (usable) {
            of.id = id;
        } else if (id != of.id) {
            of.attributes.push_back({"id", id, Attribute::Type::text});
        }
    }
}

}  // namespace entente
