/// Whether the parts of a model fit one another, so that parsing need not look.
#pragma once

#include "syntax/model_file.hpp"

#include <optional>
#include <string>

namespace entente::syntax {

/// The first part that has the wrong size; nothing if all fit.
[[nodiscard]] std::optional<std::string> find_model_fault(const ModelFile& model);

}  // namespace entente::syntax
