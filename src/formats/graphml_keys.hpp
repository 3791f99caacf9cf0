/// The `key` elements of GraphML: attributes are declared before they are used.
#pragma once

#include "formats/given.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// What a `key` element declares.
struct GraphmlKey {
    std::string id, scope, name;  ///< scope: node, edge, graph, all
    Attribute::Type type = Attribute::Type::text;
    std::optional<std::string> fallback;  ///< of elements without this key
    ActorField actor_field = ActorField::other;
    TieField tie_field = TieField::other;

    [[nodiscard]] bool is_for(std::string_view what) const {
        return scope == what || scope == "all";
    }
};

/// The declared keys, by id and in order.
class GraphmlKeys {
  public:
    /// False when a key of this id was there before.
    [[nodiscard]] bool add(GraphmlKey key);
    [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const;

    [[nodiscard]] const std::vector<GraphmlKey>& all() const { return all_; }

    [[nodiscard]] GraphmlKey& last() { return all_.back(); }

    /// Which fields the names mean, nodes and edges each for themselves.
    void resolve();

  private:
    std::vector<GraphmlKey> all_;
    std::unordered_map<std::string, std::size_t> numbers_;
};

/// `attr.type` of a type, and the type of an `attr.type`; unknown ones are text.
[[nodiscard]] std::string_view graphml_type(Attribute::Type type);
[[nodiscard]] Attribute::Type type_of_graphml(std::string_view word);

/// The name as the schema wants it, without spaces and punctuation, which stumble some readers too.
[[nodiscard]] std::string graphml_name(std::string_view name);

/// A boolean that some elements do not have, which igraph would read as false: declared as string.
constexpr std::string_view sparse_boolean = " (boolean)";

/// Takes what the writer of a key says in its `desc`: the name that its attr.name stands for, and
/// `sparse_boolean` behind it. Other people's descriptions change nothing.
void take_description(GraphmlKey& key, std::string_view description);

}  // namespace entente
