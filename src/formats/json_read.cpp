/// Reads node-link JSON where it stands, member by member.
#include "formats/assembly.hpp"
#include "formats/json.hpp"
#include "formats/json_records.hpp"
#include "formats/json_values.hpp"
#include "formats/lists.hpp"
#include "formats/numbers.hpp"
#include "formats/text.hpp"
#include "records/found.hpp"

#include <algorithm>
#include <deque>

namespace entente {
namespace {

class Reader {
  public:
    Reader(std::string_view text, const std::string& path) : json_(text, path), records_(json_) {}

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
            json_.peek() == '[' ? read_pairs() : read_graph_member();
        } else if (key == "nodes") {
            nodes_ = true;
            json_.array([this] { read_node(); });
        } else if (key == "links" || key == "edges") {
            read_list();
        } else if (key == "multigraph") {  // parallel links are added up
            [[maybe_unused]] const JsonScalar whether = json_.scalar();
        } else if (key == "type" && ties_ == 0 && !nodes_) {
            json_.fail("records, not a graph; `entente build` makes the graph of them", 0);
        } else {
            read_json_fact(json_, key, assembly_.facts());
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
            json_.array([this] { read_link(); });
        }
    }

    /// networkx 1 has the graph's attributes as a list of pairs.
    void read_pairs() {
        json_.array([this] {
            json_.open('[');
            const std::string key(json_.next_element(true) ? json_.scalar().text : "");
            if (json_.next_element(false)) {
                read_json_fact(json_, key, assembly_.facts());
            }
            if (json_.next_element(false)) {
                json_.fail("expected a pair", json_.offset());
            }
        });
    }

    void read_graph_member() {
        json_.object([this](std::string_view key) {
            if (key == "rules" && json_.peek() == '{') {
                json_.object([this](std::string_view rule) { read_rule(rule); });
            } else if (key == "documents" && json_.peek() == '[') {
                json_.array([this] { records_.read_document(assembly_.facts()); });
            } else {
                read_json_fact(json_, key, assembly_.facts());
            }
        });
    }

    void read_rule(std::string_view name) {
        assembly_.facts().rules.push_back({std::string(name), std::string(json_.scalar().text)});
    }

    void read_node() {
        const std::size_t begin = json_.offset();
        actor_.clear();
        std::optional<std::string_view> id;
        json_.object([&](std::string_view key) {
            if (key == "id") {
                id = read_json_id(json_);
            } else if (key == "aliases" && json_.peek() == '[') {
                actor_.push_back({ActorField::aliases, key, read_aliases()});
            } else {
                read_json_value(json_, actor_, actor_field(key), key);
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
            const auto name = std::ranges::find(actor_, ActorField::name, &GivenActor::field);
            number = std::to_string(numbered_.size());
            id = name == actor_.end() ? std::string_view(number) : name->value;
            numbered_.emplace_back(*id);
        }
        if (!assembly_.declare(read_actor(*id, actor_))) {
            json_.fail("a second node " + quoted(*id), place);
        }
    }

    std::string_view read_aliases() {
        std::vector<std::string> aliases;
        json_.array([&] { aliases.emplace_back(json_.scalar().text); });
        return lists_.emplace_back(join_list(aliases));
    }

    void read_link() {
        const std::size_t begin = json_.offset();
        tie_.clear();
        std::optional<ActorId> source;
        std::optional<ActorId> target;
        const std::size_t stances = assembly_.facts().stances.size();
        json_.object([&](std::string_view key) {
            if (key == "source") {
                source = read_end();
            } else if (key == "target") {
                target = read_end();
            } else {
                read_tie_member(key);
            }
        });
        if (!source || !target) {
            json_.fail("a link without source or target", begin);
        }
        try {
            const std::size_t behind = assembly_.facts().stances.size() - stances;
            assembly_.tie(*source, *target, Direction::unsaid, read_tie(tie_), behind);
        } catch (const BadValue& bad) {
            json_.fail(bad.reason, begin);
        }
        ++ties_;
        json_.forget();
    }

    void read_tie_member(std::string_view key) {
        if (key == "stances" && json_.peek() == '[') {
            json_.array([this] { records_.read_stance(assembly_.facts()); });
            return;
        }
        const TieField field = tie_field(key);
        read_json_value(json_, tie_, field == TieField::kind ? TieField::other : field, key);
    }

    ActorId read_end() {
        const std::size_t begin = json_.offset();
        const bool is_number = json_.peek() != '"';
        const std::string_view id = read_json_id(json_);
        if (!is_number || numbered_.empty()) {
            return assembly_.mention(id, begin);
        }
        const auto number = parse_integer(id);
        if (!number || *number < 0 || static_cast<std::size_t>(*number) >= numbered_.size()) {
            json_.fail("no node has the number " + quoted(id), begin);
        }
        return assembly_.mention(numbered_[static_cast<std::size_t>(*number)], begin);
    }

    JsonCursor json_;
    JsonRecords records_;
    Assembly assembly_;
    bool nodes_ = false, any_list_ = false;
    std::size_t ties_ = 0;
    std::vector<std::size_t> later_;     ///< offsets of lists of ties that came before the nodes
    std::vector<std::string> numbered_;  ///< ids of nodes that gave none
    std::vector<GivenActor> actor_;
    std::vector<GivenTie> tie_;
    std::deque<std::string> lists_;  ///< of the node that is read
};

}  // namespace

ActorGraph read_json(const GraphFile& file) {
    return Reader(checked_text(file.bytes, file.name), file.name).read();
}

}  // namespace entente
