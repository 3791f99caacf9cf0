/// Reads GraphML element by element: each is open in a frame until its end, then added.
#include "formats/assembly.hpp"
#include "formats/given.hpp"
#include "formats/graphml.hpp"
#include "formats/graphml_frames.hpp"
#include "formats/graphml_ids.hpp"
#include "formats/graphml_keys.hpp"
#include "formats/numbers.hpp"
#include "formats/text.hpp"
#include "formats/xml.hpp"
#include "records/found.hpp"

#include <algorithm>

namespace entente {
namespace {

using Tag = GraphmlTag;
using Frame = GraphmlFrame;

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
        ActorGraph graph = std::move(assembly_).finish(undeclared);
        restore_ids(graph, real_ids_);
        return graph;
    }

  private:
    void add_text(std::string_view text) {
        const Tag tag = frames_.top().tag;
        if (tag == Tag::data || tag == Tag::fallback || tag == Tag::desc) {
            frames_.top().text += text;
        }
    }

    void begin(const XmlElement& element) {
        const Tag tag = graphml_tag(element.name);
        if (frames_.empty() && tag != Tag::graphml) {
            fail("the root element is not graphml", element.offset);
        }
        if (element.name == "hyperedge") {
            fail("hyperedges have no place in a graph of ties", element.offset);
        }
        Frame& frame = frames_.push(tag, element.offset);
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
        Frame& frame = frames_.pop();
        switch (frame.tag) {
            case Tag::data:
                frames_.top().data.push_back({frame.key, frame.text});
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
                && std::ranges::find(frame.data, key, &GraphmlDatum::key) == frame.data.end()) {
                frame.data.push_back({key, *declared.fallback});
            }
        }
    }

    void end_node(Frame& frame) {
        add_fallbacks(frame, "node");
        std::vector<GivenActor> given;
        std::string_view id = frame.id;
        for (const GraphmlDatum& datum : frame.data) {
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
        for (const GraphmlDatum& datum : frame.data) {
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
        for (const GraphmlDatum& datum : frame.data) {
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
    GraphmlFrames frames_;
    std::vector<GivenTie> given_;
    std::unordered_map<std::string, std::string> real_ids_;
};

}  // namespace

ActorGraph read_graphml(const GraphFile& file) {
    return Reader(file).read();
}

}  // namespace entente
