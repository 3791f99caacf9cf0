/// DOT in the interchange flavour: all attributes with each node and edge, no styles; pictures are
/// drawing's. Read through libcgraph.
#include "formats/assembly.hpp"
#include "formats/columns.hpp"
#include "formats/dot_nesting.hpp"
#include "formats/given.hpp"
#include "formats/losses.hpp"
#include "formats/registry.hpp"
#include "formats/spelling.hpp"
#include "formats/text.hpp"
#include "formats/text_sink.hpp"
#include "records/found.hpp"

#include <graphviz/cgraph.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>

namespace entente {
namespace {

/// libcgraph parses and reports errors through state that the whole process shares: one reading or
/// writing at a time. (Drawing uses libcgraph too; a program that draws in one thread and reads DOT
/// in another has to keep them apart.)
std::mutex& cgraph_mutex() {
    static std::mutex mutex;
    return mutex;
}

/// What libcgraph said since it was cleared; for the holder of the mutex.
std::string& cgraph_messages() {
    static std::string messages;
    return messages;
}

int keep_message(char* piece) {
    cgraph_messages() += piece;
    return 0;
}

/// Holds libcgraph's shared state, with its messages kept here instead of on stderr.
class CgraphSession {
  public:
    CgraphSession() : lock_(cgraph_mutex()), before_(agseterrf(keep_message)) {
        cgraph_messages().clear();
        agreseterrors();
    }

    CgraphSession(const CgraphSession&) = delete;
    CgraphSession& operator=(const CgraphSession&) = delete;

    ~CgraphSession() { agseterrf(before_); }

    /// "Error: …", if there was any but warnings.
    [[nodiscard]] static std::string error() {
        const std::string& messages = cgraph_messages();
        const std::size_t begin = messages.find("Error: ");
        return begin == std::string::npos ? "" : messages.substr(begin + 7);
    }

