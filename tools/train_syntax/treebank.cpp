#include "treebank.hpp"

#include <entente/error.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace entente::syntax::training {

std::vector<Sentence> read_treebanks(const std::vector<std::string>& paths) {
    std::vector<Sentence> all;
    for (const std::string& path : paths) {
        std::ifstream in(path);
        if (!in) {
            throw Error("the treebank cannot be opened", {path});
        }
        std::ranges::move(read_conllu(in, path), std::back_inserter(all));
    }
    std::erase_if(all, [](const Sentence& sentence) { return sentence.tokens.empty(); });
    return all;
}

}  // namespace entente::syntax::training
