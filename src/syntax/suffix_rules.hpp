/// What the end of a word tells: a class for a tag and a word, by the longest ending that is known.
#pragma once

#include "syntax/features.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::syntax {

/// Endings of up to `longest_ending` bytes, the whole word counting as its longest ending.
inline constexpr std::size_t longest_ending = 7;

struct SuffixRules {
    std::vector<std::string> classes;
    std::vector<Feature> endings;        ///< rising: hashes of tag and ending
    std::vector<std::uint16_t> answers;  ///< of the endings: index into classes

    /// The class of the longest known ending; empty text when not even the tag is known.
    [[nodiscard]] std::string_view find(std::string_view tag, std::string_view word) const;

    bool operator==(const SuffixRules&) const = default;
};

/// The hash under which a rule stands; `whole` for an ending that is the word.
[[nodiscard]] Feature ending_key(std::string_view tag, std::string_view ending, bool whole);

/// Which script to take where keeping the case and losing it give the same lemma.
enum class Case { lost, kept };

/// A lemma from a form: how its case changes, how many bytes go at its end, what comes there.
/// Written `l3+y`: in lower case, without three bytes, with y; or `k0+`: the form as it is.
[[nodiscard]] std::string lemma_script(std::string_view form,
                                       std::string_view lemma,
                                       Case preferred);
[[nodiscard]] std::string apply_lemma_script(std::string_view script, std::string_view form);

}  // namespace entente::syntax
