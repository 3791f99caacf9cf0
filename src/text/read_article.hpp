/// The way all articles go once their reader is done.
#pragma once

#include "text/draft.hpp"

#include <entente/text.hpp>

#include <string>

namespace entente::text {

/// The draft without its furniture, its paragraphs joined and cut into sentences. Throws Error for
/// what is not English.
[[nodiscard]] Article finished(Draft draft, const std::string& name, const Reading& reading);

}  // namespace entente::text
