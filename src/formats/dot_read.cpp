/// Reads DOT through libcgraph; no handle of it leaves this file.
#include "cgraph/session.hpp"
#include "formats/assembly.hpp"
#include "formats/dot.hpp"
#include "formats/dot_nesting.hpp"
#include "formats/dot_spelling.hpp"
#include "formats/given.hpp"
#include "formats/narrow_types.hpp"
#include "formats/numbers.hpp"
#include "formats/text.hpp"
#include "records/found.hpp"

#include <graphviz/cgraph.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace entente {
namespace {

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};

using Cgraph = std::unique_ptr<Agraph_t, CloseGraph>;

/// Where libcgraph reads from: the rest of a text.
int read_some(void* channel, char* buffer, int size) {
    auto& rest = *static_cast<std::string_view*>(channel);
    const std::string_view piece = rest.substr(0, static_cast<std::size_t>(size));
    std::memcpy(buffer, piece.data(), piece.size());
    rest.remove_prefix(piece.size());
    return static_cast<int>(piece.size());
}

/// libcgraph's defaults, but for reading from a view.
struct Discipline {
    Agiodisc_t io{read_some, AgIoDisc.putstr, AgIoDisc.flush};
    Agdisc_t all{&AgMemDisc, &AgIdDisc, &io};
};

/// The line that a message of libcgraph names ("syntax error in line 3 near 'x'"); 0 when none.
std::size_t line_in(std::string_view message) {
    constexpr std::string_view mark = " line ";
    const std::size_t at = message.find(mark);
    if (at == std::string_view::npos) {
        return 0;
    }
    message.remove_prefix(at + mark.size());
    const std::string_view digits = message.substr(0, message.find_first_not_of("0123456789"));
    return static_cast<std::size_t>(parse_integer(digits).value_or(0));
}

/// Where in that line the text stands that the message is about; 0 when it does not say.
std::size_t column_in(std::string_view message, std::string_view text, std::size_t line) {
    constexpr std::string_view mark = " near '";
    const std::size_t begin = message.find(mark);
    const std::size_t end = message.rfind('\'');
    if (begin == std::string_view::npos || end < begin + mark.size()) {
        return 0;
    }
    for (std::size_t skip = 1; skip < line; ++skip) {
        text.remove_prefix(std::min(text.find('\n'), text.size()));
        text.remove_prefix(text.empty() ? 0 : 1);
    }
    const std::string_view what = message.substr(begin + mark.size(), end - begin - mark.size());
    return text.substr(0, text.find('\n')).find(what) + 1;
}

[[noreturn]] void fail(const std::string& message, std::string_view text, const std::string& path) {
    const std::string_view first = std::string_view(message).substr(0, message.find('\n'));
    const std::size_t syntax = first.find("syntax error");
    const std::size_t line = line_in(first);
    throw Error(std::string(first.substr(syntax == std::string_view::npos ? 0 : syntax)),
                {path, line, column_in(first, text, line)});
}

/// The first graph of `text`, which must be the only one.
Cgraph parsed(std::string_view text,
              const std::string& path,
              const CgraphSession& session,
              Discipline& discipline) {
    std::string_view rest = text;
    agsetfile(nullptr);  // counts lines from 1 again
    Cgraph graph(agread(&rest, &discipline.all));
    // Read on to the end, or the scanner would give the rest to who reads next.
    const Cgraph second(agread(&rest, &discipline.all));
    const std::string error = session.error();
    if (!error.empty()) {
        fail(error, text, path);
    }
    if (!graph || second) {
        throw Error(second ? "a second graph; a file is one graph" : "no graph", {path});
    }
    return graph;
}

struct Symbols {
    std::vector<Agsym_t*> symbols;
    std::vector<std::string> names;
};

Symbols symbols_of(Agraph_t* graph, int kind) {
    Symbols found;
    for (Agsym_t* symbol = agnxtattr(graph, kind, nullptr); symbol != nullptr;
         symbol = agnxtattr(graph, kind, symbol)) {
        found.symbols.push_back(symbol);
        found.names.push_back(unspelled(symbol->name));
    }
    return found;
}

