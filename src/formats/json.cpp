/// The graph's own JSON (SPEC): node-link, with the stances behind each tie. Reads what networkx
/// and D3 write as well.
#include "formats/assembly.hpp"
#include "formats/columns.hpp"
#include "formats/given.hpp"
#include "formats/json_cursor.hpp"
#include "formats/losses.hpp"
#include "formats/registry.hpp"
#include "formats/text.hpp"
#include "formats/text_sink.hpp"
#include "records/encoding.hpp"
#include "records/found.hpp"
#include "records/json_writer.hpp"
#include "records/typed.hpp"

#include <algorithm>
#include <unordered_set>

namespace entente {
namespace {

using Type = Attribute::Type;

Type type_of(JsonScalar::Type type) {
    switch (type) {
        case JsonScalar::Type::boolean:
            return Type::boolean;
        case JsonScalar::Type::integer:
            return Type::integer;
        case JsonScalar::Type::number:
            return Type::number;
        default:
            return Type::text;
    }
}

class JsonReader {
  public:
    JsonReader(std::string_view text, const std::string& path)
        : text_(text), path_(path), json_(text, path) {}

    ActorGraph read() && {
        json_.object([this](std::string_view key) { read_member(key); });
        json_.end();
        for (const std::size_t list : later_) {
            json_.go_to(list);
            read_ties();
        }
        if (!nodes_ && !any_list_) {
            json_.fail("no `nodes` and no `links`: not a graph", 0);
        }
        return std::move(assembly_).finish([this](const Assembly::Mention& actor) {
            json_.fail("no node has the id " + quoted(actor.id), actor.place);
        });
    }

  private:
    void read_member(std::string_view key) {
        if (key == "directed") {
            const bool directed = json_.scalar().text != "false";
            assembly_.default_direction(directed ? Direction::directed : Direction::undirected);
        } else if (key == "graph") {
            read_graph_member();
        } else if (key == "nodes") {
            nodes_ = true;
            json_.array([this] { read_actor_node(); });
        } else if (key == "links" || key == "edges") {
            read_list();
        } else if (key == "multigraph") {
            [[maybe_unused]] const JsonScalar whether =
                json_.scalar();  // parallel links are added up
        } else {
            read_fact(key);
        }
    }

    /// Ties name nodes, which may come later; and `links` and `edges` are one list, written twice.
    void read_list() {
        any_list_ = true;
        if (nodes_ && ties_ == 0) {
            read_ties();
            return;
        }
        const std::size_t list = json_.offset();
        [[maybe_unused]] const std::string_view checked = json_.raw();
        if (ties_ == 0) {
            later_.push_back(list);
        }
    }

    void read_ties() {
        if (ties_ == 0) {
            json_.array([this] { read_tie_link(); });
        }
    }

    void read_fact(std::string_view key) {
        if (json_.peek() == '{' || json_.peek() == '[') {
            set_fact(assembly_.facts(), typed(key, json_.raw(), Type::text));
            return;
        }
        const JsonScalar value = json_.scalar();
        if (key == "type" && ties_ == 0 && !nodes_) {
            json_.fail("records, not a graph; `entente build` makes the graph of them", 0);
        }
        if (value.type != JsonScalar::Type::null) {
            set_fact(assembly_.facts(), typed(key, value.text, type_of(value.type)));
        }
        json_.forget();
    }

    void read_graph_member() {
        if (json_.peek() == '[') {  // networkx 1: a list of pairs
            json_.array([this] {
                json_.open('[');
                const std::string key(json_.next_element(true) ? json_.scalar().text : "");
                if (json_.next_element(false)) {
                    read_fact(key);
                }
                if (json_.next_element(false)) {
                    json_.fail("expected a pair", json_.offset());
                }
            });
            return;
        }
        json_.object([this](std::string_view key) {
            if (key == "rules" && json_.peek() == '{') {
                json_.object([this](std::string_view rule) {
                    assembly_.facts().rules.push_back(
                        {std::string(rule), std::string(json_.scalar().text)});
                });
            } else if (key == "documents" && json_.peek() == '[') {
                json_.array([this] { read_document(); });
            } else {
                read_fact(key);
            }
        });
    }

