/// Treebanks → a model.
#pragma once

#include "options.hpp"

namespace entente::syntax::training {

/// Trains with the files and numbers of the options and writes the model of the averaged weights to
/// `output` after each epoch. On one machine the same files, options and seed give the same bytes.
///     train=FILE silver=FILE develop=FILE    gold, machine-made and watched CoNLL-U; repeatable
///     output=FILE seed=1 epochs=14 stop-after=14 batch=500 rate=0.002 last-rate=0.0001
///     average=0.998 silver-weight=0.5 least-words=2 least-parts=3 word=96 part=64 hidden=128
///     head=96 label=128 drop-word=0.1 drop-rare=0.5 drop-part=0.1 drop-input=0.25
///     drop-recurrent=0.2 drop-state=0.3 drop-scorer=0.3
void train(const Options& options);

}  // namespace entente::syntax::training
