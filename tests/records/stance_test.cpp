/// Stances that own and stances that look, errors and their places.
#include <entente/records.hpp>

#include <catch2/catch.hpp>

namespace entente {
namespace {

TEST_CASE("a stance of one's own outlives what it was made from", "[records]") {
    Stance owned;
    {
        const std::string document = "a document id too long for the small string";
        owned = own({.document = document, .source = "s", .polarity = -1, .intensity = -2});
    }
    CHECK(owned.document == "a document id too long for the small string");
    CHECK(view(owned).document.data() == owned.document.data());
    CHECK(view(owned).intensity == -2);
}

TEST_CASE("a stance counts for its day, else for the day of its document", "[records]") {
    const Date first{1};
    const Date second{2};
    CHECK(day(StanceView{.published = first, .date = second}) == second);
    CHECK(day(StanceView{.published = first}) == first);
    CHECK_FALSE(day(StanceView{}));
}

TEST_CASE("an error reads place, reason, advice", "[records]") {
    CHECK(std::string(Error("r").what()) == "r");
    CHECK(std::string(Error("r", {"f"}).what()) == "f: r");
    CHECK(std::string(Error("r", {"f", 2, 3}, "do x").what()) == "f:2:3: r (do x)");
    CHECK(to_string({"f", 2, 0}) == "f:2");
    CHECK(to_string(Where{}).empty());
}

}  // namespace
}  // namespace entente
