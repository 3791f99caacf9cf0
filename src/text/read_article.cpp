/// From bytes to sentences: reader, furniture, paragraphs, tokens.
#include "text/read_article.hpp"

#include "text/annotation.hpp"
#include "text/checked_text.hpp"
#include "text/furniture.hpp"
#include "text/html.hpp"
#include "text/language.hpp"
#include "text/plain.hpp"

#include <utility>

namespace entente::text {
namespace {

/// The file's name without directory and ending.
std::string stem(const std::string& name) {
    const std::size_t slash = name.find_last_of('/');
    const std::string file = name.substr(slash == std::string::npos ? 0 : slash + 1);
    const std::size_t dot = file.rfind('.');
    const std::string id = file.substr(0, dot);
    return id.empty() ? name : id;
}

void check_language(const Article& article, const std::string& name, const Reading& reading) {
    const auto share = function_word_share(article.sentences);
    if (!reading.any_language && share && *share < least_english_share) {
        throw Error(
            "not in English: " + std::to_string(*share) + " % of its words are function words",
            {name, 0, 0});
    }
}

}  // namespace

Article finished(Draft draft, const std::string& name, const Reading& reading) {
    draft = without_furniture(std::move(draft));
    const std::vector<Block> blocks = joined_paragraphs(std::move(draft.blocks));
    Article article = std::move(draft.article);
    article.sentences = annotate(article.text, blocks);
    check_language(article, name, reading);
    return article;
}

Article read_article(std::string bytes, const std::string& name, const Reading& reading) {
    check_text(bytes, name, reading.longest_article);
    const Format format = reading.format.value_or(guess_format(name, bytes));
    if (format == Format::ndjson) {
        throw Error("NDJSON, which holds many articles", {name, 0, 0}, "read it as a stream");
    }
    Draft draft;
    if (format == Format::html) {
        draft = read_html(bytes, name);
    } else {
        draft.blocks = read_blocks(bytes);
        draft.article.text = std::move(bytes);
    }
    draft.article.id = stem(name);
    return finished(std::move(draft), name, reading);
}

}  // namespace entente::text
