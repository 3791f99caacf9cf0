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
        REQUIRE(all.refused.empty());
        REQUIRE(all.documents == std::vector{document});
        REQUIRE(all.actors == std::vector{actor});
        REQUIRE(all.mentions == std::vector{mention});
        REQUIRE(all.stances == std::vector{stance});
    }
}

/// Up to three places cut out or written over.
std::string damaged(std::string line, Awkward& random) {
    for (std::size_t change = 1 + random.below(3); change-- > 0;) {
        const std::size_t at = random.below(line.size());
        if (random.below(2) == 0) {
            line.erase(at, 1 + random.below(3));
        } else {
            line.insert(at, 1, "{}[]\",:\\0e-.u\xC3\x00z"[random.below(17)]);
        }
    }
    return line;
}

TEST_CASE("damaged lines are refused, or read back the same", "[records]") {
    Awkward random(7);
    std::size_t accepted = 0;
    std::size_t refused = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string line = damaged(to_json(view(random.stance())), random);
        CAPTURE(line);
        const auto all = collect(line);
        REQUIRE(all.counts.lines == all.stances.size() + all.refused.size());
        accepted += all.stances.size();
        refused += all.refused.size();
        for (const BadLine& bad : all.refused) {
            REQUIRE(bad.where.column <= line.size() + 1);
        }
        for (const Stance& stance : all.stances) {
            REQUIRE(collect(to_json(view(stance))).stances == std::vector{stance});
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
    CHECK((collect(text).stances == stances));
}

}  // namespace
}  // namespace entente
