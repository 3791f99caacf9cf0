/// The place, day and agency that a story begins with, up to a dash.
#include "text/letters.hpp"
#include "text/line_words.hpp"
#include "text/page_lines.hpp"
#include "text/word_lists.hpp"

#include <array>

namespace entente::text {
namespace {

bool all_capitals(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); at += point_at(text, at).size) {
        const char32_t point = point_at(text, at).value;
        letters += is_letter(point) ? 1U : 0U;
        if (is_lower(point)) {
            return false;
        }
    }
    return letters >= 2;
}

struct Dash {
    std::size_t at = std::string_view::npos, size = 0;
    bool hyphen = false;
};

/// The first dash of the paragraph's beginning.
Dash first_dash(std::string_view text) {
    constexpr std::array<std::string_view, 6> dashes{"—", " – ", "–", " -- ", "--", " - "};
    Dash first;
    for (const std::string_view dash : dashes) {
        const std::size_t at = text.find(dash);
        if (at < first.at) {
            first = {at, dash.size(), dash == " - "};
        }
    }
    return first;
}

/// Takes the agency in brackets off the end of a dateline.
std::string_view take_agency(std::string_view place, PageLine& told) {
    if (place.ends_with(')') && place.rfind('(') != std::string_view::npos) {
        const std::size_t open = place.rfind('(');
        told.publisher = place.substr(open + 1, place.size() - open - 2);
        place = trim(place.substr(0, open));
    }
    return place;
}

/// Whether a comma's part of a dateline is a day: June 5, Sunday, June 5 2012.
bool is_day(std::string_view part) {
    const Words words = words_of(part);
    return !words.empty()
           && (month(fold_word(words.front().substr(0, words.front().find('.')))) != 0
               || is(WordClass::weekday, fold_word(words.front()))
               || (words.size() > 1 && month(fold_word(words[1])) != 0));
}

}  // namespace

std::optional<Dateline> leading_dateline(std::string_view paragraph) {
    constexpr std::size_t longest = 90;
    const Dash dash = first_dash(paragraph.substr(0, longest));
    if (dash.at == std::string_view::npos) {
        return std::nullopt;
    }
    Dateline found;
    found.told.dateline = trim(paragraph.substr(0, dash.at));
    const std::string_view place = take_agency(found.told.dateline, found.told);
    const std::string_view town = place.substr(0, place.find(','));
    const std::string_view rest =
        town.size() < place.size() ? trim(place.substr(town.size() + 1)) : "";
    const bool dated = !rest.empty() && is_day(rest);
    const bool named = count_words(town) <= 4 && is_names(town);
    const bool certain = all_capitals(town) || !found.told.publisher.empty() || dated;
    const std::string_view after = trim(paragraph.substr(dash.at + dash.size));
    const char32_t next = point_at(after, 0).value;
    if (!named || !certain || after.empty() || is_lower(next) || (dash.hyphen && is_digit(next))
        || count_words(rest) > 5) {
        return std::nullopt;
    }
    found.told.published = parse_english_date(rest);
    found.size = static_cast<std::size_t>(after.data() - paragraph.data());
    return found;
}

}  // namespace entente::text