    void read_document() {
        read_record([this] {
            if (record_type(record_) != RecordType::document) {
                throw Refusal{0, "expected a document"};
            }
            assembly_.facts().documents.push_back(to_document(record_));
        });
    }

    void read_stance() {
        read_record([this] {
            if (record_type(record_) != RecordType::stance) {
                throw Refusal{0, "expected a stance"};
            }
            assembly_.facts().stances.add(to_stance(record_));
        });
    }

    /// Parses the next value as a line of records is parsed, in a copy.
    template <class Take>
    void read_record(Take take) {
        const std::size_t begin = json_.offset();
        const std::string_view text = json_.raw();
        constexpr std::size_t readable_after_end = 9;
        line_.assign(text);
        line_.resize(text.size() + readable_after_end);
        try {
            if (text.find("\\ud") != std::string_view::npos
                || text.find("\\uD") != std::string_view::npos) {
                check_encoding(text);
            }
            record_.parse(line_.data(), text.size());
            take();
        } catch (const Refusal& refusal) {
            json_.fail(refusal.reason, begin + refusal.offset);
        }
    }

    void read_actor_node() {
        const std::size_t begin = json_.offset();
        given_actor_.clear();
        std::optional<std::string_view> id;
        json_.object([&](std::string_view key) {
            if (key == "id") {
                id = read_id();
            } else if (key == "aliases" && json_.peek() == '[') {
                given_actor_.push_back({ActorField::aliases, key, read_aliases()});
            } else {
                read_value(given_actor_, actor_field(key), key);
            }
        });
        declare(id, begin);
        json_.forget();
        lists_.clear();
    }

    /// D3's older files have no ids: links name nodes by number.
    void declare(std::optional<std::string_view> id, std::size_t place) {
        std::string number;
        if (!id) {
            const auto name = std::ranges::find(given_actor_, ActorField::name, &GivenActor::field);
            number = std::to_string(numbered_.size());
            id = name == given_actor_.end() ? std::string_view(number) : name->value;
            numbered_.emplace_back(*id);
        }
        if (!assembly_.declare(read_actor(*id, given_actor_))) {
            json_.fail("a second node " + quoted(*id), place);
        }
    }

    std::string_view read_id() {
        const std::size_t begin = json_.offset();
        const JsonScalar id = json_.scalar();
        if (id.type == JsonScalar::Type::null || id.type == JsonScalar::Type::boolean) {
            json_.fail("an id is a text or a number", begin);
        }
        return id.text;
    }

    std::string_view read_aliases() {
        std::vector<std::string> aliases;
        json_.array([&] { aliases.emplace_back(json_.scalar().text); });
        return lists_.emplace_back(join_list(aliases));
    }

    /// A member that is no structure of ours: a scalar, or the JSON text of what nests.
    template <class Field>
    void read_value(std::vector<Given<Field>>& given, Field field, std::string_view key) {
        if (json_.peek() == '{' || json_.peek() == '[') {
            given.push_back({Field::other, key, json_.raw()});
            return;
        }
        const JsonScalar value = json_.scalar();
        if (value.type != JsonScalar::Type::null) {
            given.push_back({field, key, value.text, type_of(value.type)});
        }
    }

    void read_tie_link() {
        const std::size_t begin = json_.offset();
        given_tie_.clear();
        std::optional<ActorId> source;
        std::optional<ActorId> target;
        const std::size_t stances = assembly_.facts().stances.size();
        json_.object([&](std::string_view key) {
            if (key == "source") {
                source = read_end();
            } else if (key == "target") {
                target = read_end();
            } else if (key == "stances" && json_.peek() == '[') {
                json_.array([this] { read_stance(); });
            } else {
                const TieField field = tie_field(key);
                read_value(given_tie_, field == TieField::kind ? TieField::other : field, key);
            }
        });
        if (!source || !target) {
            json_.fail("a link without source or target", begin);
        }
        try {
            const std::size_t behind = assembly_.facts().stances.size() - stances;
            assembly_.tie(*source, *target, Direction::unsaid, read_tie(given_tie_), behind);
        } catch (const BadValue& bad) {
            json_.fail(bad.reason, begin);
        }
        ++ties_;
        json_.forget();
    }

