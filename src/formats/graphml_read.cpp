/// Reads GraphML element by element: each is open in a frame until its end, then added.
#include "formats/assembly.hpp"
#include "formats/given.hpp"
#include "formats/graphml.hpp"
#include "formats/graphml_ids.hpp"
#include "formats/graphml_keys.hpp"
#include "formats/numbers.hpp"
#include "formats/text.hpp"
#include "formats/xml.hpp"
#include "records/found.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

enum class Tag : std::uint8_t { other, graphml, key, desc, fallback, graph, node, edge, data };

Tag tag_of(std::string_view name) {
    constexpr std::array<std::string_view, 9> names{
        "", "graphml", "key", "desc", "default", "graph", "node", "edge", "data"};
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
    Tag tag = Tag::other, parent = Tag::other;
    std::size_t offset = 0, key = 0;
    std::string id, source, target, text;
    Direction direction = Direction::unsaid;
    std::vector<Datum> data;
};

class Reader {
  public:
    explicit Reader(const GraphFile& file) : bytes_(file.bytes), path_(file.name) {}

    ActorGraph read() && {
        read_xml(bytes_,
                 path_,
                 {.begin = [this](const XmlElement& element) { begin(element); },
                  .text = [this](std::string_view text) { add_text(text); },
                  .end = [this](std::string_view /*name*/) { end(); }});
        if (graphs_ == 0) {
            throw Error("no graph element", {path_});
        }
        const auto undeclared = [this](const Assembly::Mention& actor) {
            fail("no node has the id " + quoted(actor.id), actor.place);
        };
        return with_real_ids(std::move(assembly_).finish(undeclared), real_ids_);
    }

  private:
    Frame& top() { return frames_[depth_ - 1]; }

    /// Frames are used again, so that their texts keep their room.
    Frame& push(Tag tag, std::size_t offset) {
        const Tag parent = depth_ == 0 ? Tag::other : top().tag;
        if (depth_ == frames_.size()) {
            frames_.emplace_back();
        }
        Frame& frame = frames_[depth_++];
        frame.tag = parent == Tag::data ? Tag::other : tag;
        frame.parent = parent;
        frame.offset = offset;
        frame.direction = Direction::unsaid;
        frame.text.clear();
        frame.data.clear();
        return frame;
    }

    void add_text(std::string_view text) {
        const Tag tag = top().tag;
        if (tag == Tag::data || tag == Tag::fallback || tag == Tag::desc) {
            top().text += text;
        }
    }

    void begin(const XmlElement& element) {
        const Tag tag = tag_of(element.name);
        if (depth_ == 0 && tag != Tag::graphml) {
            fail("the root element is not graphml", element.offset);
        }
        if (element.name == "hyperedge") {
            fail("hyperedges have no place in a graph of ties", element.offset);
        }
        Frame& frame = push(tag, element.offset);
        switch (frame.tag) {
            case Tag::key:
                return begin_key(element);
            case Tag::graph:
                return begin_graph(element, frame);
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
        GraphmlKey key{.id = required(element, "id"), .scope = element.value("for", "all")};
        key.name = element.value("attr.name", key.id);
        key.type = type_of_graphml(element.value("attr.type", "string"));
        if (!keys_.add(std::move(key))) {
            fail("a second key of this id", element.offset);
        }
    }

    void begin_graph(const XmlElement& element, Frame& frame) {
        const bool whole = frame.parent == Tag::graphml;
        if (whole && ++graphs_ > 1) {
            fail("a second graph; a file is one graph", element.offset);
        }
        keys_.resolve();
        const bool undirected = element.value("edgedefault", "directed") == "undirected";
        frame.direction = undirected ? Direction::undirected : Direction::directed;
        if (whole) {
            assembly_.default_direction(frame.direction);
        }
    }

    void begin_edge(const XmlElement& element, Frame& frame) {
        frame.source = required(element, "source");
        frame.target = required(element, "target");
        frame.id = element.value("id", "");
        if (const std::string* const directed = element.find("directed")) {
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
            fail("no key is declared as " + quoted(id), element.offset);
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
                return end_fallback(frame);
            case Tag::desc:
                return end_description(frame);
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

    void end_fallback(const Frame& frame) {
        if (frame.parent == Tag::key) {
            keys_.last().fallback = frame.text;
        }
    }

    void end_description(const Frame& frame) {
        if (frame.parent == Tag::key) {
            take_description(keys_.last(), frame.text);
        }
    }

    /// Adds what the keys say of elements that do not say it themselves.
    void add_fallbacks(Frame& frame, std::string_view scope) const {
        for (std::size_t key = 0; key < keys_.all().size(); ++key) {
            const GraphmlKey& declared = keys_.all()[key];
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
            const GraphmlKey& key = keys_.all()[datum.key];
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
            fail("a second node " + quoted(frame.id), frame.offset);
        }
    }

    void end_edge(Frame& frame) {
        add_fallbacks(frame, "edge");
        given_.clear();
        for (const Datum& datum : frame.data) {
            const GraphmlKey& key = keys_.all()[datum.key];
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
            const GraphmlKey& key = keys_.all()[datum.key];
            set_fact(assembly_.facts(), typed(key.name, datum.value, key.type));
        }
    }

    [[noreturn]] void fail(const std::string& reason, std::size_t offset) const {
        throw Error(reason, where_at(bytes_, offset, path_));
    }

    std::string_view bytes_;
    const std::string& path_;
    GraphmlKeys keys_;
    Assembly assembly_;
    int graphs_ = 0;
    std::vector<Frame> frames_;
    std::size_t depth_ = 0;
    std::vector<GivenTie> given_;
    std::unordered_map<std::string, std::string> real_ids_;
};

}  // namespace

ActorGraph read_graphml(const GraphFile& file) {
    return Reader(file).read();
}

}  // namespace entente
