#include "small_model.hpp"

#include "train_syntax/export.hpp"
#include "train_syntax/learn_rules.hpp"

#include <sstream>

namespace entente::syntax {
namespace {

const std::string treebank =
    "1\tDogs\tdog\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_"
    "\t_\n"
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tdogs\tdog\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_"
    "\n\n";

}  // namespace

ModelFile small_model() {
    std::istringstream in(treebank);
    const std::vector<Sentence> sentences = read_conllu(in, "treebank");
    const training::Vocabulary vocabulary = training::make_vocabulary(sentences, 1, 1);
    training::Network network(training::sizes_for(
        vocabulary, {.word = 6, .part = 10, .hidden = 16, .head = 16, .label = 16}));
    network.start(1);
    return training::export_model(
        network, vocabulary, training::learn_lemmas(sentences), training::learn_feats(sentences));
}

}  // namespace entente::syntax
