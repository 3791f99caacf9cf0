/// What bytes may be records at all, asked before the JSON parser sees them.
#pragma once

#include <string_view>

namespace entente {

/// Why a stream is no text in UTF-8, told by its first four bytes (RFC 4627, section 3, and the
/// marks of compressed files); empty if it may be.
[[nodiscard]] std::string_view foreign_encoding(std::string_view head);

/// Throws Refusal for what RapidJSON would let pass: bytes that are no UTF-8, control characters,
/// half of a surrogate pair.
void check_encoding(std::string_view line);

}  // namespace entente
