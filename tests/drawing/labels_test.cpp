/// Foreign text in labels.
#include "drawing/labels.hpp"

#include <catch2/catch.hpp>

namespace entente {

TEST_CASE("text is cut by code points, with an ellipsis", "[drawing]") {
    CHECK(shorten("äöü", 3) == "äöü");
    CHECK(shorten("äöüß", 3) == "äö…");
    CHECK(shorten("", 3).empty());
}

TEST_CASE("what is no UTF-8 becomes a replacement character", "[drawing]") {
    CHECK(shorten("a\xFFz", 9) == "a\xEF\xBF\xBDz");
    CHECK(shorten("\xC0\x80", 9) == "\xEF\xBF\xBD\xEF\xBF\xBD");          // overlong
    CHECK(shorten("\xED\xA0\x80", 9).find('\xED') == std::string::npos);  // a surrogate
    CHECK(shorten("a\xE2\x82", 9) == "a\xEF\xBF\xBD\xEF\xBF\xBD");        // cut off
}

TEST_CASE("lines break at spaces", "[drawing]") {
    CHECK(wrap("UN Human Rights Council", 14, 3) == "UN Human\nRights Council");
    CHECK(wrap("one", 14, 3) == "one");
    CHECK(wrap("  two   words ", 20, 3) == "two words");
    CHECK(wrap("", 14, 3).empty());
}

TEST_CASE("Graphviz sees no escapes and no entities", "[drawing]") {
    CHECK(graphviz_text("a\\N") == "a\\\\N");
    CHECK(graphviz_text("a\nb") == "a\\nb");
    CHECK(graphviz_text("a & b") == "a &amp; b");
    CHECK(graphviz_text("&lt;") == "&amp;\xE2\x81\xA0lt;");
}

TEST_CASE("XML gets no markup and no control characters", "[drawing]") {
    CHECK(xml_text("<a \"b\" & c>") == "&lt;a &quot;b&quot; &amp; c&gt;");
    CHECK(xml_text("a\x01z") == "a z");
    CHECK(xml_text("a\xEF\xBF\xBEz") == "a z");
}

}  // namespace entente
