#include "drawing/undated_pdf.hpp"

#include <catch2/catch.hpp>

namespace entente {

TEST_CASE("the day of making goes and every offset stays", "[drawing]") {
    CHECK(undated_pdf("<< /Producer (x)\n   /CreationDate (D:20120715120000Z)\n>>\nstartxref")
          == "<< /Producer (x)\n                                    \n>>\nstartxref");
}

TEST_CASE("only the last entry is the document's own", "[drawing]") {
    CHECK(undated_pdf("/CreationDate (a) /CreationDate (b)")
          == "/CreationDate (a)                  ");
}

TEST_CASE("bytes without a day are left alone", "[drawing]") {
    CHECK(undated_pdf("") == "");
    CHECK(undated_pdf("%PDF /CreationDate (D:2012") == "%PDF /CreationDate (D:2012");
}

}  // namespace entente
