#include <entente/text.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace entente::text {
namespace {

/// The sentences, one a line; `~` begins fragments.
std::string sentences_of(const Article& article) {
    std::string lines;
    for (const Sentence& sentence : article.sentences) {
        lines += (sentence.fragment ? "~" : "") + sentence_text(sentence) + "\n";
    }
    return lines;
}

Article read(const std::string& text) {
    return read_article(text, "dir/lima-1.txt");
}

std::string error_of(const std::string& bytes, const std::string& name = "a.txt") {
    try {
        static_cast<void>(read_article(bytes, name));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

constexpr const char* body =
    "Peru and Chile signed the accord that the ministers of both had drafted.\n";

}  // namespace

TEST_CASE("what stands above an article is known of it and no sentence", "[text]") {
    const Article article = read(std::string("Peru Signs Accord\n\nBy Ana Roe\n\nMarch 3, 2011\n\n"
                                             "The Lima Herald\n\nLIMA (AFP) — ")
                                 + body);
    CHECK(article.id == "lima-1");
    CHECK(article.title == "Peru Signs Accord");
    CHECK(article.byline == "Ana Roe");
    CHECK(article.publisher == "The Lima Herald");
    CHECK(article.dateline == "LIMA (AFP)");
    CHECK(to_string(article.published.value()) == "2011-03-03");
    CHECK(sentences_of(article) == body);
}

TEST_CASE("the lines of the head need no blank lines between", "[text]") {
    const Article article =
        read(std::string("Peru Signs Accord\nBy Ana Roe, The Lima Herald\n3 March 2011\n") + body);
    CHECK(article.title == "Peru Signs Accord");
    CHECK(article.byline == "Ana Roe");
    CHECK(article.publisher == "The Lima Herald");
    CHECK(to_string(article.published.value()) == "2011-03-03");
    CHECK(sentences_of(article) == body);
}

TEST_CASE("what stands below an article is known of it and no sentence", "[text]") {
    const Article article = read(std::string(body) + "\n*(AFP, Reuters)*\n\nOriginal url: "
                                 + "<https://example.org/2011/03/04/accord>\n\n© 2011 Example\n");
    CHECK(article.url == "https://example.org/2011/03/04/accord");
    CHECK(to_string(article.published.value()) == "2011-03-04");
    CHECK(sentences_of(article) == body);
}

TEST_CASE("a lone sentence is a sentence, with or without a stop", "[text]") {
    CHECK(sentences_of(read("Peru backs Chile")) == "~Peru backs Chile\n");
    CHECK(sentences_of(read("Peru backs Chile.")) == "Peru backs Chile.\n");
    CHECK(sentences_of(read("Peru backs Chile.\n\nBolivia objects."))
          == "Peru backs Chile.\nBolivia objects.\n");
}

TEST_CASE("Markdown is not seen, and spans lead to where it stands", "[text]") {
    const Article article = read(std::string("# Peru **Signs**\n\n") + body
                                 + "\n## What next\n\n- *Chile* [votes](http://example.org/x) in May.\n"
                                   "- Roe &amp; Poe \\*object\\*.\n\n![map](m.png)\n\n```\ncode\n```\n");
    CHECK(article.title == "Peru Signs");
    CHECK(sentences_of(article)
          == std::string(body) + "~What next\nChile votes in May.\nRoe & Poe *object*.\n");
    const Token& votes = article.sentences.at(2).tokens.at(1);
    CHECK(slice(article.text, votes.span) == "votes");
    const Token& and_sign = article.sentences.at(3).tokens.at(1);
    CHECK(and_sign.form == "&");
    CHECK(slice(article.text, and_sign.span) == "&amp;");
}

TEST_CASE("wrapped lines and broken paragraphs are joined", "[text]") {
    const Article article = read(
        "Ministers of Peru and Chile said on Friday that the accord\n"
        "they had drafted was ready and that the UN\n\n"
        "mission would stay. Bolivia\nobjected.\n\nPeru signed.\n");
    CHECK(sentences_of(article)
          == "Ministers of Peru and Chile said on Friday that the accord they had drafted was ready and "
             "that the UN mission would stay.\nBolivia objected.\nPeru signed.\n");
    CHECK(article.sentences.at(0).paragraph == 0);
    CHECK(article.sentences.at(2).paragraph == 1);
}

TEST_CASE("quotations that go on are marked", "[text]") {
    const Article article = read("“We signed. It was time. Let us go,” Roe said. Poe left.");
    std::string marks;
    for (const Sentence& sentence : article.sentences) {
        marks += sentence.begins_in_quote ? 'q' : '-';
    }
    CHECK(marks == "-qq-");
}

TEST_CASE("offsets are code points of the text as read", "[text]") {
    const Article article =
        read("\xEF\xBB\xBF«Çava», said Zoë’s 😀 aide.\r\nPeru – too – agreed.\r\n");
    for (const Sentence& sentence : article.sentences) {
        for (const Token& token : sentence.tokens) {
            CHECK(slice(article.text, token.span) == token.form);
        }
    }
    CHECK(article.sentences.at(0).tokens.at(0).span == Span{1, 2});
    CHECK(article.sentences.at(1).span.begin == 29);
}

TEST_CASE("what is no article is refused with its place", "[text]") {
    CHECK(error_of("") == "a.txt: empty: no text in it");
    CHECK(error_of(" \n\t\n") == "a.txt: empty: no text in it");
    CHECK(error_of(std::string("\xFF\xFEH\0i\0", 6)).starts_with("a.txt:1:1: UTF-16"));
    CHECK(error_of(std::string("H\0i\0 \0t\0", 8)).starts_with("a.txt:1:2: UTF-16"));
    CHECK(error_of(std::string("some text\nand \0 more of it, so much more", 40))
              .starts_with("a.txt:2:5: binary"));
    CHECK(error_of("caf\xE9 au lait").starts_with("a.txt:1:4: not UTF-8"));
    CHECK(error_of("%PDF-1.4").starts_with("a.txt:1:1: a PDF"));
    CHECK(error_of("{}", "a.ndjson").starts_with("a.ndjson: NDJSON"));
    CHECK(error_of(std::string(std::size_t{50} << 20U, 'x'))
              .starts_with("a.txt: an article of more than"));
}

TEST_CASE("other languages are refused by their function words", "[text]") {
    const std::vector<std::string> others{
        "Der Minister sagte am Freitag, dass die Regierung den Plan nicht unterstützen werde, weil "
        "er "
        "in der Sache falsch sei und das Land in eine schwere Krise führen könne.",
        "Le ministre a dit vendredi que le gouvernement ne soutiendrait pas le plan, parce que "
        "celui-ci "
        "est une erreur et que le pays risque une crise grave dans les mois à venir.",
        "El ministro dijo el viernes que el gobierno no apoya el plan porque es un error y que el "
        "país "
        "puede caer en una crisis grave en los próximos meses, según los expertos.",
        "De minister zei op vrijdag dat de regering het plan niet steunt, omdat het een fout is en "
        "het "
        "land in een zware crisis kan brengen in de komende maanden, zo is de vrees.",
        "Министр заявил в пятницу, что правительство не поддержит план."};
    for (const std::string& text : others) {
        CHECK(error_of(text).find("not in English") != std::string::npos);
        CHECK(!read_article(text, "a", {.any_language = true}).sentences.empty());
    }
}

TEST_CASE("long sentences and unbalanced quotes pass", "[text]") {
    std::string text = "\"((“[The states";
    for (int i = 0; i < 5000; ++i) {
        text += " and the states";
    }
    const Article article = read(text + " met. They left.");
    CHECK(article.sentences.size() == 2);
    CHECK(article.sentences.at(0).tokens.size() > 15000);
}

TEST_CASE("NDJSON holds an article a line, and bad lines are counted", "[text]") {
    std::istringstream in(
        R"({"id":"p1","title":"Peru Signs","published":"2011-03-03","publisher":"Herald","url":"http://e.org","text":"Peru Signs\n\nPeru signed. Chile “too”."})"
        "\n\n"
        R"({"text":"Chile agreed."})"
        "\n"
        R"({"id":"p3"})"
        "\n"
        R"({"id":"p4","text":7})"
        "\nno json\n"
        R"({"id":"p6","text":"  "})"
        "\n"
        R"({"id":"p7","text":"Ok.","published":"soon"})"
        "\n");
    std::vector<Article> articles;
    std::vector<std::string> refused;
    ArticleSink sink;
    sink.article = [&](Article article) { articles.push_back(std::move(article)); };
    sink.refused = [&](const BadLine& bad) {
        refused.push_back(to_string(bad.where) + " " + bad.reason);
    };
    const ArticleCounts counts = read_articles(in, "in.ndjson", sink);
    CHECK(counts.articles == 2);
    CHECK(counts.refused == 5);
    REQUIRE(articles.size() == 2);
    CHECK(document(articles[0])
          == Document{.id = "p1",
                      .title = "Peru Signs",
                      .publisher = "Herald",
                      .url = "http://e.org",
                      .published = parse_date("2011-03-03")});
    CHECK(sentences_of(articles[0]) == "Peru signed.\nChile “too”.\n");
    CHECK(articles[1].id == "in.ndjson-3");
    REQUIRE(refused.size() == 5);
    CHECK(refused[0].starts_with("in.ndjson:4:1 "));
    CHECK(refused[1].starts_with("in.ndjson:5:19 "));
    CHECK(refused[2].starts_with("in.ndjson:6:"));
    CHECK(refused[3].find("in.ndjson:7") != std::string::npos);
    CHECK(refused[4].starts_with("in.ndjson:8:"));
}

TEST_CASE("a stream of plain text is one article", "[text]") {
    std::istringstream in(body);
    std::vector<Article> articles;
    ArticleSink sink;
    sink.article = [&](Article article) { articles.push_back(std::move(article)); };
    CHECK(read_articles(in, "-", sink).articles == 1);
    CHECK(sentences_of(articles.at(0)) == body);
}

}  // namespace entente::text
