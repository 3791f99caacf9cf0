/// Plain edge lists: a line `source target sign-or-weight` each, tab, comma or spaces between, `#`
/// and `%` comments (SNAP, KONECT, and what anyone types).
#include "formats/assembly.hpp"
#include "formats/columns.hpp"
#include "formats/given.hpp"
#include "formats/losses.hpp"
#include "formats/registry.hpp"
#include "formats/text.hpp"
#include "formats/text_sink.hpp"

#include <algorithm>
#include <deque>
#include <optional>

namespace entente {
namespace {

constexpr std::size_t most_columns = 1000;

/// Between the fields of a line; ' ' stands for any run of spaces and tabs.
char separator_of(std::string_view line) {
    for (const char separator : {'\t', ','}) {
        if (line.find(separator) != std::string_view::npos) {
            return separator;
        }
    }
    return ' ';
}

bool is_comment(std::string_view line) {
    return line.starts_with('#') || line.starts_with('%');
}

bool has_word(std::string_view line, std::string_view wanted) {
    while (!line.empty()) {
        const std::string_view word = line.substr(0, line.find_first_of(" \t:,;()"));
        line.remove_prefix(std::min(line.size(), word.size() + 1));
        if (same_word(word, wanted)) {
            return true;
        }
    }
    return false;
}

/// What a comment says: SNAP's "Directed graph", KONECT's `% sym` and `% asym`.
Direction direction_in(std::string_view comment) {
    if (has_word(comment, "undirected") || comment.starts_with("% sym ")) {
        return Direction::undirected;
    }
    const bool directed = has_word(comment, "directed") || comment.starts_with("% asym ");
    return directed ? Direction::directed : Direction::unsaid;
}

/// Reads one line after the other into an assembly.
class EdgeListReader {
  public:
    EdgeListReader(std::string_view text, const std::string& name) : text_(text), name_(name) {}

    ActorGraph read() && {
        std::string_view rest = text_;
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            read_line(trimmed(line));
        }
        if (separator_ == '\0') {
            throw Error("no edge in the file", {name_}, "each line is: source target weight");
        }
        ActorGraph graph = std::move(assembly_).finish();
        return extra_columns_ ? with_narrow_types(std::move(graph)) : std::move(graph);
    }

  private:
    void read_line(std::string_view line) {
        if (line.empty()) {
            return;
        }
        if (is_comment(line)) {
            read_comment(line);
            return;
        }
        separator_ = separator_ == '\0' ? separator_of(line) : separator_;
        rest_ = line;
        const ActorId source = read_end();
        const ActorId target = read_end();
        given_.clear();
        for (std::size_t column = 3; !rest_.empty(); ++column) {
            read_value(column);
        }
        add(source, target);
    }

    void read_comment(std::string_view line) {
        const Direction direction = direction_in(line);
        if (separator_ == '\0' && direction != Direction::unsaid) {
            assembly_.default_direction(direction);
        }
    }

    void add(ActorId source, ActorId target) {
        try {
            assembly_.tie(source, target, Direction::unsaid, read_tie(given_));
        } catch (const BadValue& bad) {
            fail(bad.reason, given_[bad.index].value.data());
        }
    }

    ActorId read_end() {
        const char* const at = rest_.data();
        if (rest_.empty()) {
            fail("expected a source and a target", at);
        }
        const std::string_view name = rest_.front() == '"' ? next_quoted() : next_field();
        if (name.empty()) {
            fail("an empty name", at);
        }
        return assembly_.mention(name, offset(at));
    }

    void read_value(std::size_t column) {
        const std::string_view value = next_field();
        if (column == 3) {
            given_.push_back({TieField::weight, "weight", value});
            return;
        }
        if (column > most_columns) {
            fail("more than " + std::to_string(most_columns) + " columns", value.data());
        }
        while (names_.size() <= column) {
            names_.push_back("column" + std::to_string(names_.size()));
        }
        extra_columns_ = true;
        given_.push_back({TieField::other, names_[column], value});
    }

