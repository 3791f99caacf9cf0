/// Lines above and below an article, told by their words and capitals.
#include "text/page_lines.hpp"

#include "text/letters.hpp"
#include "text/line_words.hpp"
#include "text/word_lists.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace entente::text {
namespace {

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

}  // namespace

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
