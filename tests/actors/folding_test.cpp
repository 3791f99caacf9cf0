/// Names as keys, and terms as spans of months.
#include "actors/folding.hpp"

#include "actors/months.hpp"
#include "actors/world.hpp"
#include "dates.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente::world {
namespace {

TEST_CASE("names fold to words without case, accents and articles", "[actors]") {
    const std::vector<std::pair<std::string, std::vector<std::string>>> folded{
        {"Recep Tayyip Erdoğan", {"recep", "tayyip", "erdogan"}},
        {"ERDOĞAN", {"erdogan"}},
        {"Bashar al-Assad", {"bashar", "assad"}},
        {"Al-Qaeda", {"qaeda"}},
        {"al Qaeda", {"qaeda"}},
        {"the Kremlin", {"the", "kremlin"}},
        {"U.S.", {"us"}},
        {"Guinea-Bissau", {"guinea", "bissau"}},
        {"Côte d’Ivoire", {"cote", "divoire"}},
        {"Russia's", {"russia"}},
        {"Syria’s", {"syria"}},
        {"Sana'a", {"sanaa"}},
        {"Straße", {"strasse"}},
        {"Łódź", {"lodz"}},
        {"  Hu   Jintao ", {"hu", "jintao"}},
        {"Erdog\xcc\x86"
         "an",
         {"erdogan"}},
        {"Москва", {"Москва"}},
        {"", {}},
        {"--", {}}};
    for (const auto& [name, words] : folded) {
        CAPTURE(name);
        CHECK(embedded_world().folding().words(name) == words);
    }
}

TEST_CASE("broken UTF-8 folds without harm", "[actors]") {
    CHECK(embedded_world().folding().words("Assad\xc4").size() == 1);
    CHECK(embedded_world().folding().words("\xf0\x9f").size() == 1);
}

TEST_CASE("months are read strictly", "[actors]") {
    CHECK(parse_month("2012") == Month{2012, 0});
    CHECK(parse_month("2012-07") == Month{2012, 7});
    for (const char* text :
         {"", "12", "2012-7", "2012-00", "2012-13", "2012-07-15", "1700", "20x2"}) {
        CHECK_FALSE(parse_month(text));
    }
}

TEST_CASE("a term is inclusive, and as exact as it is known", "[actors]") {
    const Span years{Month{2008, 0}, Month{2012, 5}};
    CHECK(months_outside(years, on("2008-01-01")) == 0);
    CHECK(months_outside(years, on("2012-05-31")) == 0);
    CHECK(months_outside(years, on("2012-07-01")) == 2);
    CHECK(months_outside(years, on("2007-12-31")) == 1);
    CHECK(months_outside({Month{2008, 3}, {}}, on("2100-01-01")) == 0);
}

TEST_CASE("terms overlap by more than the month or year of change", "[actors]") {
    const Span first{Month{2000, 5}, Month{2008, 5}};
    CHECK_FALSE(overlap(first, {Month{2008, 5}, {}}));
    CHECK(overlap(first, {Month{2008, 4}, {}}));
    CHECK_FALSE(overlap(first, {Month{2008, 0}, {}}));
    CHECK(overlap(first, {Month{2007, 0}, Month{2007, 0}}));
    CHECK_FALSE(overlap(first, {{}, Month{2000, 5}}));
}

}  // namespace
}  // namespace entente::world
