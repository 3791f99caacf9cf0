/// What the embedded tables say: well formed, and right in a hundred places.
#include "actors/world.hpp"

#include "dates.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace entente::world {
namespace {

std::string first_id(std::string_view name, std::optional<Date> date = {}) {
    const auto found = embedded_world().lookup(name, date);
    return found.empty() ? "" : found.front().actor->id;
}

std::vector<std::string> ids(std::string_view name, std::optional<Date> date = {}) {
    std::vector<std::string> all;
    for (const Candidate& candidate : embedded_world().lookup(name, date)) {
        all.push_back(candidate.actor->id);
    }
    return all;
}

/// `name`, then what it names first, then how.
struct Spot {
    std::string_view name, id, naming;
};

TEST_CASE("names of states, seats and peoples name their state", "[actors]") {
    const std::vector<Spot> spots{{"Russia", "russia", "name"},
                                  {"Russian Federation", "russia", "name"},
                                  {"Moscow", "russia", "capital"},
                                  {"the Kremlin", "russia", "metonym"},
                                  {"Russian", "russia", "adjective"},
                                  {"Russians", "russia", "demonym"},
                                  {"Beijing", "china", "capital"},
                                  {"Zhongnanhai", "china", "metonym"},
                                  {"Chinese", "china", "adjective"},
                                  {"US", "united-states", "name"},
                                  {"U.S.", "united-states", "name"},
                                  {"USA", "united-states", "name"},
                                  {"America", "united-states", "name"},
                                  {"Washington", "united-states", "capital"},
                                  {"the White House", "united-states", "metonym"},
                                  {"Foggy Bottom", "united-states", "metonym"},
                                  {"Downing Street", "united-kingdom", "metonym"},
                                  {"Whitehall", "united-kingdom", "metonym"},
                                  {"Britain", "united-kingdom", "name"},
                                  {"Britons", "united-kingdom", "demonym"},
                                  {"the Élysée", "france", "metonym"},
                                  {"Quai d'Orsay", "france", "metonym"},
                                  {"Frenchmen", "france", "demonym"},
                                  {"the Blue House", "south-korea", "metonym"},
                                  {"Pyongyang", "north-korea", "capital"},
                                  {"DPRK", "north-korea", "name"},
                                  {"Türkiye", "turkey", "name"},
                                  {"Turks", "turkey", "demonym"},
                                  {"Ankara", "turkey", "capital"},
                                  {"Burma", "myanmar", "name"},
                                  {"Burmese", "myanmar", "adjective"},
                                  {"Zaire", "democratic-republic-of-the-congo", "name"},
                                  {"DR Congo", "democratic-republic-of-the-congo", "name"},
                                  {"Kinshasa", "democratic-republic-of-the-congo", "capital"},
                                  {"Brazzaville", "republic-of-the-congo", "capital"},
                                  {"Côte d'Ivoire", "ivory-coast", "name"},
                                  {"Cote d'Ivoire", "ivory-coast", "name"},
                                  {"Czechia", "czech-republic", "name"},
                                  {"Kiev", "ukraine", "capital"},
                                  {"Kyiv", "ukraine", "capital"},
                                  {"Damascus", "syria", "capital"},
                                  {"Syrian", "syria", "adjective"},
                                  {"Sana'a", "yemen", "capital"},
                                  {"Swaziland", "eswatini", "name"},
                                  {"FYROM", "north-macedonia", "name"},
                                  {"Holland", "netherlands", "name"},
                                  {"Dutch", "netherlands", "adjective"},
                                  {"The Hague", "netherlands", "capital"},
                                  {"Taipei", "taiwan", "capital"},
                                  {"the Vatican", "vatican-city", "name"},
                                  {"Soviet", "soviet-union", "adjective"},
                                  {"USSR", "soviet-union", "name"},
                                  {"East German", "east-germany", "adjective"},
                                  {"Yugoslav", "yugoslavia", "adjective"},
                                  {"Palestinians", "palestine", "demonym"},
                                  {"Niger", "niger", "name"},
                                  {"Nigerien", "niger", "adjective"},
                                  {"Nigeria", "nigeria", "name"},
                                  {"Nigerian", "nigeria", "adjective"},
                                  {"Guinea", "guinea", "name"},
                                  {"Guinea-Bissau", "guinea-bissau", "name"},
                                  {"Equatorial Guinea", "equatorial-guinea", "name"},
                                  {"Papua New Guinea", "papua-new-guinea", "name"}};
    for (const Spot& spot : spots) {
        CAPTURE(spot.name);
        const auto found = embedded_world().lookup(spot.name);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().actor->id == spot.id);
        CHECK(to_string(found.front().naming) == spot.naming);
    }
}

