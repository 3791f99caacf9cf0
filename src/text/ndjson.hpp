/// One line of NDJSON → an article not yet read.
#pragma once

#include "records/fields.hpp"
#include "records/line_reader.hpp"
#include "text/draft.hpp"

#include <entente/text.hpp>

namespace entente::text {

/// What the line says of an article; `text` is what there is to read. Throws Refusal for what is
/// not one JSON object, has a field of the wrong type, or no text.
[[nodiscard]] Article article_of_line(const LineReader::Line& line, RecordFields& fields);

}  // namespace entente::text
