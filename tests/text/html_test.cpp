#include <entente/text.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace entente::text {
namespace {

std::string sentences_of(const Article& article) {
    std::string lines;
    for (const Sentence& sentence : article.sentences) {
        lines += (sentence.fragment ? "~" : "") + sentence_text(sentence) + "\n";
    }
    return lines;
}

Article read(const std::string& html) {
    return read_article(html, "page.html");
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

std::string error_of(const std::string& html) {
    try {
        static_cast<void>(read(html));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

const std::string page = R"(<!DOCTYPE html><html><head><title>Peru Signs | Lima Herald</title>
<meta property="og:site_name" content="Lima Herald"><meta name="author" content="Ana Roe">
<meta property="article:published_time" content="2011-03-03T10:00:00Z">
<link rel="canonical" href="https://example.org/accord"><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div class="top-menu"><p>All the menu entries that nobody reads, at great length indeed.</p></div>
<article><h1>Peru Signs</h1><p class="meta">By Ana Roe</p><script>var p = "<p>no</p>";</script>
<p>Peru &amp; Chile signed the <a href="/x">accord</a> on&nbsp;Friday, ministers
   said.</p><figure><img src="a.png"><figcaption>A table</figcaption></figure>
<h2>What next</h2><p>Bolivia&rsquo;s envoy <b>ob</b>jected.<br><br>Brazil did not.</p>
<ul><li>Chile votes in May.</li><li><a href="/y">More on Chile</a></li></ul>
<aside><p>Sign up for our newsletter.</p></aside><div class="share-links">Tell a friend.</div></article>
<footer><p>Copyright of the Herald, all rights reserved for ever.</p></footer></body></html>)";

}  // namespace

TEST_CASE("of a page, the article is read and not the menu", "[text]") {
    const Article article = read(page);
    CHECK(article.title == "Peru Signs");
    CHECK(article.byline == "Ana Roe");
    CHECK(article.publisher == "Lima Herald");
    CHECK(article.url == "https://example.org/accord");
    CHECK(to_string(article.published.value()) == "2011-03-03");
    CHECK(sentences_of(article)
          == "Peru & Chile signed the accord on Friday, ministers said.\n~What next\n"
             "Bolivia’s envoy objected.\nBrazil did not.\nChile votes in May.\n");
}

TEST_CASE("offsets of a page's text lead back to its bytes", "[text]") {
    const Article article = read(page);
    const auto source_of = [&](std::size_t sentence, std::size_t token) {
        return source_byte(article, article.sentences.at(sentence).tokens.at(token).span.begin);
    };
    CHECK(source_of(0, 0) == page.find("Peru &amp;"));
    CHECK(source_of(0, 1) == page.find("&amp;"));
    CHECK(source_of(0, 5) == page.find("accord</a>"));
    CHECK(source_of(0, 9) == page.find("ministers"));
    CHECK(source_of(2, 1) == page.find("&rsquo;"));
    CHECK(source_of(3, 0) == page.find("Brazil"));
    for (const Sentence& sentence : article.sentences) {
        for (const Token& token : sentence.tokens) {
            CHECK(slice(article.text, token.span) == token.form);
        }
    }
}

TEST_CASE("a page without an article element gives its longest run of paragraphs", "[text]") {
    const Article article = read(
        "<body><div><p>Short teaser here.</p></div><div id=story><p>Peru and Chile signed the "
        "accord at last.</p><p>Bolivia objected to it.</p></div></body>");
    CHECK(sentences_of(article)
          == "Peru and Chile signed the accord at last.\nBolivia objected to it.\n");
    CHECK(sentences_of(read("<p>Peru signed.")) == "Peru signed.\n");
    CHECK(sentences_of(read("Peru <b>signed.")) == "Peru signed.\n");
}

TEST_CASE("the day of a page may stand in JSON-LD or <time>", "[text]") {
    const std::string body = "<p>Peru signed.</p>";
    CHECK(read("<script type='application/ld+json'>{\"datePublished\": \"2012-07-15\"}</script>"
               + body)
              .published
          == parse_date("2012-07-15"));
    CHECK(read("<time datetime='2012-07-16T08:00:00Z'>Monday</time>" + body).published
          == parse_date("2012-07-16"));
}

TEST_CASE("pages built to hurt are refused", "[text]") {
    CHECK(error_of(repeated("<div>", 10'000))
              .starts_with("page.html:1:2501: elements nested deeper"));
    CHECK(error_of(repeated("<x/>", 10'000)).find("nested deeper") != std::string::npos);
    CHECK(error_of(repeated("<b><p>", 10'000)).find("marks of style") != std::string::npos);
    CHECK(error_of(repeated("<br>", 200'000)).find("more than 100000") != std::string::npos);
    CHECK(error_of("<html><body><script>x</script></body>") == "page.html: no text in the page");
    CHECK(error_of("<p>x</p><!-- ").empty());
    CHECK(error_of("<p>Peru signed.<script>" + repeated("</scrip", 100'000)).empty());
    CHECK(error_of("<p>Peru signed.<div " + repeated("a=1 ", 100'000) + ">").empty());
}

}  // namespace entente::text
