/// Keys of GraphML, their types and names.
#include "formats/graphml_keys.hpp"

#include "formats/xml.hpp"

#include <algorithm>

namespace entente {
namespace {

using Type = Attribute::Type;

bool is_token_character(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
           || (byte >= 'A' && byte <= 'Z') || byte == '.' || byte == '-' || byte == '_';
}

bool is_beyond_ascii(char byte) {
    return static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether `name` is the stand-in of `real`, perhaps made unique by `_`.
bool stands_for(std::string_view name, std::string_view real) {
    const std::string stand_in = graphml_name(real);
    return name.starts_with(stand_in)
           && name.find_first_not_of('_', stand_in.size()) == std::string_view::npos;
}

}  // namespace

bool GraphmlKeys::add(GraphmlKey key) {
    const bool fresh = numbers_.try_emplace(key.id, all_.size()).second;
    all_.push_back(std::move(key));
    return fresh;
}

std::optional<std::size_t> GraphmlKeys::find(const std::string& id) const {
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

void GraphmlKeys::resolve() {
    std::vector<std::string> of_nodes;
    std::vector<std::string> of_edges;
    for (const GraphmlKey& key : all_) {
        of_nodes.push_back(key.is_for("node") ? key.name : "");
        of_edges.push_back(key.is_for("edge") ? key.name : "");
    }
    const auto nodes = actor_fields(of_nodes);
    const auto edges = tie_fields(of_edges);
    for (std::size_t at = 0; at < all_.size(); ++at) {
        all_[at].actor_field = nodes[at];
        all_[at].tie_field = edges[at];
    }
}

std::string_view graphml_type(Type type) {
    switch (type) {
        case Type::boolean:
            return "boolean";
        case Type::integer:
            return "long";
        case Type::number:
            return "double";
        default:
            return "string";
    }
}

Type type_of_graphml(std::string_view word) {
    if (word == "boolean") {
        return Type::boolean;
    }
    if (word == "int" || word == "long") {
        return Type::integer;
    }
    return word == "float" || word == "double" ? Type::number : Type::text;
}

std::string graphml_name(std::string_view name) {
    std::string token(name);
    std::ranges::replace_if(
        token, [](char byte) { return !is_token_character(byte) && !is_beyond_ascii(byte); }, '_');
    if (!is_xml_token(token)) {
        std::ranges::replace_if(token, is_beyond_ascii, '_');
    }
    return token.empty() ? "_" : token;
}

void take_description(GraphmlKey& key, std::string_view description) {
    const bool sparse = key.type == Type::text && description.ends_with(sparse_boolean);
    const std::string_view name =
        description.substr(0, description.size() - (sparse ? sparse_boolean.size() : 0));
    if (stands_for(key.name, name)) {
        key.name = name;
        key.type = sparse ? Type::boolean : key.type;
    }
}

}  // namespace entente
