#include <entente/error.hpp>
#include <entente/syntax.hpp>

#include <catch2/catch.hpp>

#include <sstream>

namespace entente::syntax {
namespace {

std::vector<Sentence> read(const std::string& text) {
    std::istringstream in(text);
    return read_conllu(in, "x.conllu");
}

std::string written(const std::vector<Sentence>& sentences) {
    std::ostringstream out;
    for (const Sentence& sentence : sentences) {
        write_conllu(out, sentence);
    }
    return out.str();
}

const std::string two_sentences =
    "# sent_id = 1\n"
    "# text = Don't _ go.\n"
    "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tDo\tdo\tAUX\tVBP\tMood=Imp\t4\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
    "3\t_\t_\tSYM\tNFP\t_\t4\tpunct\t4:punct\tSpaceAfter=No\n"
    "3.1\tplease\t_\t_\t_\t_\t_\t_\t4:discourse\t_\n"
    "4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n"
    "\n"
    "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "\n";

}  // namespace

TEST_CASE("CoNLL-U comes out as it went in", "[syntax]") {
    CHECK(written(read(two_sentences)) == two_sentences);
}

TEST_CASE("the columns of CoNLL-U are told apart", "[syntax]") {
    const std::vector<Sentence> found = read(two_sentences);
    REQUIRE(found.size() == 2);
    const Token& token = found[0].tokens[0];
    CHECK(token.form == "Do");
    CHECK(token.lemma == "do");
    CHECK(token.upos == "AUX");
    CHECK(token.xpos == "VBP");
    CHECK(token.feats == "Mood=Imp");
    CHECK(token.head == 4);
    CHECK(token.deprel == "aux");
    CHECK(found[0].tokens[2].form == "_");
    CHECK(found[0].tokens[2].lemma == "_");
    CHECK(found[0].extra.size() == 2);
    CHECK(found[1].tokens[0].lemma.empty());
}

TEST_CASE("blank lines, a missing last one and carriage returns do no harm", "[syntax]") {
    const std::string row = "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_";
    CHECK(read("").empty());
    CHECK(read("\n\n").empty());
    CHECK(read("\n\n" + row).size() == 1);
    CHECK(read(row + "\r\n\r\n" + row + "\r\n") == read(row + "\n\n" + row + "\n\n"));
}

TEST_CASE("bad CoNLL-U is refused with its place", "[syntax]") {
    const auto [text, message] = GENERATE(table<std::string, std::string>({
        {"1\tYes\n", "x.conllu:1:3: a CoNLL-U line has 10 columns"},
        {"# a\n1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\t_\n",
         "x.conllu:2:21: a CoNLL-U line has 10 columns"},
        {"1\tYes\t\t_\t_\t_\t_\t_\t_\t_\n", "x.conllu:1:7: empty column"},
        {"2\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n", "x.conllu:1:1: expected word number 1"},
        {"x\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n", "x.conllu:1:1: expected a number, found 'x'"},
        {"1\tYes\t_\t_\t_\t_\t-1\t_\t_\t_\n", "x.conllu:1:15: expected a number"},
        {"1\tYes\t_\t_\t_\t_\t9\t_\t_\t_\n", "x.conllu:1:15: head 9 in a sentence of 1 words"},
        {"1\tYes\t_\t_\t_\t_\t1\t_\t_\t_\n", "x.conllu:1:15: a word that is its own head"},
        {"1\ta\t_\t_\t_\t_\t2\t_\t_\t_\n2\tb\t_\t_\t_\t_\t1\t_\t_\t_\n", "go round in a circle"},
        {"1\ta\t_\t_\t_\t_\t0\t_\t_\t_\n# b\n", "x.conllu:2:1: a comment inside a sentence"},
        {"1\ta\xff\t_\t_\t_\t_\t0\t_\t_\t_\n", "x.conllu:1:4: text that is not UTF-8"},
    }));
    CHECK_THROWS_WITH(read(text), Catch::Contains(message));
}

}  // namespace entente::syntax
