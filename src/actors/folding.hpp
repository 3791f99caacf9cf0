/// Names as keys: words without case, accents, articles, full stops and apostrophes.
#pragma once

#include "actors/table.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace entente::world {

/// What `folding.tsv` says of letters and words that don't count in names.
class Folding {
  public:
    /// Reads lines `letter<TAB>ğ<TAB>g`, `article<TAB>al` and `determiner<TAB>the`.
    /// Throws Error with path:line:column.
    explicit Folding(const Table& table);

    /// The words of a text: "Bashar al-Assad" → bashar assad; "U.S." → us; "Erdoğan's" → erdogan.
    /// Breaks at everything but letters, digits, full stops and apostrophes. Articles
    /// are left out. Letters the table does not have stay as they are. Linear in the text.
    [[nodiscard]] std::vector<std::string> words(std::string_view text) const;
    /// Whether the text is an article that belongs to the name after it, as al in al-Qaeda.
    [[nodiscard]] bool is_article(std::string_view text) const;

    /// Whether a folded word may stand before a name and is not of it, as in the Kremlin.
    [[nodiscard]] bool is_determiner(const std::string& word) const;

  private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    [[nodiscard]] std::string plain(std::string_view text) const;

    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> letters_;
    std::unordered_set<std::string, Hash, std::equal_to<>> articles_, determiners_;
};

/// Whether a text has capital letters and no small ones (ASCII), as acronyms have.
[[nodiscard]] bool is_capitals(std::string_view text);

}  // namespace entente::world
