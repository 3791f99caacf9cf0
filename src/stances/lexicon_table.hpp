/// The tables of the lexicon, read strictly: a row that is not as lexicon/README.md says is
/// refused.
#pragma once

#include "stances/lexicon.hpp"

#include <string_view>
#include <vector>

namespace entente {

/// A table and the path that messages name it by. The text must outlive what is read from it.
struct LexiconTable {
    std::string_view path, text;
};

/// The cues of a table, in its order. Throws Error with path:line:column on the first bad row: a
/// wrong header, number of columns, word or number; a sign that is not its event's; a sense given
/// twice.
[[nodiscard]] std::vector<Cue> read_cues(const LexiconTable& table);

/// The rows `american<TAB>british` of a table. Throws Error as read_cues does.
[[nodiscard]] Spellings read_spellings(const LexiconTable& table);

/// The sign a stance of this event has: 1 or -1; 0 for REQUEST, which may be neutral or negative.
[[nodiscard]] int sign_of(Event event);

}  // namespace entente
