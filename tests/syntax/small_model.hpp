/// A small model with random weights: it parses badly, but in every part like a trained one.
#pragma once

#include "syntax/model_file.hpp"

namespace entente::syntax {

[[nodiscard]] ModelFile small_model();

}  // namespace entente::syntax
