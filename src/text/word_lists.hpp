/// The words of English that sentences, tokens and the parts of a page are told by: the tables
/// beside this file.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace entente::text {

/// What follows an abbreviation's stop, and so whether the stop may end a sentence.
enum class Abbreviation {
    before_name,    ///< Mr. Gen. St.: never ends a sentence
    before_number,  ///< No. p. Jan.: not before a digit
    anywhere        ///< Inc. a.m. U.S.: only before a word that begins sentences
};

/// `word` with its stop, in any case.
[[nodiscard]] std::optional<Abbreviation> abbreviation(std::string_view word);

enum class WordClass {
    function_word,   ///< holds sentences together; capitalised, it begins them
    shared,          ///< of these, what other languages have too
    prefix,          ///< keeps its hyphen: non-, co-, ex-
    unit,            ///< parted from its number: km, bn, pm
    elided,          ///< begins with an apostrophe: 'em
    clitic,          ///< begins with an apostrophe and ends another word: 's
    whole_word_too,  ///< an abbreviation that, without its stop, is a word: no, sun
    speech_verb,     ///< said, asked, told
    outlet_word,     ///< the last of a publisher's name
    weekday,
    time_word,   ///< stands by the time of day: at, pm, gmt
    name_joint,  ///< within names: of, and, de
    page_part    ///< names an element of a page that holds no article
};

/// `word` in lower case, with ' for ’.
[[nodiscard]] bool is(WordClass word_class, std::string_view word);

/// Bytes of the first part of a word that is two: can not, gon na; 0 for others.
[[nodiscard]] std::size_t fused_at(std::string_view word);

/// 1 to 12 for a month's name or abbreviation without its stop, in lower case; 0 for others.
[[nodiscard]] unsigned month(std::string_view word);

/// What a line of a page is if it is, or begins with, one of the phrases of furniture.tsv.
enum class Furniture { byline, date, url, credit, remains };
[[nodiscard]] std::optional<Furniture> furniture(std::string_view line);

/// Bytes of the phrase that `furniture` found at the beginning of the line.
[[nodiscard]] std::size_t furniture_size(std::string_view line);

}  // namespace entente::text
