/// One sentence a line, spaces between its words.
#include "records/utf8.hpp"

#include <entente/error.hpp>
#include <entente/syntax.hpp>

#include <istream>
#include <sstream>

namespace entente::syntax {
namespace {

void check_text(const std::string& text, const std::string& path, std::size_t line) {
    if (const std::size_t valid = valid_utf8_prefix(text); valid != text.size()) {
        throw Error("text that is not UTF-8", {path, line, valid + 1});
    }
}

std::vector<Token> words_of(const std::string& text, const std::string& path, std::size_t line) {
    std::istringstream words(text);
    std::vector<Token> tokens;
    for (std::string word; words >> word;) {
        if (has_control_characters(word)) {
            throw Error("a control character in a word", {path, line, text.find(word) + 1});
        }
        tokens.push_back({.form = std::move(word)});
    }
    return tokens;
}

}  // namespace

std::optional<Sentence> read_words(std::istream& in, const std::string& path, std::size_t& line) {
    std::string text;
    while (std::getline(in, text)) {
        ++line;
        check_text(text, path, line);
        Sentence sentence{.tokens = words_of(text, path, line)};
        if (!sentence.tokens.empty()) {
            return sentence;
        }
    }
    return std::nullopt;
}

}  // namespace entente::syntax