    ActorId read_end() {
        const std::size_t begin = json_.offset();
        const bool is_number = json_.peek() != '"';
        const std::string_view id = read_id();
        if (!is_number || numbered_.empty()) {
            return assembly_.mention(id, begin);
        }
        const auto number = parse_integer(id);
        if (!number || *number < 0 || static_cast<std::size_t>(*number) >= numbered_.size()) {
            json_.fail("no node has the number " + quoted(id), begin);
        }
        return assembly_.mention(numbered_[static_cast<std::size_t>(*number)], begin);
    }

    std::string_view text_;
    const std::string& path_;
    JsonCursor json_;
    Assembly assembly_;
    bool nodes_ = false, any_list_ = false;
    std::size_t ties_ = 0;
    std::vector<std::size_t> later_;     ///< offsets of lists of ties that came before the nodes
    std::vector<std::string> numbered_;  ///< ids of nodes that gave none
    std::vector<GivenActor> given_actor_;
    std::vector<GivenTie> given_tie_;
    std::deque<std::string> lists_;
    std::string line_;
    RecordFields record_;
};

ActorGraph read(const GraphFile& file) {
    return JsonReader(checked_text(file.bytes, file.name), file.name).read();
}

/// Writes the graph an object a line: sink for the frame, RapidJSON for the objects.
class GraphJsonWriter {
  public:
    GraphJsonWriter(std::ostream& out, const ActorGraph& graph, const WriteOptions& options)
        : sink_(out),
          graph_(graph),
          stances_(options.stances),
          weight_(weight_or(options.weight, ExportWeight::signed_weight)) {}

    void write() && {
        const GraphFacts& all = facts(graph_);
        sink_.put("{\"directed\":").put(all.directed ? "true" : "false");
        sink_.put(",\"multigraph\":false,\"graph\":");
        put_facts(all);
        sink_.put(",\n\"nodes\":[");
        for (ActorId actor = 0; actor < num_vertices(graph_); ++actor) {
            put_actor(graph_[actor]);
            put_element(actor == 0);
        }
        sink_.put("],\n\"links\":[");
        put_ties();
        sink_.put("],\n\"edges\":[");  // the same list, for readers that ask for the other name
        put_ties();
        sink_.put("]}\n");
        sink_.finish();
    }

  private:
    /// Hands on the object that json_ holds.
    void put_element(bool first) {
        sink_.put(first ? "\n" : ",\n").put(json_.written());
        json_.clear();
    }

    void put_text(std::string_view key, std::string_view value) {
        if (!value.empty()) {
            json_.key(key).text(value);
        }
    }

    void put_day(std::string_view key, std::optional<Date> day) {
        if (day) {
            json_.key(key).text(to_string(*day));
        }
    }

    void put_facts(const GraphFacts& all) {
        json_.StartObject();
        put_text("title", all.title);
        put_day("since", all.since);
        put_day("until", all.until);
        if (!all.rules.empty()) {
            put_rules(all.rules);
        }
        if (!all.documents.empty()) {
            json_.key("documents").StartArray();
            for (const Document& document : all.documents) {
                write_record(json_, document);
            }
            json_.EndArray();
        }
        put_attributes(all.attributes, [](std::string_view name) {
            return name == "title" || name == "since" || name == "until" || name == "rules"
                   || name == "documents";
        });
        json_.EndObject();
        sink_.put(json_.written());
        json_.clear();
    }

    void put_rules(const std::vector<Rule>& rules) {
        json_.key("rules").StartObject();
        for (const Rule& rule : rules) {
            put_key(rule.name);
            json_.text(rule.value);
        }
        json_.EndObject();
    }