TEST_CASE("aliases and acronyms name their bodies", "[actors]") {
    const std::vector<Spot> spots{{"UN", "united-nations", ""},
                                  {"U.N.", "united-nations", ""},
                                  {"the Security Council", "un-security-council", ""},
                                  {"Human Rights Council", "un-human-rights-council", ""},
                                  {"NATO", "nato", ""},
                                  {"EU", "european-union", ""},
                                  {"European Commission", "european-commission", ""},
                                  {"Arab League", "arab-league", ""},
                                  {"IMF", "international-monetary-fund", ""},
                                  {"WHO", "world-health-organization", ""},
                                  {"Hizbullah", "hezbollah", ""},
                                  {"ISIS", "islamic-state", ""},
                                  {"Daesh", "islamic-state", ""},
                                  {"al-Qaida", "al-qaeda", ""},
                                  {"al Qaeda", "al-qaeda", ""},
                                  {"Houthis", "houthis", ""},
                                  {"Tamil Tigers", "tamil-tigers", ""},
                                  {"Tories", "conservative-party", ""},
                                  {"Republicans", "republican-party", ""},
                                  {"GOP", "republican-party", ""},
                                  {"Senate", "us-senate", ""},
                                  {"State Duma", "state-duma", ""},
                                  {"Knesset", "knesset", ""},
                                  {"Western powers", "western-states", ""},
                                  {"Arab states", "arab-states", ""},
                                  {"Free Syrian Army", "free-syrian-army", ""},
                                  {"Interfax", "interfax", ""}};
    for (const Spot& spot : spots) {
        CAPTURE(spot.name);
        CHECK(first_id(spot.name) == spot.id);
    }
}

TEST_CASE("acronyms need capitals, other names do not", "[actors]") {
    CHECK(ids("who").empty());
    CHECK(ids("us").empty());
    CHECK(ids("Us").empty());
    CHECK(first_id("russia") == "russia");
    CHECK(first_id("NATO") == "nato");
}

TEST_CASE("names with several bearers name them all", "[actors]") {
    CHECK(ids("Congo")
          == std::vector<std::string>{"democratic-republic-of-the-congo", "republic-of-the-congo"});
    CHECK(ids("Korea") == std::vector<std::string>{"south-korea", "north-korea"});
    CHECK(first_id("Georgia") == "georgia");
    CHECK(first_id("Chad") == "chad");
    CHECK(first_id("Turkey") == "turkey");
    CHECK(ids("Jordan").front() == "jordan");
    CHECK(ids("Jordan").size() > 1);  // and the congressman
}

TEST_CASE("a surname means whoever was in office", "[actors]") {
    CHECK(first_id("Bush", on("1990-08-02")) == "george-hw-bush");
    CHECK(first_id("Bush", on("2003-03-20")) == "george-w-bush");
    CHECK(first_id("Clinton", on("1995-11-21")) == "bill-clinton");
    CHECK(first_id("Clinton", on("2012-06-30")) == "hillary-clinton");
    CHECK(first_id("Rice", on("2006-07-01")) == "condoleezza-rice");
    CHECK(first_id("Rice", on("2011-07-01")) == "susan-rice");
}

std::vector<std::string> holders(std::string_view title,
                                 std::string_view of,
                                 std::string_view day) {
    std::vector<std::string> ids;
    for (const KnownActor* actor : embedded_world().holders(title, of, on(day))) {
        ids.push_back(actor->id);
    }
    return ids;
}

struct Office {
    std::string_view title, of, day, id;
};

TEST_CASE("an office, a state and a day name a person", "[actors]") {
    const std::vector<Office> offices{
        {"president", "russia", "2012-07-15", "vladimir-putin"},
        {"president", "russia", "2010-07-15", "dmitry-medvedev"},
        {"prime minister", "russia", "2010-07-15", "vladimir-putin"},
        {"foreign minister", "russia", "2012-07-15", "sergei-lavrov"},
        {"President", "china", "2012-06-05", "hu-jintao"},
        {"foreign minister", "china", "2015-01-01", "wang-yi"},
        {"president", "syria", "2012-06-05", "bashar-assad"},
        {"president", "syria", "1999-06-05", "hafez-assad"},
        {"Secretary of State", "united-states", "2012-06-05", "hillary-clinton"},
        {"chancellor", "germany", "2012-06-05", "angela-merkel"},
        {"foreign secretary", "united-kingdom", "2012-06-05", "william-hague"},
        {"premier", "italy", "2012-06-05", "mario-monti"},
        {"president", "france", "2012-06-05", "francois-hollande"},
        {"prime minister", "turkey", "2012-06-05", "recep-tayyip-erdogan"},
        {"president", "turkey", "2018-06-05", "recep-tayyip-erdogan"},
        {"secretary general", "united-nations", "2012-06-05", "ban-ki-moon"},
        {"secretary-general", "nato", "2012-06-05", "anders-fogh-rasmussen"},
        {"prime minister", "israel", "2012-06-05", "benjamin-netanyahu"},
        {"supreme leader", "iran", "2012-06-05", "ali-khamenei"},
        {"president", "iran", "2012-06-05", "mahmoud-ahmadinejad"},
        {"king", "saudi-arabia", "2012-06-05", "abdullah-of-saudi-arabia"},
        {"king", "jordan", "2012-06-05", "abdullah-ii"},
        {"prime minister", "japan", "2012-06-05", "yoshihiko-noda"},
        {"prime minister", "india", "2012-06-05", "manmohan-singh"},
        {"president", "south-korea", "2012-06-05", "lee-myung-bak"},
        {"president", "brazil", "2012-06-05", "dilma-rousseff"},
        {"president", "south-africa", "2012-06-05", "jacob-zuma"},
        {"president", "ukraine", "2022-02-24", "volodymyr-zelenskyy"}};
    for (const Office& office : offices) {
        CAPTURE(office.title, office.of, office.day);
        const auto found = holders(office.title, office.of, office.day);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front() == office.id);
    }
}

