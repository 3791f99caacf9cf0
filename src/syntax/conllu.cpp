/// CoNLL-U, both ways.
#include "records/utf8.hpp"
#include "syntax/tree_check.hpp"

#include <entente/error.hpp>
#include <entente/syntax.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <istream>
#include <ostream>

namespace entente::syntax {
namespace {

constexpr std::size_t columns = 10;

struct Cell {
    std::string_view text;
    std::size_t column;  ///< of its first byte, counted from 1
};

struct Place {
    const std::string& path;
    std::size_t line;

    [[noreturn]] void refuse(const std::string& reason, std::size_t column) const {
        throw Error(reason, {path, line, column}, "see universaldependencies.org/format.html");
    }
};

std::array<Cell, columns> cells(std::string_view line, const Place& place) {
    std::array<Cell, columns> found;
    std::size_t at = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        const std::size_t end = line.find('\t', at);
        if ((end == std::string_view::npos) != (i + 1 == columns)) {
            const std::string has = i + 1 == columns ? "more" : std::to_string(i + 1);
            place.refuse("a CoNLL-U line has 10 columns with tabs between, this has " + has,
                         at + 1);
        }
        found[i] = {line.substr(at, end - at), at + 1};
        if (found[i].text.empty()) {
            place.refuse("empty column; what is not known is '_'", at + 1);
        }
        at = end + 1;
    }
    return found;
}

std::size_t number(const Cell& cell, const Place& place) {
    std::size_t value = 0;
    const char* const end = cell.text.data() + cell.text.size();
    const auto [stop, error] = std::from_chars(cell.text.data(), end, value);
    if (error != std::errc() || stop != end) {
        place.refuse("expected a number, found '" + std::string(cell.text) + "'", cell.column);
    }
    return value;
}

std::string known(const Cell& cell) {
    return cell.text == "_" ? std::string() : std::string(cell.text);
}

Token token(const std::array<Cell, columns>& cell, const Place& place) {
    Token made{.form = std::string(cell[1].text),
               .lemma = cell[1].text == "_" ? std::string(cell[2].text) : known(cell[2]),
               .upos = known(cell[3]),
               .xpos = known(cell[4]),
               .feats = known(cell[5]),
               .deprel = known(cell[7]),
               .deps = known(cell[8]),
               .misc = known(cell[9])};
    made.head = cell[6].text == "_" ? 0 : number(cell[6], place);
    return made;
}

/// A sentence being read, and where the columns of its word are.
struct Reading {
    Sentence sentence;
    std::vector<std::size_t> lines;         ///< of the words
    std::vector<std::size_t> head_columns;  ///< of the words
};

/// Whether a line's number is that of a multiword token or of an empty node.
bool is_extra(std::string_view line) {
    return line.substr(0, line.find('\t')).find_first_of("-.") != std::string_view::npos;
}

void add_word(Reading& to, std::string_view line, const Place& place) {
    const std::array<Cell, columns> cell = cells(line, place);
    const std::size_t expected = to.sentence.tokens.size() + 1;
    if (number(cell[0], place) != expected) {
        place.refuse("expected word number " + std::to_string(expected), cell[0].column);
    }
    to.sentence.tokens.push_back(token(cell, place));
    to.lines.push_back(place.line);
    to.head_columns.push_back(cell[6].column);
}

void add_line(Reading& to, std::string_view line, const Place& place) {
    if (const std::size_t valid = valid_utf8_prefix(line); valid != line.size()) {
        place.refuse("text that is not UTF-8", valid + 1);
    }
    if (line.starts_with('#')) {
        if (!to.sentence.tokens.empty()) {
            place.refuse("a comment inside a sentence", 1);
        }
        to.sentence.comments.emplace_back(line);
    } else if (is_extra(line)) {
        static_cast<void>(cells(line, place));
        to.sentence.extra.push_back({to.sentence.tokens.size(), std::string(line)});
    } else {
        add_word(to, line, place);
    }
}

void check_heads(const Reading& reading, const std::string& path) {
    std::vector<std::size_t> heads;
    for (const Token& token : reading.sentence.tokens) {
        heads.push_back(token.head);
    }
    if (const auto fault = find_head_fault(heads)) {
        const std::size_t at = fault->word - 1;
        Place{path, reading.lines[at]}.refuse(fault->reason, reading.head_columns[at]);
    }
}

std::string_view or_underscore(std::string_view text) {
    return text.empty() ? "_" : text;
}

/// A word that nobody parsed has neither head nor label.
std::string head_text(const Token& token) {
    return token.head == 0 && token.deprel.empty() ? "_" : std::to_string(token.head);
}

void write_token(std::ostream& out, const Token& token, std::size_t number) {
    out << number << '\t' << or_underscore(token.form) << '\t' << or_underscore(token.lemma) << '\t'
        << or_underscore(token.upos) << '\t' << or_underscore(token.xpos) << '\t'
        << or_underscore(token.feats) << '\t' << head_text(token) << '\t'
        << or_underscore(token.deprel) << '\t' << or_underscore(token.deps) << '\t'
        << or_underscore(token.misc) << '\n';
}

}  // namespace

std::optional<Sentence> read_sentence(std::istream& in,
                                      const std::string& path,
                                      std::size_t& line) {
    Reading reading;
    std::string text;
    while (std::getline(in, text)) {
        ++line;
        if (text.ends_with('\r')) {
            text.pop_back();
        }
        if (!text.empty()) {
            add_line(reading, text, {path, line});
        } else if (!reading.sentence.tokens.empty()) {
            break;
        }
    }
    const Sentence& found = reading.sentence;
    if (found.tokens.empty() && found.comments.empty() && found.extra.empty()) {
        return std::nullopt;
    }
    check_heads(reading, path);
    return std::move(reading.sentence);
}

std::vector<Sentence> read_conllu(std::istream& in, const std::string& path) {
    std::vector<Sentence> sentences;
    std::size_t line = 0;
    while (std::optional<Sentence> sentence = read_sentence(in, path, line)) {
        sentences.push_back(std::move(*sentence));
    }
    return sentences;
}

void write_conllu(std::ostream& out, const Sentence& sentence) {
    for (const std::string& comment : sentence.comments) {
        out << comment << '\n';
    }
    std::size_t extra = 0;
    for (std::size_t i = 0; i <= sentence.tokens.size(); ++i) {
        for (; extra < sentence.extra.size() && sentence.extra[extra].before == i; ++extra) {
            out << sentence.extra[extra].text << '\n';
        }
        if (i < sentence.tokens.size()) {
            write_token(out, sentence.tokens[i], i + 1);
        }
    }
    out << '\n';
}

}  // namespace entente::syntax
