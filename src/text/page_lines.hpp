/// What a short line of a page tells about the article: who wrote it, where, when.
#pragma once

#include <entente/text.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::text {

/// What one line, or the beginning of a paragraph, tells; what it does not is empty.
struct PageLine {
    std::string byline, publisher, url, dateline;
    std::optional<Date> published;
};

/// A line that stands above the article and is no part of it: byline, date, publisher, address,
/// several of them parted by | · • – or commas. Nothing for any other line.
[[nodiscard]] std::optional<PageLine> heading_line(std::string_view line);

/// The same for lines that stand below: address, agencies in brackets, credits, rights.
[[nodiscard]] std::optional<PageLine> closing_line(std::string_view line);

/// Remains of the page wherever they stand: Advertisement, Share this article.
[[nodiscard]] bool is_remains(std::string_view line);

struct Dateline {
    PageLine told;
    std::size_t size = 0;  ///< bytes, with the dash and the white space after it
};

/// The dateline that a paragraph begins with: `BEIJING — `, `MOSCOW (Reuters) - `,
/// `Geneva, June 5 (Xinhua) -- `.
[[nodiscard]] std::optional<Dateline> leading_dateline(std::string_view paragraph);

/// The day in the path of an address: /2012/07/15/ or /2012-07-15.
[[nodiscard]] std::optional<Date> day_in_url(std::string_view url);

/// Words parted by white space.
[[nodiscard]] std::size_t count_words(std::string_view text);

}  // namespace entente::text
