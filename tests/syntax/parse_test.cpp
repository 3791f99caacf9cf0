#include "small_model.hpp"
#include "syntax/tree_check.hpp"
#include "train_syntax/score.hpp"

#include <entente/syntax.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace entente::syntax {
namespace {

Sentence words(const std::string& text) {
    std::istringstream in(text);
    Sentence sentence;
    for (std::string word; in >> word;) {
        sentence.tokens.push_back({.form = word});
    }
    return sentence;
}

/// One root, no circles, and `root` just where the head is 0.
void check_tree(const Sentence& sentence) {
    std::vector<std::size_t> heads;
    for (const Token& token : sentence.tokens) {
        heads.push_back(token.head);
        CHECK((token.deprel == "root") == (token.head == 0));
    }
    CHECK(std::ranges::count(heads, std::size_t{0}) == 1);
    CHECK_FALSE(find_head_fault(heads));
}

std::string conllu(const std::vector<Sentence>& sentences) {
    std::ostringstream out;
    for (const Sentence& sentence : sentences) {
        write_conllu(out, sentence);
    }
    return out.str();
}

std::vector<Sentence> some_sentences() {
    std::vector<Sentence> made;
    for (std::size_t i = 1; i < 60; ++i) {
        std::string text;
        for (std::size_t j = 0; j < i; ++j) {
            text += (i * j) % 3 == 0 ? "the " : (i + j) % 4 == 1 ? "minister " : "said ";
        }
        made.push_back(words(text));
    }
    return made;
}

/// The sentences of the GUM documents that are held out as `part`; none where the treebank is not.
std::vector<Sentence> held_out(const std::string& part) {
    std::ifstream list(ENTENTE_HELD_OUT);
    std::vector<Sentence> all;
    for (std::string name, of; list >> name && std::getline(list, of);) {
        const std::string path = ENTENTE_SHARED "/treebanks/gum/" + name + ".conllu";
        std::ifstream in(path);
        if (of == "\t" + part && in) {
            std::ranges::move(read_conllu(in, path), std::back_inserter(all));
        }
    }
    return all;
}

std::vector<Sentence> forms_of(const std::vector<Sentence>& sentences) {
    std::vector<Sentence> made;
    for (const Sentence& sentence : sentences) {
        made.push_back({});
        for (const Token& token : sentence.tokens) {
            made.back().tokens.push_back({.form = token.form});
        }
    }
    return made;
}

}  // namespace

TEST_CASE("news that training never saw is read as well as promised", "[syntax]") {
    const std::vector<Sentence> gold = held_out("test");
    if (gold.empty()) {
        WARN("no treebank here: not scored");
        return;
    }
    std::vector<Sentence> found = forms_of(gold);
    parse(load_model(), found, 0);
    const training::Agreement made = training::agreement(gold, found);
    const auto share = [&](std::size_t part) {
        return static_cast<double>(part) / static_cast<double>(made.words);
    };
    CHECK(made.words > 4000);
    CHECK(share(made.upos) >= 0.965);
    CHECK(share(made.uas) >= 0.86);
    CHECK(share(made.las) >= 0.83);
    CHECK(share(made.lemma) >= 0.96);
}

TEST_CASE("a plain sentence is tagged, lemmatised and parsed", "[syntax]") {
    Sentence sentence = words("Russia condemned the attacks on Monday .");
    parse(load_model(), sentence);
    const Token& verb = sentence.tokens[1];
    CHECK(verb.upos == "VERB");
    CHECK(verb.xpos == "VBD");
    CHECK(verb.lemma == "condemn");
    CHECK(verb.head == 0);
    CHECK(sentence.tokens[0].deprel == "nsubj");
    CHECK(sentence.tokens[0].upos == "PROPN");
    CHECK(sentence.tokens[3].deprel == "obj");
    CHECK(sentence.tokens[3].lemma == "attack");
    CHECK(sentence.tokens[3].feats == "Number=Plur");
    check_tree(sentence);
}

TEST_CASE("a sentence without words stays so", "[syntax]") {
    Sentence sentence{.comments = {"# empty"}};
    parse(load_model(), sentence);
    CHECK(sentence == Sentence{.comments = {"# empty"}});
}

TEST_CASE("one word is its own tree", "[syntax]") {
    Sentence sentence = words("Yes");
    parse(load_model(), sentence);
    check_tree(sentence);
}

TEST_CASE("a sentence of 5,000 words is parsed in pieces to one tree", "[syntax]") {
    const Model model = model_from_bytes(write_model_file(small_model()), "small");
    Sentence sentence;
    for (std::size_t i = 0; i < 5000; ++i) {
        sentence.tokens.push_back({.form = "w" + std::to_string(i % 77)});
    }
    parse(model, sentence);
    check_tree(sentence);
}

TEST_CASE("words that are no words are parsed too", "[syntax]") {
    Sentence sentence = words("\xff\xfe \xF0\x9F\x98\x80 \u4E2D\u6587 " + std::string(10000, 'a'));
    sentence.tokens.push_back({.form = ""});
    parse(load_model(), sentence);
    check_tree(sentence);
}

TEST_CASE("what a parse fills in is all it changes", "[syntax]") {
    Sentence sentence = words("Talks failed .");
    sentence.comments = {"# text = Talks failed ."};
    sentence.tokens[1].misc = "SpaceAfter=No";
    sentence.tokens[1].head = 1;
    parse(load_model(), sentence);
    CHECK(sentence.comments.size() == 1);
    CHECK(sentence.tokens[1].misc == "SpaceAfter=No");
    check_tree(sentence);
}

TEST_CASE("the number of threads changes no byte", "[syntax]") {
    const Model model = model_from_bytes(write_model_file(small_model()), "small");
    std::vector<Sentence> one = some_sentences();
    parse(model, one, 1);
    for (const unsigned threads : {0U, 2U, 7U, 1000U}) {
        std::vector<Sentence> more = some_sentences();
        parse(model, more, threads);
        CHECK(conllu(more) == conllu(one));
    }
    std::vector<Sentence> none;
    parse(model, none, 3);
}

}  // namespace entente::syntax