    void put_actor(const Actor& actor) {
        json_.StartObject();
        json_.key("id").text(actor.id).key("name").text(actor.name);
        if (actor.kind != Kind::unknown) {
            json_.key("kind").text(to_string(actor.kind));
        }
        put_text("affiliation", actor.affiliation);
        put_text("role", actor.role);
        if (!actor.aliases.empty()) {
            json_.key("aliases").StartArray();
            for (const std::string& alias : actor.aliases) {
                json_.text(alias);
            }
            json_.EndArray();
        }
        put_attributes(actor.attributes, [&](std::string_view name) {
            return name == "id" || name == "name" || (name == "kind" && actor.kind != Kind::unknown)
                   || (name == "affiliation" && !actor.affiliation.empty())
                   || (name == "role" && !actor.role.empty())
                   || (name == "aliases" && !actor.aliases.empty());
        });
        json_.EndObject();
    }

    void put_ties() {
        bool first = true;
        for (auto [tie, end] = edges(graph_); tie != end; ++tie, first = false) {
            put_tie(*tie);
            put_element(first);
        }
    }

    void put_tie(TieId id) {
        const Tie& tie = graph_[id];
        json_.StartObject();
        json_.key("source").text(graph_[source(id, graph_)].id);
        json_.key("target").text(graph_[target(id, graph_)].id);
        json_.key("sign").integer(tie.sign()).key("signed_weight").number(tie.signed_weight());
        json_.key("weight").number(exported_weight(tie, weight_));
        json_.key("support").number(tie.support).key("opposition").number(tie.opposition);
        if (tie.affiliation != 0) {
            json_.key("affiliation").number(tie.affiliation);
        }
        json_.key("count").integer(tie.count);
        put_day("first", tie.first);
        put_day("last", tie.last);
        put_attributes(tie.attributes, [&](std::string_view name) {
            const TieField field = tie_field(name);
            return name == "stances"
                   || (field != TieField::other && field != TieField::kind
                       && !(field == TieField::first && !tie.first)
                       && !(field == TieField::last && !tie.last));
        });
        put_stances(id);
        json_.EndObject();
    }

    void put_stances(TieId id) {
        const auto behind = stances_of(graph_, id);
        if (!stances_ || behind.empty()) {
            return;
        }
        json_.key("stances").StartArray();
        for (const StanceId stance : behind) {
            write_record(json_, facts(graph_).stances[stance]);
        }
        json_.EndArray();
    }

    /// Attributes as members, each name once, without those whose key is taken.
    template <class Taken>
    void put_attributes(const std::vector<Attribute>& attributes, Taken taken) {
        std::unordered_set<std::string_view> seen;
        for (const Attribute& attribute : attributes) {
            if (!taken(attribute.name) && seen.insert(attribute.name).second) {
                put_key(attribute.name);
                put_value(attribute);
            }
        }
    }

    void put_key(std::string_view name) {
        json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }

    void put_value(const Attribute& given) {
        const Attribute value = typed(given.name, given.value, given.type);
        if (value.type == Type::text) {
            json_.text(value.value);
            return;
        }
        const bool looks_whole = value.value.find_first_of(".e") == std::string::npos;
        json_.raw(value.type == Type::number && looks_whole ? value.value + ".0" : value.value);
    }

    TextSink sink_;
    const ActorGraph& graph_;
    bool stances_;
    ExportWeight weight_;
    JsonWriter json_;
};

std::vector<std::string> write(std::ostream& out,
                               const ActorGraph& graph,
                               const WriteOptions& options) {
    GraphJsonWriter(out, graph, options).write();
    return losses(graph, "JSON without stances", {.stances = options.stances, .documents = true});
}

bool recognise(std::string_view head) {
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && head[begin] == '{';
}

}  // namespace

constinit const Format json_format{
    .name = "json",
    .endings = ".json",
    .description = "node-link JSON with the stances behind the ties; also of networkx and D3",
    .recognise = recognise,
    .read = read,
    .write = write,
    .parts = {}};

}  // namespace entente
