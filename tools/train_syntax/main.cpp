/// train_syntax: trains, scores and joins taggers and parsers.
#include "score.hpp"
#include "train.hpp"
#include "treebank.hpp"
#include "vote.hpp"

#include <entente/error.hpp>

#include <cstdio>
#include <iostream>

namespace entente::syntax::training {
namespace {

constexpr const char* usage =
    "usage: train_syntax train NAME=VALUE...          see train.hpp\n"
    "       train_syntax score MODEL GOLD.conllu...   from the forms alone, percent of words\n"
    "       train_syntax vote PARSE.conllu...         the parse most of them agree on\n";

std::vector<Sentence> forms_of(const std::vector<Sentence>& gold) {
    std::vector<Sentence> made;
    for (const Sentence& sentence : gold) {
        Sentence& plain = made.emplace_back();
        for (const Token& token : sentence.tokens) {
            plain.tokens.push_back({.form = token.form});
        }
    }
    return made;
}

void score(const Model& model, const std::string& path) {
    const std::vector<Sentence> gold = read_treebanks({path});
    std::vector<Sentence> found = forms_of(gold);
    parse(model, found, 1);
    const Agreement made = agreement(gold, found);
    const auto percent = [&](std::size_t part) {
        return 100.0 * static_cast<double>(part) / static_cast<double>(made.words);
    };
    std::printf(
        "%s: %zu words, UPOS %.2f, XPOS %.2f, features %.2f, lemmas %.2f, UAS %.2f, LAS %.2f, LAS "
        "without subtypes %.2f\n",
        path.c_str(),
        made.words,
        percent(made.upos),
        percent(made.xpos),
        percent(made.feats),
        percent(made.lemma),
        percent(made.uas),
        percent(made.las),
        percent(made.universal_las));
}

void vote_files(std::span<const std::string> paths) {
    std::vector<std::vector<Sentence>> files;
    for (const std::string& path : paths) {
        files.push_back(read_treebanks({path}));
    }
    for (std::size_t s = 0; s < files.at(0).size(); ++s) {
        std::vector<Sentence> parses;
        for (const std::vector<Sentence>& file : files) {
            parses.push_back(file.at(s));
        }
        write_conllu(std::cout, vote(parses));
    }
}

int run(const std::vector<std::string>& words) {
    const std::span<const std::string> rest(words);
    if (words.size() > 1 && words[0] == "train") {
        train(Options(rest.subspan(1)));
    } else if (words.size() > 2 && words[0] == "score") {
        const Model model = load_model(words[1]);
        for (const std::string& path : rest.subspan(2)) {
            score(model, path);
        }
    } else if (words.size() > 1 && words[0] == "vote") {
        vote_files(rest.subspan(1));
    } else {
        std::fputs(usage, stderr);
        return 2;
    }
    return 0;
}

}  // namespace
}  // namespace entente::syntax::training

int main(int argc, char** argv) {
    try {
        return entente::syntax::training::run(std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception& error) {
        std::cerr << "train_syntax: " << error.what() << '\n';
        return 1;
    }
}