  private:
    std::lock_guard<std::mutex> lock_;
    agusererrf before_;
};

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

/// DOT gives meaning to no escape but \"; labels read \\ as one backslash. Both are at peace when
/// every backslash is doubled.
std::string spelled(std::string_view text) {
    std::string doubled;
    for (const char byte : without_controls(text)) {
        doubled.append(byte == '\\' ? 2 : 1, byte);
    }
    return doubled;
}

/// libcgraph forgets names that begin with `%`, so a backslash goes before it.
std::string spelled_id(std::string_view id) {
    return (id.starts_with('%') ? "\\" : "") + spelled(id);
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

std::string unspelled(std::string_view text) {
    std::string single;
    for (std::size_t at = 0; at < text.size(); ++at) {
        single += text[at];
        at += text.substr(at).starts_with("\\\\") ? 1U : 0U;
    }
    return single;
}

std::string unspelled_id(std::string_view id) {
    return unspelled(id.starts_with("\\%") ? id.substr(1) : id);
}

/// The line that a message of libcgraph names ("… in line 3 near …").
std::size_t line_in(std::string_view message) {
    constexpr std::string_view mark = " line ";
    std::size_t at = message.find(mark);
    std::size_t line = 0;
    for (at += mark.size(); at < message.size() && is_digit(message[at]); ++at) {
        line = 10 * line + static_cast<std::size_t>(message[at] - '0');
    }
    return message.find(mark) == std::string_view::npos ? 0 : line;
}

[[noreturn]] void fail(const std::string& message, const std::string& path) {
    const std::string_view line = std::string_view(message).substr(0, message.find('\n'));
    const std::size_t syntax = line.find("syntax error");
    throw Error(std::string(line.substr(syntax == std::string_view::npos ? 0 : syntax)),
                {path, line_in(line)});
}

/// The first graph of `rest`, which must be the only one.
Cgraph parsed(std::string_view rest, const std::string& path, Discipline& discipline) {
    agsetfile(nullptr);  // counts lines from 1 again
    Cgraph graph(agread(&rest, &discipline.all));
    // Read on to the end, or the scanner would give the rest to who reads next.
    const Cgraph second(agread(&rest, &discipline.all));
    const std::string error = CgraphSession::error();
    if (!error.empty()) {
        fail(error, path);
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

/// A label with the escapes that Graphviz gives a meaning to; empty when it is the node's name.
std::string label_text(std::string_view label) {
    if (label == "\\N") {
        return "";
    }
    std::string text;
    for (std::size_t at = 0; at < label.size(); ++at) {
        const bool escape = label[at] == '\\' && at + 1 < label.size();
        at += escape ? 1U : 0U;
        const bool line_end = escape && std::strchr("nlr", label[at]) != nullptr;
        text += line_end ? '\n' : label[at];
    }
    return text;
}

class DotReader {
  public:
    DotReader(Agraph_t* graph, const std::string& path)
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
        return with_narrow_types(std::move(assembly_).finish());
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
            if (!values[at].empty() && actor_fields_[at] != ActorField::id) {
                given.push_back({actor_fields_[at], of_nodes_.names[at], values[at]});
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

ActorGraph read(const GraphFile& file) {
    const std::string_view text = checked_text(file.bytes, file.name);
    check_dot_nesting(text, file.name);
    const CgraphSession session;
    Discipline discipline;
    const Cgraph graph = parsed(text, file.name, discipline);
    return DotReader(graph.get(), file.name).read();
}

bool is_word(std::string_view text) {
    constexpr std::array<std::string_view, 6> keywords{
        "graph", "digraph", "node", "edge", "subgraph", "strict"};
    const auto is_letter = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
    };
    return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, [&](char byte) {
        return is_letter(byte) || is_digit(byte);
    }) && std::ranges::none_of(keywords, [&](auto word) { return same_word(word, text); });
}

/// `-1`, `0.25`; with an exponent it is no numeral of DOT.
bool is_numeral(std::string_view text) {
    return !text.empty() && is_digit(text.back())
           && text.find_first_not_of("-.0123456789") == std::string_view::npos
           && parse_number(text).has_value();
}

/// Writes statements one a line. libcgraph's own writer would put actors in another order.
class DotWriter {
  public:
    DotWriter(std::ostream& out, const ActorGraph& graph, ExportWeight weight)
        : sink_(out),
          graph_(graph),
          facts_(facts(graph)),
          actors_(graph, Labels::shown),
          ties_(graph, {.weight = weight}),
          ids_(spelled_ids(graph, [&](ActorId actor) { return spelled_id(graph[actor].id); })) {}

    void write() && {
        const bool directed = facts(graph_).directed;
        sink_.put(directed ? "digraph {\n" : "graph {\n");
        if (!facts_.row().empty()) {
            sink_.put("  graph");
            put_row(facts_.row(), facts_.columns());
        }
        for (ActorId actor = 0; actor < num_vertices(graph_); ++actor) {
            put_id(sink_.put("  "), ids_[actor]);
            put_row(actors_.row(actor), actors_.columns());
        }
        for (auto [tie, end] = edges(graph_); tie != end; ++tie) {
            put_id(sink_.put("  "), ids_[source(*tie, graph_)]);
            put_id(sink_.put(directed ? " -> " : " -- "), ids_[target(*tie, graph_)]);
            put_row(ties_.row(*tie), ties_.columns());
        }
        sink_.put("}\n");
        sink_.finish();
    }

  private:
    static void put_id(TextSink& sink, std::string_view id) {
        if (is_word(id) || is_numeral(id)) {
            sink.put(id);
            return;
        }
        sink.put('"');
        for (const char byte : id) {
            sink.put(byte == '"' ? "\\" : "").put(byte);
        }
        sink.put('"');
    }

    void put_row(std::span<const Cell> row, const std::vector<Column>& columns) {
        std::string_view before = " [";
        for (const Cell& cell : row) {
            put_id(sink_.put(before), spelled(columns[cell.column()].name));
            put_id(sink_.put('='), spelled(cell.text()));
            before = ", ";
        }
        sink_.put(row.empty() ? ";\n" : "];\n");
    }

    TextSink sink_;
    const ActorGraph& graph_;
    FactTable facts_;
    ActorTable actors_;
    TieTable ties_;
    std::vector<std::string> ids_;
};

std::vector<std::string> write(std::ostream& out,
                               const ActorGraph& graph,
                               const WriteOptions& options) {
    DotWriter(out, graph, weight_or(options.weight, ExportWeight::absolute)).write();
    return losses(graph, "DOT", {.quotes = true, .empty_texts = false, .controls = false});
}

/// The first word outside comments.
bool recognise(std::string_view head) {
    while (true) {
        head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
        const bool block = head.starts_with("/*");
        if (!block && !head.starts_with("//") && !head.starts_with('#')) {
            break;
        }
        const std::string_view end = block ? "*/" : "\n";
        const std::size_t at = head.find(end);
        head.remove_prefix(at == std::string_view::npos ? head.size() : at + end.size());
    }
    const std::string_view word = head.substr(0, head.find_first_of(" \t\r\n{\"/"));
    const std::size_t brace = head.find_first_of("{\n");
    const bool opens = brace != std::string_view::npos;
    return opens
           && (same_word(word, "digraph") || same_word(word, "graph") || same_word(word, "strict"));
}

}  // namespace

constinit const Format dot_format{.name = "dot",
                                  .endings = ".dot .gv",
                                  .description = "DOT, for Graphviz and its tools",
                                  .recognise = recognise,
                                  .read = read,
                                  .write = write,
                                  .parts = {}};

}  // namespace entente
