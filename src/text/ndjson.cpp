/// The fields of an article in JSON, by the reader of the records.
#include "text/ndjson.hpp"

#include "records/checks.hpp"
#include "records/encoding.hpp"

#include <string>

namespace entente::text {

Article article_of_line(const LineReader::Line& line, RecordFields& fields) {
    check_encoding({line.text, line.size});
    fields.parse(line.text, line.size);
    const Checks checks(fields, fields.record());
    Article article;
    article.id = checks.id(Key::id);
    article.title = checks.text(Key::title);
    article.publisher = checks.text(Key::publisher);
    article.url = checks.text(Key::url);
    article.text = checks.required_text(Key::text);
    const std::string_view published = checks.text(Key::published);
    article.published = parse_english_date(published);
    if (!published.empty() && !article.published) {
        const Value& value = *fields.record().find(Key::published);
        throw Refusal{value.offset, "published: expected a date such as 2012-07-15"};
    }
    return article;
}

}  // namespace entente::text
