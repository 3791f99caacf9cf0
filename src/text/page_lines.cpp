/// Lines above and below an article, told by their words and capitals.
#include "text/page_lines.hpp"

#include "text/letters.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace entente::text {
namespace {

using Words = std::vector<std::string_view>;

Words words_of(std::string_view text) {
    Words words;
    while (!(text = trim(text)).empty()) {
        const std::size_t size = std::min(text.find_first_of(" \t\n\r"), text.size());
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return words;
}

bool is_name_word(std::string_view word) {
    return is_upper(point_at(word, 0).value);
}

/// Small words within names: of, and, the, de, von.
bool is_joint(std::string_view word) {
    return is(WordClass::name_joint, word);
}

bool is_url(std::string_view text) {
    return (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."))
           && text.find_first_of(" \t\n") == std::string_view::npos;
}

/// Up to six capitalised words, the last of which ends the names of outlets.
bool is_outlet(std::string_view text) {
    const Words words = words_of(text);
    return !words.empty() && words.size() <= 6
           && is(WordClass::outlet_word, fold_word(words.back()))
           && std::ranges::all_of(
               words, [](std::string_view word) { return is_name_word(word) || is_joint(word); });
}

/// Two to ten words, capitalised or joints, without digits and final stop.
bool is_names(std::string_view text) {
    const Words words = words_of(text);
    const bool digits =
        std::ranges::any_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
    return !words.empty() && words.size() <= 12 && !digits && is_name_word(words.front())
           && (!text.ends_with('.') || text.ends_with("Jr.") || text.ends_with("Sr."))
           && std::ranges::all_of(words, [](std::string_view word) {
                  return is_name_word(word) || is_joint(word) || word == "&";
              });
}

/// One side of a line: a date, an outlet, an address; false for anything else.
bool take_segment(std::string_view segment, PageLine& line) {
    if (const auto date = parse_english_date(segment)) {
        line.published = line.published ? line.published : date;
    } else if (is_url(segment)) {
        line.url = segment;
    } else if (is_outlet(segment)) {
        line.publisher = segment;
    } else {
        return false;
    }
    return true;
}

/// Who a byline names: people, then an outlet after a comma or instead of them.
bool take_byline(std::string_view names, PageLine& line) {
    names = trim(names);
    const std::size_t comma = names.rfind(", ");
    if (comma != std::string_view::npos && is_outlet(names.substr(comma + 2))
        && is_names(names.substr(0, comma))) {
        line.byline = names.substr(0, comma);
        line.publisher = names.substr(comma + 2);
        return true;
    }
    if (is_outlet(names)) {
        line.publisher = names;
    }
    if (!is_names(names)) {
        return false;
    }
    line.byline = names;
    return true;
}

constexpr std::array<std::string_view, 6> separators{" | ", " · ", " • ", " – ", " — ", " - "};

/// The parts of a line between separators.
Words segments_of(std::string_view line) {
    Words segments;
    while (true) {
        std::size_t at = std::string_view::npos, size = 0;
        for (const std::string_view separator : separators) {
            const std::size_t found = line.find(separator);
            if (found < at) {
                at = found;
                size = separator.size();
            }
        }
        segments.push_back(trim(line.substr(0, at)));
        if (at == std::string_view::npos) {
            return segments;
        }
        line.remove_prefix(at + size);
    }
}

/// A segment with or without the words that say what it is.
bool take_labelled(std::string_view segment, PageLine& line) {
    const auto label = furniture(segment);
    if (label != Furniture::byline && take_segment(segment, line)) {
        return true;
    }
    const std::string_view rest = trim(segment.substr(furniture_size(segment)));
    if (label == Furniture::byline) {
        const std::size_t comma = rest.find(", ");
        PageLine after;
        if (comma != std::string_view::npos && is_names(rest.substr(0, comma))
            && take_segment(trim(rest.substr(comma + 2)), after)) {
            line.byline = rest.substr(0, comma);
            line.publisher = after.publisher.empty() ? line.publisher : after.publisher;
            line.published = after.published ? after.published : line.published;
            return true;
        }
        return take_byline(rest, line);
    }
    if (label == Furniture::date) {
        const auto date = parse_english_date(rest);
        line.published = line.published ? line.published : date;
        return date.has_value();
    }
    return label == Furniture::url && take_segment(rest, line);
}

/// `Outlet, date` or `date, Outlet`.
bool take_pair(std::string_view segment, PageLine& line) {
    const std::size_t first = segment.find(", ");
    const std::size_t last = segment.rfind(", ");
    for (const std::size_t comma : {first, last}) {
        if (comma != std::string_view::npos && take_segment(segment.substr(0, comma), line)
            && take_segment(segment.substr(comma + 2), line)) {
            return true;
        }
    }
    return false;
}

/// (Reuters, MT): short names of agencies.
bool is_agencies(std::string_view line) {
    if (!line.starts_with('(') || !line.ends_with(')') || line.size() > 60) {
        return false;
    }
    const Words words = words_of(line.substr(1, line.size() - 2));
    const auto fits = [](std::string_view word) {
        const std::string bare = fold_word(word.substr(0, word.find_first_of(",/;")));
        return is(WordClass::outlet_word, bare) || is_joint(bare)
               || std::ranges::all_of(word, [](char byte) {
                      return (byte >= 'A' && byte <= 'Z') || byte == ',' || byte == '/';
                  });
    };
    return !words.empty() && std::ranges::all_of(words, fits);
}

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

std::size_t count_words(std::string_view text) {
    return words_of(text).size();
}

std::optional<PageLine> heading_line(std::string_view line) {
    constexpr std::size_t longest = 200;
    line = trim(line);
    PageLine told;
    if (line.empty() || line.size() > longest) {
        return std::nullopt;
    }
    if (take_labelled(line, told) || take_pair(line, told)) {
        return told;
    }
    for (const std::string_view segment : segments_of(line)) {
        const bool name_after_other = told.published || !told.publisher.empty();
        if (!take_labelled(segment, told) && !take_pair(segment, told)
            && !(name_after_other && take_byline(segment, told))) {
            return std::nullopt;
        }
    }
    return told;
}

std::optional<PageLine> closing_line(std::string_view line) {
    constexpr std::size_t longest = 400;
    line = trim(line);
    if (line.empty() || line.size() > longest) {
        return std::nullopt;
    }
    PageLine told;
    const auto label = furniture(line);
    const std::string_view rest = trim(line.substr(std::min(furniture_size(line), line.size())));
    if (label == Furniture::url && (rest.empty() || take_segment(rest, told))) {
        return told;
    }
    if (label == Furniture::credit || label == Furniture::remains || is_agencies(line)) {
        return PageLine{};
    }
    if (is_url(line) || label == Furniture::date || is_outlet(line)) {
        return heading_line(line);
    }
    return std::nullopt;
}

bool is_remains(std::string_view line) {
    return furniture(trim(line)) == Furniture::remains;
}

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

std::optional<Date> day_in_url(std::string_view url) {
    constexpr std::size_t day_size = 10;
    for (std::size_t at = url.find('/'); at != std::string_view::npos; at = url.find('/', at + 1)) {
        std::string day(url.substr(at + 1, day_size));
        if (day.size() == day_size && (day[4] == '/' || day[4] == '-')) {
            day[4] = day[7] = '-';
            if (const auto date = parse_date(day)) {
                return date;
            }
        }
    }
    return std::nullopt;
}

}  // namespace entente::text
