/// Reads edge lists line by line.
#include "formats/assembly.hpp"
#include "formats/edges.hpp"
#include "formats/given.hpp"
#include "formats/narrow_types.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <deque>

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

/// An actor by its name in the text; without a name when that stood in quotes.
struct Known {
    std::string_view name;
    ActorId actor = 0;
};

/// Reads one line after the other into an assembly.
class Reader {
  public:
    Reader(std::string_view text, const std::string& name) : text_(text), name_(name) {}

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
        if (extra_columns_) {
            narrow_types(graph);
        }
        return graph;
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
        const ActorId source = read_end(source_);
        const ActorId target = read_end(target_);
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

    ActorId read_end(Known& last) {
        const char* const at = rest_.data();
        if (rest_.empty()) {
            fail("expected a source and a target", at);
        }
        const std::string_view name = rest_.front() == '"' ? next_quoted() : next_field();
        if (name.empty()) {
            fail("an empty name", at);
        }
        if (name != last.name || last.name.empty()) {
            last.actor = assembly_.mention(name, offset(at));
            last.name = name.data() == at ? name : std::string_view();
        }
        return last.actor;
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
    Known source_, target_;  ///< of the line before: most lists are sorted by one of them
    std::string quoted_;
    std::deque<std::string> names_;  ///< of further columns; a deque: views of them stay
    std::vector<GivenTie> given_;
};

}  // namespace

ActorGraph read_edges(const GraphFile& file) {
    return Reader(checked_text(file.bytes, file.name), file.name).read();
}

}  // namespace entente
