/// A trained network as a model file.
#pragma once

#include "network.hpp"
#include "syntax/model_file.hpp"

namespace entente::syntax::training {

/// Rounds the weights to eight bits. The model's rules for lemmas and features are `lemmas` and
/// `feats`.
[[nodiscard]] ModelFile export_model(const Network& network,
                                     const Vocabulary& vocabulary,
                                     SuffixRules lemmas,
                                     SuffixRules feats);

}  // namespace entente::syntax::training
