/// GraphML 1.1, read and written in constant memory. Ids that XML does not allow get stand-ins, and
/// the real ones stand in a column `id`.
#include "formats/assembly.hpp"
#include "formats/columns.hpp"
#include "formats/given.hpp"
#include "formats/losses.hpp"
#include "formats/registry.hpp"
#include "formats/text.hpp"
#include "formats/xml.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace entente {
namespace {

using Type = Attribute::Type;

/// What a `key` element declares.
struct KeyDeclaration {
    std::string id, scope, name;  ///< scope: node, edge, graph, all
    Type type = Type::text;
    std::optional<std::string> fallback;  ///< of elements without this key
    ActorField actor_field = ActorField::other;
    TieField tie_field = TieField::other;

    [[nodiscard]] bool is_for(std::string_view what) const {
        return scope == what || scope == "all";
    }
};

Type type_of(std::string_view word) {
    if (word == "boolean") {
        return Type::boolean;
    }
    if (word == "int" || word == "long") {
        return Type::integer;
    }
    return word == "float" || word == "double" ? Type::number : Type::text;
}

/// The declared keys, by id and in order.
class Keys {
  public:
    bool add(KeyDeclaration key) {
        const bool fresh = numbers_.try_emplace(key.id, all_.size()).second;
        all_.push_back(std::move(key));
        return fresh;
    }

