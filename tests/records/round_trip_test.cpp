/// What is written is read back the same; what was read and is no record is never taken for one.
#include "records/collect.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <random>

namespace entente {
namespace {

/// Records of awkward texts, seeded.
class Awkward {
  public:
    explicit Awkward(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::string text() {
        static const std::array<std::string, 14> pieces{"a",
                                                        "plain words of some length",
                                                        "\"",
                                                        "\\",
                                                        "\n",
                                                        std::string(1, '\0'),
                                                        "\x1B[31m",
                                                        "\x7F",
                                                        "é",
                                                        "\u2028",
                                                        "😀",
                                                        "</script>",
                                                        "\\ud800",
                                                        std::string(10'000, 'x')};
        std::string text;
        for (std::size_t count = below(6); count-- > 0;) {
            text += pieces[below(below(50) == 0 ? pieces.size() : pieces.size() - 1)];
        }
        return text;
    }

    std::string id() {
        static const std::array<std::string, 6> pieces{"a", "-b", " c", "\"", "\\", "ж😀"};
        std::string id;
        for (std::size_t count = 1 + below(8); count-- > 0;) {
            id += pieces[below(pieces.size())];
        }
        return id;
    }

    std::string id_or_none() { return below(2) == 0 ? "" : id(); }

    std::optional<Date> date() {
        return below(3) == 0 ? std::nullopt
                             : std::optional(Date{static_cast<std::int32_t>(below(3'650'000))
                                                  - 719'528});  // from year 0
    }

    Span span() {
        const auto begin = static_cast<std::uint32_t>(below(5000));
        return below(3) == 0 ? Span{} : Span{begin, begin + static_cast<std::uint32_t>(below(200))};
    }

    double between(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random_);
    }

    Stance stance() {
        Stance stance{.document = id(),
                      .source = id(),
                      .target = id(),
                      .event = static_cast<Event>(below(16)),
                      .polarity = static_cast<std::int8_t>(static_cast<int>(below(3)) - 1),
                      .status = static_cast<Status>(below(5)),
                      .speaker = id_or_none(),
                      .issue = id_or_none(),
                      .published = date(),
                      .date = date(),
                      .confidence = between(0, 1),
                      .evidence = {text(), span(), span(), span(), span()}};
        const int sign = stance.polarity != 0 ? stance.polarity : (below(2) == 0 ? 1 : -1);
        stance.intensity = sign * between(0, 10);
        return stance;
    }

    Actor actor() {
        Actor actor{.id = id(),
                    .name = "n" + text(),
                    .kind = static_cast<Kind>(below(6)),
                    .affiliation = id_or_none(),
                    .role = text()};
        for (std::size_t count = below(4); count-- > 0;) {
            actor.aliases.push_back(text());
        }
        return actor;
    }

    Document document() {
        return {
            .id = id(), .title = text(), .publisher = text(), .url = text(), .published = date()};
    }

    Mention mention() { return {.document = id(), .actor = id(), .span = span(), .text = text()}; }

  private:
    std::mt19937 random_;
};

void check_equal(const Stance& a, const Stance& b) {
    CHECK(a.document == b.document);
    CHECK(a.source == b.source);
    CHECK(a.target == b.target);
    CHECK(a.event == b.event);
    CHECK(a.polarity == b.polarity);
    CHECK(a.intensity == b.intensity);
    CHECK(a.status == b.status);
    CHECK(a.speaker == b.speaker);
    CHECK(a.issue == b.issue);
    CHECK(a.published == b.published);
    CHECK(a.date == b.date);
    CHECK(a.confidence == b.confidence);
    CHECK(a.evidence.text == b.evidence.text);
    CHECK(a.evidence.span == b.evidence.span);
    CHECK(a.evidence.source == b.evidence.source);
    CHECK(a.evidence.target == b.evidence.target);
    CHECK(a.evidence.cue == b.evidence.cue);
}

void check_equal(const Actor& a, const Actor& b) {
    CHECK(a.id == b.id);
    CHECK(a.name == b.name);
    CHECK(a.kind == b.kind);
    CHECK(a.affiliation == b.affiliation);
    CHECK(a.role == b.role);
    CHECK(a.aliases == b.aliases);
}

TEST_CASE("records read back as they were written", "[records]") {
    Awkward random(20120715);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const Stance stance = random.stance();
        const Actor actor = random.actor();
        const Document document = random.document();
        const Mention mention = random.mention();
        const auto all = collect(to_json(document) + "\n" + to_json(actor) + "\n" + to_json(mention)
                                 + "\n" + to_json(view(stance)) + "\n");
        REQUIRE(all.counts.refused == 0);
        REQUIRE(all.counts.lines == 4);
        check_equal(all.stances.at(0), stance);
        check_equal(all.actors.at(0), actor);
        CHECK(all.documents.at(0).id == document.id);
        CHECK(all.documents.at(0).title == document.title);
        CHECK(all.documents.at(0).publisher == document.publisher);
        CHECK(all.documents.at(0).url == document.url);
        CHECK(all.documents.at(0).published == document.published);
        CHECK(all.mentions.at(0).document == mention.document);
        CHECK(all.mentions.at(0).actor == mention.actor);
        CHECK(all.mentions.at(0).span == mention.span);
        CHECK(all.mentions.at(0).text == mention.text);
    }
}

TEST_CASE("lines cut and mixed at random are refused or read back the same", "[records]") {
    Awkward random(7);
    std::size_t accepted = 0;
    std::size_t refused = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string line = to_json(view(random.stance()));
        for (std::size_t change = 1 + random.below(3); change-- > 0;) {
            const std::size_t at = random.below(line.size());
            random.below(2) == 0 ? line.erase(at, 1 + random.below(3))
                                 : line.insert(at, 1, "{}[]\",:\\0e-.u\xC3\x00z"[random.below(17)]);
        }
        CAPTURE(line);
        const auto all = collect(line);
        REQUIRE(all.counts.lines
                == all.counts.documents + all.counts.actors + all.counts.mentions
                       + all.counts.stances + all.counts.refused);
        accepted += all.stances.size();
        refused += all.refused.size();
        for (const BadLine& bad : all.refused) {
            CHECK(bad.where.column <= line.size() + 1);
            CHECK_FALSE(bad.reason.empty());
        }
        for (const Stance& stance : all.stances) {
            check_equal(collect(to_json(view(stance))).stances.at(0), stance);
        }
    }
    CHECK(accepted > 100);
    CHECK(refused > 1000);
}

TEST_CASE("lines are the same however the stream comes in pieces", "[records]") {
    // A chunk of 256 KiB ends inside lines, inside characters, and between CR and LF.
    Awkward random(3);
    std::string text;
    std::vector<Stance> stances;
    while (text.size() < std::size_t{3} << 18U) {
        stances.push_back(random.stance());
        text += to_json(view(stances.back())) + "\r\n";
    }
    const auto all = collect(text);
    REQUIRE(all.stances.size() == stances.size());
    for (std::size_t at = 0; at < stances.size(); ++at) {
        check_equal(all.stances[at], stances[at]);
    }
}

}  // namespace
}  // namespace entente
