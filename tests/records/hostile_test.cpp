/// Input that means harm: encodings, sizes, depths.
#include "records/collect.hpp"

#include <catch2/catch.hpp>

#include <string_view>

namespace entente {
namespace {

std::string document(const std::string& title) {
    return R"({"type":"document","id":"d","title":")" + title + "\"}\n";
}

constexpr std::size_t title_begins = 38;  // the column of the first byte of the title

std::string at(std::size_t column, const std::string& reason) {
    return "1:" + std::to_string(column) + ": " + reason;
}

TEST_CASE("what is not UTF-8 is refused at its first byte", "[records]") {
    for (const char* bad : {
             "\x80",              // a continuation that continues nothing
             "\xC0\xAF",          // overlong /
             "\xC1\xBF",          // overlong
             "\xE0\x9F\xBF",      // overlong
             "\xF0\x8F\xBF\xBF",  // overlong
             "\xED\xA0\x80",      // surrogate
             "\xED\xBF\xBF",      // surrogate
             "\xF4\x90\x80\x80",  // above U+10FFFF
             "\xF5\x80\x80\x80",  // above U+10FFFF
             "\xFF",              // never
             "\xC3",              // cut off
             "\xE2\x82",          // cut off
             "\xF0\x9F\x98",      // cut off
         }) {
        CAPTURE(bad);
        CHECK(refusal_of(document(bad)) == at(title_begins, "invalid UTF-8"));
        CHECK(refusal_of(document("0123456789абв" + std::string(bad)))
              == at(title_begins + 16, "invalid UTF-8"));
    }
}

TEST_CASE("the first and last code points of each length are UTF-8", "[records]") {
    for (const char* good : {"\x7F",
                             "\xC2\x80",
                             "\xDF\xBF",
                             "\xE0\xA0\x80",
                             "\xED\x9F\xBF",
                             "\xEE\x80\x80",
                             "\xEF\xBF\xBF",
                             "\xF0\x90\x80\x80",
                             "\xF4\x8F\xBF\xBF"}) {
        const auto all = collect(document(good));
        REQUIRE(all.documents.size() == 1);
        CHECK(all.documents[0].title == good);
    }
}

TEST_CASE("half a surrogate pair is refused, a whole one is one character", "[records]") {
    const std::string high = "half of a surrogate pair: \\ud83d needs its \\ude00";
    const std::string low = "half of a surrogate pair: \\ude00 needs its \\ud83d before it";
    CHECK(refusal_of(document(R"(\ud800)")) == at(title_begins, high));
    CHECK(refusal_of(document(R"(ab\uD83Dx)")) == at(title_begins + 2, high));
    CHECK(refusal_of(document(R"(\ud83d\u0041)")) == at(title_begins, high));
    CHECK(refusal_of(document(R"(ab\udc00)")) == at(title_begins + 2, low));
    CHECK(refusal_of(document(R"(\ud83d\ude00\uDE00)")) == at(title_begins + 12, low));
    const auto all = collect(document(R"(\ud83d\ude00 \\udc00)"));
    REQUIRE(all.documents.size() == 1);
    CHECK(all.documents[0].title == "😀 \\udc00");
}

TEST_CASE("bytes below space are refused in a line, wherever in it", "[records]") {
    const std::string reason = "a control character that is not escaped";
    for (const int code : {0, 1, 8, 0x0B, 0x19, 0x1A, 0x1B, 0x1F}) {
        CAPTURE(code);
        const std::string byte(1, static_cast<char>(code));
        const std::string inside = "0123456789abcdefghijk" + byte + "lmnopqrstuvwxyz";
        CHECK(refusal_of(document(byte)) == at(title_begins, reason));
        CHECK(refusal_of(document(inside)) == at(title_begins + 21, reason));
        CHECK(refusal_of("{        " + byte + "}") == at(10, reason));
    }
}

TEST_CASE("a long line is refused without being held, and the next one read", "[records]") {
    const std::string good = R"({"type":"actor","id":"a"})";
    const std::size_t size = std::size_t{1} << 20U;
    const RecordReading reading{.longest_line = good.size()};
    for (const std::size_t extra : {std::size_t{1}, std::size_t{2}, size}) {
        const auto all =
            collect(std::string(good.size() + extra, ' ') + "\n" + good + "\r\n" + good, reading);
        CHECK(all.counts.actors == 2);
        REQUIRE(all.refused.size() == 1);
        CHECK(to_string(all.refused[0].where) == "in:1:1");
        CHECK(all.refused[0].reason == "longer than 25 bytes");
    }
    CHECK(collect(good + " \n", reading).counts.refused == 1);
    CHECK(collect(good + " ", reading).counts.refused == 1);
    CHECK(collect(good, {.longest_line = 0}).counts.refused == 1);
}

/// A stream of `size` times the same byte that is nowhere in memory.
class Flood final : public std::streambuf {
  public:
    explicit Flood(std::size_t size) : left_(size) {}

