/// Days as text.
#include <entente/records.hpp>

#include <catch2/catch.hpp>

namespace entente {
namespace {

TEST_CASE("a day is read as YYYY-MM-DD and nothing else", "[records]") {
    CHECK(parse_date("1970-01-01") == Date{0});
    CHECK(parse_date("2012-07-15") == Date{15536});
    CHECK(parse_date("1969-12-31") == Date{-1});
    CHECK(parse_date("2012-02-29"));
    CHECK(parse_date("2000-02-29"));
    CHECK(parse_date("0000-02-29"));
    CHECK(parse_date("9999-12-31"));
    for (const char* bad : {"",
                            "2012",
                            "2012-7-1",
                            "2012-02-30",
                            "2011-02-29",
                            "1900-02-29",
                            "2012-00-10",
                            "2012-13-10",
                            "2012-10-00",
                            "2012-04-31",
                            "2012/07/15",
                            "20120715",
                            "-012-07-15",
                            "+012-07-15",
                            "2012-07-15 ",
                            "2012-07--5",
                            " 012-07-15",
                            "2012-07-1x"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_date(bad));
    }
}

TEST_CASE("every day of 10,000 years is written as it is read", "[records]") {
    const Date first = *parse_date("0000-01-01");
    const Date last = *parse_date("9999-12-31");
    CHECK(last.days - first.days + 1 == 3'652'425);  // 25 times 400 Gregorian years
    CHECK(to_string(first) == "0000-01-01");
    CHECK(to_string(last) == "9999-12-31");
    std::size_t different = 0;
    for (Date day = first; day <= last; day.days += 13) {
        different += parse_date(to_string(day)) != day ? 1U : 0U;
    }
    CHECK(different == 0);
}

TEST_CASE("a timestamp is the day that is written in it", "[records]") {
    const auto day = parse_date("2012-07-15");
    for (const char* good : {"2012-07-15",
                             "2012-07-15T00:00:00Z",
                             "2012-07-15t23:59:60z",
                             "2012-07-15T23:30:00.123456-05:00",
                             "2012-07-15T23:30:00+14:00"}) {
        CAPTURE(good);
        CHECK(parse_day(good) == day);
    }
    for (const char* bad : {"2012-07-15T",
                            "2012-07-15T12:00:00",
                            "2012-07-15 12:00:00Z",
                            "2012-07-15T24:00:00Z",
                            "2012-07-15T12:60:00Z",
                            "2012-07-15T12:00:61Z",
                            "2012-07-15T12:00:00.Z",
                            "2012-07-15T12:00:00+5:00",
                            "2012-07-15T12:00:00+24:00",
                            "2012-07-15T12:00:00Zz",
                            "2012-02-30T12:00:00Z"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_day(bad));
    }
}

}  // namespace
}  // namespace entente
