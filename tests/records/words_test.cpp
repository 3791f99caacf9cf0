/// The fixed words and the intensities of the event types.
#include <entente/records.hpp>

#include <catch2/catch.hpp>

#include <cmath>

namespace entente {
namespace {

TEST_CASE("every word names its value", "[records]") {
    for (int at = 0; at < 16; ++at) {
        CHECK(parse_event(to_string(static_cast<Event>(at))) == static_cast<Event>(at));
    }
    for (int at = 0; at < 5; ++at) {
        CHECK(parse_status(to_string(static_cast<Status>(at))) == static_cast<Status>(at));
    }
    for (int at = 0; at < 6; ++at) {
        CHECK(parse_kind(to_string(static_cast<Kind>(at))) == static_cast<Kind>(at));
    }
    CHECK(to_string(Event::agree) == "AGREE");
    CHECK(to_string(Event::assault) == "ASSAULT");
    CHECK(to_string(Status::negated) == "negated");
    CHECK(to_string(Kind::issue) == "issue");
}

TEST_CASE("a word that is none has no value", "[records]") {
    CHECK_FALSE(parse_event("agree"));
    CHECK_FALSE(parse_event(""));
    CHECK_FALSE(parse_status("Actual"));
    CHECK_FALSE(parse_kind("organization"));
}

TEST_CASE("cooperation has positive and conflict negative intensity on the Goldstein scale",
          "[records]") {
    for (int at = 0; at < 16; ++at) {
        const auto event = static_cast<Event>(at);
        CAPTURE(to_string(event));
        CHECK((default_intensity(event) > 0) == (event < Event::request));
        CHECK(std::abs(default_intensity(event)) >= 1);
        CHECK(std::abs(default_intensity(event)) <= 10);
    }
    CHECK(default_intensity(Event::agree) == 4.0);
    CHECK(default_intensity(Event::reject) == -4.0);
    CHECK(default_intensity(Event::assault) == -9.7);
}

}  // namespace
}  // namespace entente
