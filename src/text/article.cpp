/// Views of an article.
#include "text/letters.hpp"

#include <entente/text.hpp>

#include <algorithm>
#include <iterator>

namespace entente::text {

Document document(const Article& article) {
    return {.id = article.id,
            .title = article.title,
            .publisher = article.publisher,
            .url = article.url,
            .published = article.published};
}

std::string sentence_text(const Sentence& sentence) {
    std::string text;
    for (const Token& token : sentence.tokens) {
        text += token.form;
        text += token.space_after && &token != &sentence.tokens.back() ? " " : "";
    }
    return text;
}

std::string_view slice(std::string_view text, Span span) {
    std::size_t at = 0, begin = 0;
    for (std::uint32_t point = 0; point < span.end && at < text.size(); ++point) {
        begin = point == span.begin ? at : begin;
        at += point_at(text, at).size;
    }
    return span.begin < span.end ? text.substr(begin, at - begin) : std::string_view{};
}

std::size_t source_byte(const Article& article, std::uint32_t point) {
    const auto after = std::ranges::upper_bound(article.origins, point, {}, &Origin::point);
    const Origin origin = after == article.origins.begin() ? Origin{} : *std::prev(after);
    const std::size_t text_begin = slice(article.text, {0, origin.point}).size();
    return origin.byte + slice(article.text, {0, point}).size() - text_begin;
}

}  // namespace entente::text
