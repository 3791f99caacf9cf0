/// Fields → records, checked.
#pragma once

#include "records/fields.hpp"

#include <entente/records.hpp>

namespace entente {

/// What a line says it is.
enum class RecordType : std::uint8_t { document, actor, mention, stance };

/// All throw Refusal for what breaks the contract of SPEC (schema/records.schema.json).
[[nodiscard]] RecordType record_type(const RecordFields& line);
[[nodiscard]] Document to_document(const RecordFields& line);
[[nodiscard]] Actor to_actor(const RecordFields& line);
[[nodiscard]] Mention to_mention(const RecordFields& line);
/// Views of the line.
[[nodiscard]] StanceView to_stance(const RecordFields& line);

}  // namespace entente
