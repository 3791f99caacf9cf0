/// Sentences → tags, lemmas and trees.
#include "syntax/network.hpp"

#include <entente/error.hpp>
#include <entente/syntax.hpp>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

namespace entente::syntax {
namespace {

/// Longer sentences are parsed in pieces: time and memory grow with the square of the length.
constexpr std::size_t longest_piece = 500;

void fill_in(const Network& network, const Analysis& found, std::size_t at, Token& token) {
    const std::string& tag = network.tags[found.tags[at]];
    const std::size_t bar = tag.find('|');
    token.upos = tag.substr(0, bar);
    token.xpos = tag.substr(bar + 1);
    token.deprel = network.labels[found.labels[at]];
    const std::string low = plain_lower(token.form);
    token.lemma = apply_lemma_script(network.lemmas.find(tag, low), token.form);
    token.feats = network.feats.find(tag, low);
}

/// Parses a piece, its heads counted from its own first word.
void parse_piece(const Network& network, std::span<Token> tokens) {
    const Analysis found = analyse(network, best_kernel(), tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        fill_in(network, found, i, tokens[i]);
        tokens[i].head = found.heads[i];
    }
}

/// Hangs a later piece on the root of the first one.
void join_piece(std::span<Token> tokens, std::size_t start, std::size_t root) {
    for (Token& token : tokens) {
        const bool is_root = token.head == 0;
        token.head = is_root ? root : token.head + start;
        if (is_root) {
            token.deprel = "parataxis";
        }
    }
}

std::size_t root_of(std::span<const Token> tokens) {
    return static_cast<std::size_t>(std::ranges::find(tokens, std::size_t{0}, &Token::head)
                                    - tokens.begin())
           + 1;
}

}  // namespace

Model::Model(std::unique_ptr<const Network> network) : network_(std::move(network)) {}

Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

Model model_from_bytes(std::string_view bytes, const std::string& path) {
    return Model(std::make_unique<const Network>(read_model_file(bytes, path)));
}

Model load_model(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw Error("the model cannot be opened", {path});
    }
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return model_from_bytes(bytes.view(), path);
}

void parse(const Model& model, Sentence& sentence) {
    const std::span<Token> tokens(sentence.tokens);
    std::size_t root = 0;
    for (std::size_t start = 0; start < tokens.size(); start += longest_piece) {
        const std::span<Token> piece =
            tokens.subspan(start, std::min(longest_piece, tokens.size() - start));
        parse_piece(model.network(), piece);
        if (start == 0) {
            root = root_of(piece);
        } else {
            join_piece(piece, start, root);
        }
    }
}

void parse(const Model& model, std::span<Sentence> sentences, unsigned threads) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < sentences.size(); i = next++) {
            parse(model, sentences[i]);
        }
    };
    const unsigned wanted =
        threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(wanted, sentences.size()); ++i) {
        others.emplace_back(work);
    }
    work();
}

}  // namespace entente::syntax