  private:
    std::streamsize xsgetn(char* to, std::streamsize wanted) override {
        const auto count = std::min(static_cast<std::size_t>(wanted), left_);
        std::fill_n(to, count, '[');
        left_ -= count;
        return static_cast<std::streamsize>(count);
    }

    std::size_t left_;
};

TEST_CASE("a line of 100 MB is counted as one refusal", "[records]") {
    Flood flood(std::size_t{100} << 20U);
    std::istream in(&flood);
    const RecordCounts counts = read_records(in, "in", {});
    CHECK(counts.lines == 1);
    CHECK(counts.refused == 1);
}

std::string repeated(std::size_t times, const std::string& text) {
    std::string all;
    while (times-- > 0) {
        all += text;
    }
    return all;
}

TEST_CASE("nesting is bounded, whatever nests", "[records]") {
    const auto nested = [](std::size_t depth, const std::string& open, const std::string& close) {
        return R"({"type":"actor","id":"a","x":)" + repeated(depth, open) + "1"
               + repeated(depth, close) + "}";
    };
    CHECK(refusal_of(nested(31, "[", "]")).empty());
    CHECK(refusal_of(nested(32, "[", "]")) == "1:61: nested deeper than 32");
    CHECK(refusal_of(nested(32, "{\"source\":", "}")) == "1:340: nested deeper than 32");
    CHECK(refusal_of(nested(1'000'000, "[", "]")) == "1:61: nested deeper than 32");
    CHECK(refusal_of(repeated(1'000'000, "[")) == "1:1: a record is a JSON object, {…}");
}

TEST_CASE("a list of very many elements is refused", "[records]") {
    const std::string line = R"({"type":"actor","id":"a","aliases":[)";
    std::string aliases = "\"x\"";
    for (int alias = 1; alias < 1000; ++alias) {
        aliases += ",\"x\"";
    }
    CHECK(collect(line + aliases + "]}").actors.at(0).aliases.size() == 1000);
    CHECK(refusal_of(line + aliases + ",\"x\"]}")
          == "1:36: aliases: expected an array of at most 1000 texts, found an array");
}

TEST_CASE("what is no text in UTF-8 at all is said once", "[records]") {
    using namespace std::string_view_literals;
    const std::string wide =
        "1:1: UTF-16 or binary; records are text in UTF-8 "
        "(iconv -f UTF-16 -t UTF-8 converts)";
    const std::string packed = "1:1: compressed; records are text in UTF-8 (unpack the file first)";
    CHECK(refusal_of(std::string("\xFF\xFE{\0\n\0\n\0"sv)) == wide);
    CHECK(refusal_of(std::string("\xFE\xFF\0{\0\n\0\n"sv)) == wide);
    CHECK(refusal_of(std::string("{\0\"\0\n\0\n\0"sv)) == wide);
    CHECK(refusal_of(std::string("\0\0\0\0\n\n"sv)) == wide);
    CHECK(refusal_of("\x1F\x8B\x08\n\n\n") == packed);
    CHECK(refusal_of("PK\x03\x04\nx\nx\n") == packed);
}

TEST_CASE("a reason shows foreign text on one line and harmless", "[records]") {
    const std::string reason =
        refusal_of("{\"type\":\"\\u001b[2J\\n\\u009b\\u202eж" + std::string(100, 'x') + "\"}");
    CHECK(reason
          == "1:9: unknown type `\\u001b[2J\\u000a\\u009b\\u202eж" + std::string(32, 'x')
                 + "…`; one of document actor mention stance");
}

}  // namespace
}  // namespace entente
