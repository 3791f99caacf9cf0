/// Treebanks as files.
#pragma once

#include <entente/syntax.hpp>

#include <string>
#include <vector>

namespace entente::syntax::training {

/// The sentences of CoNLL-U files that have words. Throws Error.
[[nodiscard]] std::vector<Sentence> read_treebanks(const std::vector<std::string>& paths);

}  // namespace entente::syntax::training