class Reader {
  public:
    Reader(Agraph_t* graph, const std::string& path)
        : graph_(graph),
          path_(path),
          of_nodes_(symbols_of(graph, AGNODE)),
          of_edges_(symbols_of(graph, AGEDGE)),
          actor_fields_(actor_fields(of_nodes_.names)),
          tie_fields_(tie_fields(of_edges_.names)) {}

    ActorGraph read() && {
        assembly_.default_direction(agisdirected(graph_) != 0 ? Direction::directed
                                                              : Direction::undirected);
        for (Agnode_t* node = agfstnode(graph_); node != nullptr; node = agnxtnode(graph_, node)) {
            read_node(node);
        }
        for (Agnode_t* node = agfstnode(graph_); node != nullptr; node = agnxtnode(graph_, node)) {
            for (Agedge_t* edge = agfstout(graph_, node); edge != nullptr;
                 edge = agnxtout(graph_, edge)) {
                read_edge(edge);
            }
        }
        read_facts();
        ActorGraph graph = std::move(assembly_).finish();
        narrow_types(graph);
        return graph;
    }

  private:
    void read_node(Agnode_t* node) {
        const std::string id = unspelled_id(agnameof(node));
        if (*agnameof(node) == '%') {
            throw Error("a node's name begins with %, which libcgraph forgets", {path_});
        }
        std::vector<std::string> values(of_nodes_.names.size());
        std::vector<GivenActor> given;
        for (std::size_t at = 0; at < values.size(); ++at) {
            const std::string_view value = agxget(node, of_nodes_.symbols[at]);
            const bool label = actor_fields_[at] == ActorField::label;
            values[at] = label ? label_text(value) : unspelled(value);
            if (!values[at].empty()) {
                const bool svg_id = actor_fields_[at] == ActorField::id;
                const ActorField field = svg_id ? ActorField::other : actor_fields_[at];
                given.push_back({field, of_nodes_.names[at], values[at]});
            }
        }
        if (!assembly_.declare(read_actor(id, given))) {
            throw Error("two nodes are " + quoted(id), {path_});
        }
    }

    void read_edge(Agedge_t* edge) {
        std::vector<std::string> values(of_edges_.names.size());
        std::vector<GivenTie> given;
        for (std::size_t at = 0; at < values.size(); ++at) {
            values[at] = unspelled(agxget(edge, of_edges_.symbols[at]));
            if (!values[at].empty()) {
                given.push_back({tie_fields_[at], of_edges_.names[at], values[at]});
            }
        }
        const char* const key = agnameof(edge);
        if (key != nullptr && *key != '\0') {
            given.push_back({TieField::other, "key", key});
        }
        const std::string source = unspelled_id(agnameof(agtail(edge)));
        const std::string target = unspelled_id(agnameof(aghead(edge)));
        try {
            const ActorId from = assembly_.mention(source, 0);
            assembly_.tie(from, assembly_.mention(target, 0), Direction::unsaid, read_tie(given));
        } catch (const BadValue& bad) {
            throw Error("edge " + quoted(source) + " to " + quoted(target) + ": " + bad.reason,
                        {path_});
        }
    }

    void read_facts() {
        const Symbols of_graph = symbols_of(graph_, AGRAPH);
        for (std::size_t at = 0; at < of_graph.names.size(); ++at) {
            const std::string value = unspelled(agxget(graph_, of_graph.symbols[at]));
            if (!value.empty()) {
                set_fact(assembly_.facts(),
                         typed(of_graph.names[at], value, narrowest_type(value)));
            }
        }
    }

    Agraph_t* graph_;
    const std::string& path_;
    Assembly assembly_;
    Symbols of_nodes_, of_edges_;
    std::vector<ActorField> actor_fields_;
    std::vector<TieField> tie_fields_;
};

}  // namespace

ActorGraph read_dot(const GraphFile& file) {
    const std::string_view text = checked_text(file.bytes, file.name);
    check_dot_nesting(text, file.name);
    const CgraphSession session;
    Discipline discipline;
    const Cgraph graph = parsed(text, file.name, session, discipline);
    return Reader(graph.get(), file.name).read();
}

}  // namespace entente
