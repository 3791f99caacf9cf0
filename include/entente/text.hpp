/// Bytes of news → articles: what is known about them, and their sentences and tokens.
///
///     const text::Article article = text::read_article(bytes, "syria.txt");
///     for (const text::Sentence& sentence : article.sentences) {
///         std::cout << text::sentence_text(sentence) << '\n';
///     }
#pragma once

#include <entente/records.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::text {

/// A syntactic word as the English treebanks of Universal Dependencies cut them: `do` `n't`,
/// `Annan` `'s`, `47` `-` `member`, `U.S.`, `$` `3.5` `bn`.
struct Token {
    Span span;                ///< in Article::text; longer than the form where markup is inside
    std::string form;         ///< as a reader sees it: without markup, entities decoded
    bool space_after = true;  ///< false: the next token follows without white space
    bool operator==(const Token&) const = default;
};

struct Sentence {
    Span span;                    ///< from the first token to the last; may hold line breaks
    std::uint32_t paragraph = 0;  ///< from 0
    bool fragment = false;  ///< a heading, caption or list entry: a line that ends without a stop
    bool begins_in_quote = false;  ///< a quotation that an earlier sentence opened goes on here
    std::vector<Token> tokens;
    bool operator==(const Sentence&) const = default;
};

/// Where a run of Article::text comes from, for text that was taken out of HTML.
struct Origin {
    std::uint32_t point = 0;  ///< code point of Article::text
    std::size_t byte = 0;     ///< of the source
    bool operator==(const Origin&) const = default;
};

/// Text that is not known is empty. Title, byline, dateline, date, publisher, URL and the remains
/// of a page are no part of the sentences.
struct Article {
    std::string id, title, byline, dateline, publisher, url;
    std::optional<Date> published;
    /// What spans count in. Plain text and Markdown: the bytes as read, a byte order mark among
    /// them. HTML: the text of the article, paragraphs parted by blank lines. NDJSON: `text`.
    std::string text;
    std::vector<Sentence> sentences;
    std::vector<Origin> origins;  ///< HTML only: by point, each holding until the next
};

/// The record of an article.
[[nodiscard]] Document document(const Article& article);

/// The sentence on one line: forms, and a space where there was white space.
[[nodiscard]] std::string sentence_text(const Sentence& sentence);

/// The code points `span` of `text`, which must be UTF-8. O(bytes).
[[nodiscard]] std::string_view slice(std::string_view text, Span span);

/// The byte of the source that a code point of the article's text came from. O(bytes of the text).
[[nodiscard]] std::size_t source_byte(const Article& article, std::uint32_t point);

enum class Format : std::uint8_t { plain, html, ndjson };  ///< plain: with or without Markdown

/// The format by the ending of a path (.txt .md .html .htm .xhtml .ndjson .jsonl), else by the
/// first bytes: `<` and a word of HTML, `{"`, else plain text.
[[nodiscard]] Format guess_format(std::string_view path, std::string_view head);

struct Reading {
    std::optional<Format> format;  ///< guessed when absent
    /// Bytes; a longer article is refused.
    std::size_t longest_article = std::size_t{16} << 20U;
    bool any_language = false;  ///< do not refuse what is not English
};

/// One article, plain or HTML; its id is the file's name without directory and ending, or `name`
/// itself if that leaves nothing. Throws Error with `name:line:column` for what is no article:
/// empty, too long, binary, not UTF-8 (UTF-16, UTF-32 and compressed files by name), NDJSON, HTML
/// nested too deep, a language other than English (told by the share of function words). O(bytes).
[[nodiscard]] Article read_article(std::string bytes,
                                   const std::string& name,
                                   const Reading& reading = {});

/// Who takes the articles as they are read.
struct ArticleSink {
    std::function<void(Article)> article;
    std::function<void(const BadLine&)> refused;
    std::function<void(std::size_t bytes)> progress;  ///< bytes read so far; NDJSON only
};

struct ArticleCounts {
    std::size_t articles = 0, refused = 0;
};

/// Reads a stream: one article, or of NDJSON one a line
/// {"id","title","published","publisher","url", "text"}, where `text` is read as plain text and
/// what the line says goes before what is found in it. A line without `id` gets the stream's name
/// and the line's number. What is no article goes to `sink.refused`. Memory is bounded by the
/// longest article. Throws Error when the stream fails.
ArticleCounts read_articles(std::istream& in,
                            const std::string& name,
                            const ArticleSink& sink,
                            const Reading& reading = {});

/// The day that a phrase of English or ISO 8601 names: `15 July 2012`, `July 15, 2012`,
/// `Jun. 5, 2012`, `Sunday, 15th July, 2012`, `2012-07-15T10:00:00Z`, `15/07/2012` where only one
/// reading is a date. Nothing when it is no date or has more to it.
[[nodiscard]] std::optional<Date> parse_english_date(std::string_view phrase);

}  // namespace entente::text
