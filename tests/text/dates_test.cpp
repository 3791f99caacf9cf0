#include <entente/text.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente::text {

TEST_CASE("dates of English news", "[text]") {
    const std::vector<std::pair<std::string, std::string>> table{
        {"15 July 2012", "2012-07-15"},
        {"July 15, 2012", "2012-07-15"},
        {"Jun. 5, 2012", "2012-06-05"},
        {"June 05, 2012", "2012-06-05"},
        {"Sunday, 15th July, 2012", "2012-07-15"},
        {"Sun., Sept. 2, 2001", "2001-09-02"},
        {"2012-07-15", "2012-07-15"},
        {"2012-07-15T23:30:00-05:00", "2012-07-15"},
        {"2012-07-15 10:30", "2012-07-15"},
        {"15/07/2012", "2012-07-15"},
        {"7/15/2012", "2012-07-15"},
        {"5/5/2012", "2012-05-05"},
        {"May 3, 2012 at 10:15 pm GMT", "2012-05-03"},
        {"February 29, 2012", "2012-02-29"}};
    for (const auto& [phrase, day] : table) {
        INFO(phrase);
        const auto date = parse_english_date(phrase);
        REQUIRE(date);
        CHECK(to_string(*date) == day);
    }
}

TEST_CASE("what is no date, or more than one", "[text]") {
    for (const std::string phrase : {"",
                                     "July",
                                     "July 2012",
                                     "July 15",
                                     "15",
                                     "February 30, 2012",
                                     "5/6/2012",
                                     "July 15, 2012 Putin met Annan",
                                     "On Sunday",
                                     "July 15 2012 16",
                                     "May may 5 2012",
                                     "12345 July 2012"}) {
        INFO(phrase);
        CHECK(!parse_english_date(phrase));
    }
}

}  // namespace entente::text
