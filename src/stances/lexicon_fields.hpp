/// The fields of a row of the lexicon: slots, inheritance, numbers.
#pragma once

#include "stances/lexicon.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// The pieces of a text between separators; one empty piece for an empty text.
[[nodiscard]] std::vector<std::string_view> pieces_of(std::string_view text, char separator);

/// `subj`, `obl:with`, `nmod:poss`, `each`, …; nothing for any other text.
[[nodiscard]] std::optional<Slot> parse_slot(std::string_view text);

/// Alternatives separated by `|`, none for `-`; nothing if one of them is no slot.
[[nodiscard]] std::optional<std::vector<Slot>> parse_slots(std::string_view text);

/// `EFFECT/STATUS/CONTROL`, as in `keep/urged/obj`.
[[nodiscard]] std::optional<Inheritance> parse_inheritance(std::string_view text);

/// A number in [-10, 10], written out in full.
[[nodiscard]] std::optional<double> parse_intensity(std::string_view text);

}  // namespace entente