    [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const {
        const auto found = numbers_.find(id);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] const std::vector<KeyDeclaration>& all() const { return all_; }

    std::string& fallback_of_last() { return all_.back().fallback.emplace(); }

    /// Which fields the names mean, nodes and edges each for themselves.
    void resolve() {
        std::vector<std::string> of_nodes;
        std::vector<std::string> of_edges;
        for (const KeyDeclaration& key : all_) {
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

  private:
    std::vector<KeyDeclaration> all_;
    std::unordered_map<std::string, std::size_t> numbers_;
};

enum class Tag : std::uint8_t { other, graphml, key, fallback, graph, node, edge, data };

Tag tag_of(std::string_view name) {
    constexpr std::array<std::string_view, 8> names{
        "", "graphml", "key", "default", "graph", "node", "edge", "data"};
    const auto* const found = std::ranges::find(names, name);
    return found == names.end() ? Tag::other : static_cast<Tag>(found - names.begin());
}

/// One `data` element of a node, an edge or a graph.
struct Datum {
    std::size_t key;
    std::string value;
};

/// An element that is open.
struct Frame {
    Tag tag = Tag::other;
    std::size_t offset = 0, key = 0;
    std::string id, source, target, text;
    Direction direction = Direction::unsaid;
    std::vector<Datum> data;
};

class GraphmlReader {
  public:
    explicit GraphmlReader(const GraphFile& file) : bytes_(file.bytes), path_(file.name) {}

    ActorGraph read() && {
        read_xml(bytes_,
                 path_,
                 {.begin = [this](const XmlElement& element) { begin(element); },
                  .text =
                      [this](std::string_view text) {
                          if (top().tag == Tag::data || top().tag == Tag::fallback) {
                              top().text += text;
                          }
                      },
                  .end = [this](std::string_view /*name*/) { end(); }});
        if (graphs_ == 0) {
            throw Error("no graph element", {path_});
        }
        return renamed(std::move(assembly_).finish([this](const Assembly::Mention& actor) {
            fail("no node has the id '" + actor.id + "'", actor.place);
        }));
    }

  private:
    Frame& top() { return frames_[depth_ - 1]; }

    Frame& push(Tag tag, std::size_t offset) {
        if (depth_ == frames_.size()) {
            frames_.emplace_back();
        }
        Frame& frame = frames_[depth_++];
        frame.tag = tag;
        frame.offset = offset;
        frame.direction = Direction::unsaid;
        frame.text.clear();
        frame.data.clear();
        return frame;
    }

    void begin(const XmlElement& element) {
        const Tag parent = depth_ == 0 ? Tag::other : top().tag;
        const Tag tag = tag_of(element.name);
        if (depth_ == 0 && tag != Tag::graphml) {
            fail("the root element is not graphml", element.offset);
        }
        if (element.name == "hyperedge") {
            fail("hyperedges have no place in a graph of ties", element.offset);
        }
        Frame& frame = push(parent == Tag::data ? Tag::other : tag, element.offset);
        switch (frame.tag) {
            case Tag::key:
                return begin_key(element);
            case Tag::graph:
                return begin_graph(element, parent, frame);
            case Tag::node:
                frame.id = required(element, "id");
                return;
            case Tag::edge:
                return begin_edge(element, frame);
            case Tag::data:
                frame.key = known_key(element);
                return;
            default:
                return;
        }
    }

    void begin_key(const XmlElement& element) {
        const auto or_else = [&](std::string_view name, const std::string& value) {
            const std::string* const found = element.find(name);
            return found == nullptr ? value : *found;
        };
        KeyDeclaration key{.id = required(element, "id"), .scope = or_else("for", "all")};
        key.name = or_else("attr.name", key.id);
        key.type = type_of(or_else("attr.type", "string"));
        if (!keys_.add(std::move(key))) {
            fail("a second key of this id", element.offset);
        }
    }

    void begin_graph(const XmlElement& element, Tag parent, Frame& frame) {
        if (parent == Tag::graphml && ++graphs_ > 1) {
            fail("a second graph; a file is one graph", element.offset);
        }
        keys_.resolve();
        const std::string* const edges = element.find("edgedefault");
        const bool undirected = edges != nullptr && *edges == "undirected";
        frame.direction = undirected ? Direction::undirected : Direction::directed;
        if (parent == Tag::graphml) {
            assembly_.default_direction(frame.direction);
        }
    }

    void begin_edge(const XmlElement& element, Frame& frame) {
        frame.source = required(element, "source");
        frame.target = required(element, "target");
        const std::string* const id = element.find("id");
        frame.id = id == nullptr ? "" : *id;
        const std::string* const directed = element.find("directed");
        if (directed != nullptr) {
            frame.direction = *directed == "true" ? Direction::directed : Direction::undirected;
        }
    }

    [[nodiscard]] std::string required(const XmlElement& element, std::string_view name) const {
        const std::string* const value = element.find(name);
        if (value == nullptr || value->empty()) {
            fail(std::string(element.name) + " without " + std::string(name), element.offset);
        }
        return *value;
    }

    [[nodiscard]] std::size_t known_key(const XmlElement& element) const {
        const std::string id = required(element, "key");
        const auto key = keys_.find(id);
        if (!key) {
            fail("no key is declared as '" + id + "'", element.offset);
        }
        return *key;
    }

    void end() {
        Frame& frame = top();
        --depth_;
        switch (frame.tag) {
            case Tag::data:
                top().data.push_back({frame.key, frame.text});
                return;
            case Tag::fallback:
                keys_.fallback_of_last() = frame.text;
                return;
            case Tag::node:
                return end_node(frame);
            case Tag::edge:
                return end_edge(frame);
            case Tag::graph:
                return end_graph(frame);
            default:
                return;
        }
    }

    /// Adds what the keys say of elements that do not say it themselves.
    void add_fallbacks(Frame& frame, std::string_view scope) const {
        for (std::size_t key = 0; key < keys_.all().size(); ++key) {
            const KeyDeclaration& declared = keys_.all()[key];
            if (declared.fallback && declared.is_for(scope)
                && std::ranges::find(frame.data, key, &Datum::key) == frame.data.end()) {
                frame.data.push_back({key, *declared.fallback});
            }
        }
    }

    void end_node(Frame& frame) {
        add_fallbacks(frame, "node");
        std::vector<GivenActor> given;
        std::string_view id = frame.id;
        for (const Datum& datum : frame.data) {
            const KeyDeclaration& key = keys_.all()[datum.key];
            if (key.actor_field != ActorField::id) {
                given.push_back({key.actor_field, key.name, datum.value, key.type});
            } else if (!datum.value.empty()) {
                id = datum.value;
            }
        }
        Actor actor = read_actor(id, given);
        if (id != frame.id) {
            real_ids_[frame.id] = id;
            actor.id = frame.id;
        }
        if (!assembly_.declare(actor)) {
            fail("a second node '" + frame.id + "'", frame.offset);
        }
    }

    void end_edge(Frame& frame) {
        add_fallbacks(frame, "edge");
        given_.clear();
        for (const Datum& datum : frame.data) {
            const KeyDeclaration& key = keys_.all()[datum.key];
            given_.push_back({key.tie_field, key.name, datum.value, key.type});
        }
        if (!frame.id.empty()) {
            given_.push_back({TieField::other, "id", frame.id});
        }
        const ActorId source = assembly_.mention(frame.source, frame.offset);
        const ActorId target = assembly_.mention(frame.target, frame.offset);
        try {
            assembly_.tie(source, target, frame.direction, read_tie(given_));
        } catch (const BadValue& bad) {
            fail(bad.reason, frame.offset);
        }
    }

    void end_graph(Frame& frame) {
        add_fallbacks(frame, "graph");
        for (const Datum& datum : frame.data) {
            const KeyDeclaration& key = keys_.all()[datum.key];
            set_fact(assembly_.facts(), typed(key.name, datum.value, key.type));
        }
    }

    /// The graph with the ids that stand in data in the place of their stand-ins.
    [[nodiscard]] ActorGraph renamed(ActorGraph graph) const {
        std::unordered_set<std::string> ids;
        for (ActorId actor = 0; !real_ids_.empty() && actor < num_vertices(graph); ++actor) {
            const auto found = real_ids_.find(graph[actor].id);
            if (found != real_ids_.end()) {
                graph[actor].id = found->second;
            }
            if (!ids.insert(graph[actor].id).second) {
                throw Error("two nodes of the id '" + graph[actor].id + "'", {path_});
            }
        }
        return graph;
    }

    [[noreturn]] void fail(const std::string& reason, std::size_t offset) const {
        throw Error(reason, where_at(bytes_, offset, path_));
    }

    std::string_view bytes_;
    const std::string& path_;
    Keys keys_;
    Assembly assembly_;
    int graphs_ = 0;
    std::vector<Frame> frames_;
    std::size_t depth_ = 0;
    std::vector<GivenTie> given_;
    std::unordered_map<std::string, std::string> real_ids_;
};

ActorGraph read(const GraphFile& file) {
    return GraphmlReader(file).read();
}

/// What stands in the place of each actor's id in XML, and whether any is not the id itself.
struct XmlIds {
    std::vector<std::string> of;
    bool stand_ins = false;
};

XmlIds xml_ids(const ActorGraph& graph) {
    XmlIds ids;
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

std::string_view word_of(Type type) {
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

/// Writes the elements of a graph one after the other.
class GraphmlWriter {
  public:
    GraphmlWriter(std::ostream& out, const ActorGraph& graph, ExportWeight weight)
        : sink_(out),
          graph_(graph),
          ids_(xml_ids(graph)),
          facts_(facts(graph)),
          actors_(graph, Labels::shown),
          ties_(graph, {.weight = weight}) {}

    void write() && {
        sink_.put(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
            "http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd\">\n");
        put_keys();
        sink_.put("  <graph edgedefault=\"")
            .put(facts(graph_).directed ? "directed" : "undirected")
            .put("\">\n");
        put_data(facts_.row(), 'g');
        put_nodes();
        put_edges();
        sink_.put("  </graph>\n</graphml>\n");
        sink_.finish();
    }

  private:
    void put_keys() {
        put_keys(facts_.columns(), 'g', "graph");
        if (ids_.stand_ins) {
            sink_.put("  <key id=\"id\" for=\"node\" attr.name=\"id\" attr.type=\"string\"/>\n");
        }
        put_keys(actors_.columns(), 'n', "node");
        put_keys(ties_.columns(), 'e', "edge");
    }

    void put_keys(const std::vector<Column>& columns, char prefix, std::string_view scope) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            sink_.put("  <key id=\"").put(prefix).integer(static_cast<std::int64_t>(column));
            sink_.put("\" for=\"").put(scope).put("\" attr.name=\"");
            put_xml(sink_, columns[column].name);
            sink_.put("\" attr.type=\"").put(word_of(columns[column].type)).put("\"/>\n");
        }
    }

    void put_data(std::span<const Cell> row, char prefix) {
        for (const Cell& cell : row) {
            sink_.put("<data key=\"").put(prefix);
            sink_.integer(static_cast<std::int64_t>(cell.column())).put("\">");
            put_xml(sink_, cell.text());
            sink_.put("</data>");
        }
    }

    void put_nodes() {
        for (ActorId actor = 0; actor < num_vertices(graph_); ++actor) {
            put_attribute("    <node id=\"", ids_.of[actor]);
            sink_.put('>');
            if (ids_.stand_ins) {
                sink_.put("<data key=\"id\">");
                put_xml(sink_, graph_[actor].id);
                sink_.put("</data>");
            }
            put_data(actors_.row(actor), 'n');
            sink_.put("</node>\n");
        }
    }

    void put_edges() {
        for (auto [tie, end] = edges(graph_); tie != end; ++tie) {
            put_attribute("    <edge source=\"", ids_.of[source(*tie, graph_)]);
            put_attribute(" target=\"", ids_.of[target(*tie, graph_)]);
            sink_.put('>');
            put_data(ties_.row(*tie), 'e');
            sink_.put("</edge>\n");
        }
    }

    void put_attribute(std::string_view begin, std::string_view value) {
        sink_.put(begin);
        put_xml(sink_, value);
        sink_.put('"');
    }

    TextSink sink_;
    const ActorGraph& graph_;
    XmlIds ids_;
    FactTable facts_;
    ActorTable actors_;
    TieTable ties_;
};

std::vector<std::string> write(std::ostream& out,
                               const ActorGraph& graph,
                               const WriteOptions& options) {
    GraphmlWriter(out, graph, weight_or(options.weight, ExportWeight::signed_weight)).write();
    return losses(graph, "GraphML", {.quotes = true, .controls = false});
}

bool recognise(std::string_view head) {
    return has_xml_root(head, "graphml");
}

}  // namespace

constinit const Format graphml_format{.name = "graphml",
                                      .endings = ".graphml",
                                      .description = "GraphML, which most graph tools read",
                                      .recognise = recognise,
                                      .read = read,
                                      .write = write,
                                      .parts = {}};

}  // namespace entente
