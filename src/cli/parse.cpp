/// entente parse: tags, lemmas and dependency trees of sentences, as CoNLL-U.
#include "cli/analysis_options.hpp"
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/system_error.hpp"
#include "cli/terminal.hpp"

#include <entente/syntax.hpp>

#include <array>
#include <cerrno>
#include <functional>
#include <istream>

namespace entente::cli {
namespace {

constexpr std::size_t sentences_at_once = 1000;

constexpr Option conllu{.name = "conllu",
                        .description =
                            "the input is CoNLL-U, of which the words are taken; a "
                            "file named *.conllu is read so anyhow"};
constexpr Option model_file{
    .name = "model", .value = "FILE", .description = "parse with this model, not the one built in"};

constexpr std::array<Option, 2> options{conllu, model_file};

constexpr std::array<Example, 2> examples{
    {{"entente parse sentences.txt -o trees.conllu", "a sentence a line, spaces between its words"},
     {"entente parse --conllu - <gold.conllu", "the words of trees, tagged and parsed anew"}}};

using ReadNext = std::function<std::optional<syntax::Sentence>(std::istream&)>;

ReadNext reader(const Arguments& arguments, const std::string& path) {
    const bool trees = arguments.given(conllu) || path.ends_with(".conllu");
    return [path,
            read = trees ? &syntax::read_sentence : &syntax::read_words,
            line = std::size_t{0}](std::istream& in) mutable { return read(in, path, line); };
}

std::vector<syntax::Sentence> read_some(std::istream& in, const ReadNext& read_next) {
    std::vector<syntax::Sentence> sentences;
    while (sentences.size() < sentences_at_once) {
        std::optional<syntax::Sentence> sentence = read_next(in);
        if (!sentence) {
            break;
        }
        sentences.push_back(std::move(*sentence));
    }
    return sentences;
}

void parse_file(const Arguments& arguments,
                const syntax::Model& model,
                const std::string& path,
                std::ostream& out) {
    const Input input = open_input(path);
    InputBuffer buffer(input);
    std::istream in(&buffer);
    const ReadNext read_next = reader(arguments, input.name);
    while (true) {
        std::vector<syntax::Sentence> sentences = read_some(in, read_next);
        if (sentences.empty()) {
            break;
        }
        syntax::parse(model, sentences, jobs(arguments));
        for (const syntax::Sentence& sentence : sentences) {
            syntax::write_conllu(out, sentence);
        }
    }
    if (buffer.failure() != 0) {
        errno = buffer.failure();
        throw system_error("read", input.name);
    }
}

void run(const Arguments& arguments) {
    check_common(arguments);
    if (arguments.words().empty() && stdin_is_terminal()) {
        throw UsageError("no FILE is given", "name one, or '-' for stdin");
    }
    const syntax::Model model = arguments.given(model_file)
                                    ? syntax::load_model(arguments.text(model_file))
                                    : syntax::load_model();
    Output output(arguments.text(output_option));
    parse_file(
        arguments, model, arguments.words().empty() ? "-" : arguments.words()[0], output.stream());
    output.finish();
}

}  // namespace

const Command parse{.name = "parse",
                    .summary = "tags, lemmas and dependency trees of sentences, as CoNLL-U",
                    .usage = "[FILE|-] [options]",
                    .about =
                        "Reads English, one sentence a line with spaces between its words and "
                        "punctuation marks, or CoNLL-U, and writes CoNLL-U: universal and Penn "
                        "tags, lemma, features, head and relation of every word.",
                    .options = options,
                    .examples = examples,
                    .run = &run};

}  // namespace entente::cli
