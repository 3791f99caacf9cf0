/// libFuzzer: whatever the bytes, an article comes out whole or an Error does; spans ascend, lie in
/// the text and lead back to bytes of the source. The first byte chooses the format.
#include <entente/text.hpp>

#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

namespace entente::text {
namespace {

/// Unlike assert, also in builds without it.
void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void check(const Article& article, std::size_t source_size) {
    const std::size_t bytes = article.text.size();
    std::uint32_t last = 0;
    for (const Sentence& sentence : article.sentences) {
        require(!sentence.tokens.empty());
        require(sentence.span.begin == sentence.tokens.front().span.begin);
        for (const Token& token : sentence.tokens) {
            require(!token.form.empty() && token.span.begin < token.span.end);
            require(token.span.begin >= last && token.span.end <= bytes);
            last = token.span.begin;
        }
    }
    if (!article.sentences.empty() && !article.origins.empty()) {
        require(source_byte(article, last) <= source_size);
    }
}

void read(const std::string& bytes, Format format) {
    ArticleSink sink;
    std::size_t articles = 0, refused = 0;
    sink.article = [&](const Article& article) {
        ++articles;
        check(article, bytes.size());
    };
    sink.refused = [&](const BadLine& bad) {
        ++refused;
        require(!bad.reason.empty());
    };
    std::istringstream in(bytes);
    const ArticleCounts counts =
        read_articles(in, "fuzz", sink, {.format = format, .any_language = true});
    require(counts.articles == articles && counts.refused == refused);
}

}  // namespace
}  // namespace entente::text

// The name and the type are libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size != 0) {
        entente::text::read(std::string(bytes + 1, bytes + size),
                            static_cast<entente::text::Format>(*bytes % 3));
    }
    return 0;
}
