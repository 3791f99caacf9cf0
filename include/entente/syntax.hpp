/// English syntax in Universal Dependencies: CoNLL-U in and out, a tagger and dependency parser.
///
///     const syntax::Model model = syntax::load_model("syntax-en.model");
///     for (syntax::Sentence& sentence : syntax::read_conllu(in, "in.conllu")) {
///         syntax::parse(model, sentence);
///         syntax::write_conllu(out, sentence);
///     }
#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::syntax {

/// A syntactic word: the ten columns of CoNLL-U but its number. Empty text is written `_`.
struct Token {
    std::string form, lemma, upos, xpos, feats;
    std::size_t head = 0;  ///< number of the head, counted from 1; 0: the root, or not parsed
    std::string deprel, deps, misc;

    bool operator==(const Token&) const = default;
};

/// A line of a multiword token (`7-8`) or of an empty node (`8.1`), kept as it was read.
struct ExtraLine {
    std::size_t before = 0;  ///< index of the token it stands before
    std::string text;

    bool operator==(const ExtraLine&) const = default;
};

struct Sentence {
    std::vector<std::string> comments;  ///< with their `#`
    std::vector<Token> tokens;
    std::vector<ExtraLine> extra;

    bool operator==(const Sentence&) const = default;
};

/// The next sentence of a CoNLL-U stream, nothing at its end; `line` counts the lines read. A `_`
/// is empty text, except as form or lemma of the word `_`. Throws Error with path:line:column for
/// a line without ten columns, numbers that do not count up from 1, a head outside the sentence or
/// of the token itself, a cycle of heads, text that is not UTF-8.
/// Standard: universaldependencies.org/format.html.
[[nodiscard]] std::optional<Sentence> read_sentence(std::istream& in,
                                                    const std::string& path,
                                                    std::size_t& line);

/// All sentences of a CoNLL-U stream, as read_sentence reads them.
[[nodiscard]] std::vector<Sentence> read_conllu(std::istream& in, const std::string& path);

/// The next line that has words, as a sentence of forms alone; nothing at the end. `line` counts
/// the lines read. Throws Error with path:line:column for text that is not UTF-8 and for control
/// characters other than white space.
[[nodiscard]] std::optional<Sentence> read_words(std::istream& in,
                                                 const std::string& path,
                                                 std::size_t& line);

/// Writes one sentence and its blank line. What read_conllu read comes out byte
/// for byte, but for carriage returns at line ends.
void write_conllu(std::ostream& out, const Sentence& sentence);

struct Network;

/// A trained tagger and parser. It never changes: any number of threads may use one.
class Model final {
  public:
    explicit Model(std::unique_ptr<const Network> network);
    Model(Model&&) noexcept;
    Model& operator=(Model&&) noexcept;
    ~Model();

    [[nodiscard]] const Network& network() const { return *network_; }

  private:
    std::unique_ptr<const Network> network_;
};

/// The model that was built into the library; its licence and scores are in data/syntax-en.md.
[[nodiscard]] Model load_model();

/// A model from its file, or from its bytes (`path` is for messages). Throws Error for what is not
/// a whole model of this version.
[[nodiscard]] Model load_model(const std::string& path);
[[nodiscard]] Model model_from_bytes(std::string_view bytes, const std::string& path);

/// Fills in lemma, UPOS, XPOS, features, head and relation of every token, from the forms alone;
/// what they held is lost, `deps` and `misc` stay. The heads make a tree with one root. Sentences
/// of more than 500 words are parsed in pieces, whose roots hang on the first one's as parataxis.
/// The same forms give the same bytes on every machine. O(n²) in the length of a piece. Dozat &
/// Manning (2017), arXiv:1611.01734; Kiperwasser & Goldberg (2016), arXiv:1603.04351.
void parse(const Model& model, Sentence& sentence);

/// Parses all of them with up to `threads` threads, 0 for one a core; the result does not depend on
/// their number.
void parse(const Model& model, std::span<Sentence> sentences, unsigned threads);

}  // namespace entente::syntax