TEST_CASE("spellings of a person's name name one person", "[actors]") {
    const std::vector<Spot> spots{{"Moammar Gadhafi", "moammar-gadhafi", ""},
                                  {"Gadhafi", "moammar-gadhafi", ""},
                                  {"Gaddafi", "moammar-gadhafi", ""},
                                  {"Qaddafi", "moammar-gadhafi", ""},
                                  {"Kadafi", "moammar-gadhafi", ""},
                                  {"Bashar al-Assad", "bashar-assad", ""},
                                  {"al-Assad", "bashar-assad", ""},
                                  {"Erdoğan", "recep-tayyip-erdogan", ""},
                                  {"Erdogan", "recep-tayyip-erdogan", ""},
                                  {"Recep Tayyip Erdogan", "recep-tayyip-erdogan", ""},
                                  {"Sergey Lavrov", "sergei-lavrov", ""},
                                  {"Zelensky", "volodymyr-zelenskyy", ""},
                                  {"Hu", "hu-jintao", ""},
                                  {"Annan", "kofi-annan", ""},
                                  {"Brahimi", "lakhdar-brahimi", ""},
                                  {"De Mistura", "staffan-de-mistura", ""},
                                  {"Holbrooke", "richard-holbrooke", ""},
                                  {"Osama bin Laden", "osama-bin-laden", ""}};
    for (const Spot& spot : spots) {
        CAPTURE(spot.name);
        CHECK(first_id(spot.name, on("2012-07-15")) == spot.id);
    }
    CHECK(first_id("Assad", on("1995-01-01")) == "hafez-assad");
    CHECK(first_id("Assad", on("2012-01-01")) == "bashar-assad");
}

TEST_CASE("the month of change has two holders, the new one first", "[actors]") {
    CHECK(holders("president", "united-states", "2009-01-25")
          == std::vector<std::string>{"barack-obama", "george-w-bush"});
    CHECK(holders("Secretary of State", "united-states", "2010-01-25")
          == std::vector<std::string>{"hillary-clinton"});
    CHECK(holders("sorcerer", "united-states", "2010-01-25").empty());
}

TEST_CASE("the longest name at a token is taken", "[actors]") {
    const std::vector<std::string_view> tokens{"Guinea",   "-",       "Bissau", "and",    "Papua",
                                               "New",      "Guinea",  "asked",  "the",    "UN",
                                               "Security", "Council", "who",    "al",     "-",
                                               "Qaeda",    "us",      "turkey", "Russia", "'s"};
    const auto at = [&](std::size_t token) {
        const auto match = embedded_world().longest_name(tokens, token);
        return match ? match->candidates.front().actor->id + " " + std::to_string(match->end) : "";
    };
    CHECK(at(0) == "guinea-bissau 3");
    CHECK(at(4) == "papua-new-guinea 7");
    CHECK(at(8).empty());
    CHECK(at(9) == "un-security-council 12");
    CHECK(at(12).empty());
    CHECK(at(13) == "al-qaeda 16");
    CHECK(at(16).empty());
    CHECK(at(17).empty());
    CHECK(at(18) == "russia 19");
    CHECK(at(19).empty());
}

TEST_CASE("the longest title at a token is taken", "[actors]") {
    const std::vector<std::string_view> tokens{
        "Deputy", "Foreign", "Minister", "Gatilov", "Prime", "time"};
    const auto deputy = embedded_world().longest_title(tokens, 0);
    REQUIRE(deputy);
    CHECK(deputy->end == 3);
    CHECK(deputy->title->role == "deputy foreign minister");
    const auto minister = embedded_world().longest_title(tokens, 1);
    REQUIRE(minister);
    CHECK(minister->title->role == "foreign minister");
    CHECK_FALSE(embedded_world().longest_title(tokens, 3));
    CHECK_FALSE(embedded_world().longest_title(tokens, 4));
}

TEST_CASE("every affiliation, role and office is known, and there is enough of each", "[actors]") {
    const auto count = [](Kind kind) {
        return std::ranges::count(embedded_world().actors(), kind, &KnownActor::kind);
    };
    CHECK(count(Kind::state) >= 200);
    CHECK(count(Kind::organisation) + count(Kind::group) >= 350);
    CHECK(count(Kind::person) >= 1500);
    CHECK(embedded_world().find("syria")->iso3 == "SYR");
    CHECK(embedded_world().find("un-security-council")->affiliation == "united-nations");
    CHECK(embedded_world().find("atlantis") == nullptr);
}

}  // namespace
}  // namespace entente::world