    /// Takes a field and the separator after it off the line.
    std::string_view next_field() {
        const std::size_t size =
            separator_ == ' ' ? rest_.find_first_of(" \t") : rest_.find(separator_);
        const std::string_view field = trimmed(rest_.substr(0, size));
        skip(std::min(rest_.size(), size));
        return field;
    }

    void skip(std::size_t size) {
        rest_.remove_prefix(std::min(rest_.size(), size + 1));
        rest_ = separator_ == ' ' ? trimmed(rest_) : rest_;
    }

    /// A name in quotes, with backslash escapes: \" \\ \n \r \t.
    std::string_view next_quoted() {
        const char* const begin = rest_.data();
        quoted_.clear();
        std::size_t at = 1;
        for (; at < rest_.size() && rest_[at] != '"'; ++at) {
            quoted_ +=
                rest_[at] == '\\' && at + 1 < rest_.size() ? unescaped(rest_[++at]) : rest_[at];
        }
        if (at == rest_.size()) {
            fail("a quote that is not closed", begin);
        }
        rest_.remove_prefix(at + 1);
        const std::size_t after = rest_.find_first_not_of(' ');
        if (separator_ == ' ') {
            rest_ = trimmed(rest_);
        } else if (after != std::string_view::npos && rest_[after] != separator_) {
            fail("text after the closing quote", rest_.data() + after);
        } else {
            skip(std::min(rest_.size(), after));
        }
        return quoted_;
    }

    static char unescaped(char letter) {
        switch (letter) {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            default:
                return letter;
        }
    }

    [[nodiscard]] std::size_t offset(const char* at) const {
        return static_cast<std::size_t>(at - text_.data());
    }

    [[noreturn]] void fail(const std::string& reason, const char* at) const {
        throw Error(reason,
                    where_at(text_, offset(at), name_),
                    "each line is: source target weight, with a tab, a comma or spaces between");
    }

    std::string_view text_, rest_;
    const std::string& name_;
    Assembly assembly_;
    char separator_ = '\0';  ///< as the first edge has it
    bool extra_columns_ = false;
    std::string quoted_;
    std::deque<std::string> names_;  ///< of further columns; a deque: views of them stay
    std::vector<GivenTie> given_;
};

ActorGraph read(const GraphFile& file) {
    return EdgeListReader(checked_text(file.bytes, file.name), file.name).read();
}

bool needs_quotes(std::string_view name) {
    return name.empty() || is_comment(name) || name.starts_with('"')
           || name.find_first_of("\t\n\r") != std::string_view::npos || trimmed(name) != name;
}

void put_name(TextSink& sink, std::string_view name) {
    if (!needs_quotes(name)) {
        sink.put(name);
        return;
    }
    constexpr std::string_view special = "\n\r\t\"\\";
    constexpr std::string_view letters = "nrt\"\\";
    sink.put('"');
    for (const char byte : name) {
        const std::size_t found = special.find(byte);
        found == std::string_view::npos ? sink.put(byte) : sink.put('\\').put(letters[found]);
    }
    sink.put('"');
}

std::vector<std::string> write(std::ostream& out,
                               const ActorGraph& graph,
                               const WriteOptions& options) {
    const ExportWeight weight = weight_or(options.weight, ExportWeight::signed_weight);
    TextSink sink(out);
    sink.put(facts(graph).directed ? "# Directed graph\n" : "# Undirected graph\n");
    sink.put("# source\ttarget\tweight\n");
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        put_name(sink, graph[source(*tie, graph)].id);
        sink.put('\t');
        put_name(sink, graph[target(*tie, graph)].id);
        sink.put('\t').number(exported_weight(graph[*tie], weight)).put('\n');
    }
    sink.finish();
    return losses(
        graph, "An edge list", {.facts = false, .actors = false, .isolates = false, .ties = false});
}

/// Text of lines is taken for an edge list when nothing else has claimed it.
bool recognise(std::string_view head) {
    return !head.empty() && head.find('\0') == std::string_view::npos;
}

}  // namespace

constinit const Format edges_format{.name = "edges",
                                    .endings = ".edges .edgelist .txt .tsv .el",
                                    .description = "plain edge list: source target sign-or-weight",
                                    .recognise = recognise,
                                    .read = read,
                                    .write = write,
                                    .parts = {}};

}  // namespace entente
