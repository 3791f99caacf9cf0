/// UTF-8 against the slow twin, and the eight-byte tricks against loops.
#include "records/utf8.hpp"

#include "oracle/slow_utf8.hpp"
#include "records/bytes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>

namespace entente {
namespace {

TEST_CASE("every sequence of up to three bytes is valid exactly if it decodes", "[records]") {
    std::size_t different = 0;
    for (std::uint32_t bytes = 0; bytes < 0x1000000; bytes += 1 + (bytes >> 20U)) {
        const std::string text{static_cast<char>(bytes & 0xFFU),
                               static_cast<char>((bytes >> 8U) & 0xFFU),
                               static_cast<char>(bytes >> 16U)};
        different += valid_utf8_prefix(text) != oracle::valid_prefix(text) ? 1U : 0U;
    }
    CHECK(different == 0);
}

TEST_CASE("every code point is valid UTF-8 unless it is a surrogate", "[records]") {
    std::size_t wrong = 0;
    for (std::uint32_t point = 0; point <= 0x10FFFF; ++point) {
        const std::string text = oracle::encode(point);
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        wrong += (valid_utf8_prefix(text) == text.size()) == surrogate ? 1U : 0U;
        const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
        wrong += has_control_characters(text) != control ? 1U : 0U;
        wrong += !surrogate && count_code_points(text) != 1 ? 1U : 0U;
    }
    CHECK(wrong == 0);
}

/// Runs of ASCII and code points of all lengths, with stray bytes between them.
std::string mixed(std::mt19937& random) {
    constexpr std::string_view stray =
        "aaaaaaaaaaaa\t\r\n\x1F\x7F\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
    std::string text;
    for (std::size_t size = random() % 40; text.size() < size;) {
        const auto point = static_cast<std::uint32_t>(random() % 0xD800 >> random() % 16);
        text += random() % 4 == 0 ? std::string(1, stray[random() % stray.size()])
                                  : oracle::encode(point);
    }
    return text;
}

std::size_t first_control(std::string_view text) {
    const auto* const control = std::ranges::find_if(text, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\r';
    });
    return static_cast<std::size_t>(control - text.begin());
}

TEST_CASE("mixed bytes are valid as far as they decode", "[records]") {
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = mixed(random);
        const std::size_t valid = oracle::valid_prefix(text);
        REQUIRE(valid_utf8_prefix(text) == valid);
        REQUIRE(clean_json_prefix(text) == std::min(valid, first_control(text)));
        const std::string repaired = repair_utf8(text);
        REQUIRE(valid_utf8_prefix(repaired) == repaired.size());
        REQUIRE((repaired == text) == (valid == text.size()));
    }
}

/// What the eight-byte tricks say, by looking at each byte.
std::array<bool, 4> one_by_one(std::string_view text) {
    std::array<bool, 4> any{};
    for (const char byte : text) {
        any[0] = any[0] || static_cast<unsigned char>(byte) < 0x20;
        any[1] = any[1] || byte == '"';
        any[2] = any[2] || static_cast<unsigned char>(byte) > 0x7F;
        any[3] = any[3] || is_special(byte);
    }
    return any;
}

TEST_CASE("eight bytes at once say what each of them says", "[records]") {
    std::mt19937_64 random(5);
    for (int round = 0; round < 100'000; ++round) {
        std::string text(8, 'a');
        for (char& byte : text) {
            byte = random() % 8 == 0 ? static_cast<char>(random() % 256) : 'a';
        }
        const Bytes bytes = load_bytes(text.data());
        const std::array<bool, 4> at_once{any_below(bytes, 0x20),
                                          equal(bytes, '"') != 0,
                                          any_beyond_ascii(bytes),
                                          any_special(bytes)};
        REQUIRE(at_once == one_by_one(text));
    }
}

TEST_CASE("the first special byte of eight is found", "[records]") {
    std::mt19937_64 random(7);
    for (int round = 0; round < 100'000; ++round) {
        std::string text(8, 'a');
        for (char& byte : text) {
            byte = random() % 4 == 0 ? static_cast<char>(random() % 256) : 'a';
        }
        const Bytes marks = special(load_bytes(text.data()));
        const auto first = std::ranges::find_if(text, is_special);
        REQUIRE((marks != 0) == (first != text.end()));
        if (marks != 0) {
            REQUIRE(first_marked(marks) == static_cast<std::size_t>(first - text.begin()));
        }
    }
}

TEST_CASE("sixteen bytes at once say what each of them says", "[records]") {
    std::mt19937_64 random(6);
    for (int round = 0; round < 100'000; ++round) {
        std::string text(16, 'a');
        for (char& byte : text) {
            byte = random() % 20 == 0 ? static_cast<char>(random() % 256) : 'a';
        }
        const auto all = [&](auto holds) { return std::ranges::all_of(text, holds); };
        const Block block = load_block(text.data());
        REQUIRE(is_ascii_from(block, 0) == all([](char c) { return c >= 0; }));
        REQUIRE(is_ascii_from(block, 0x20) == all([](char c) { return c >= 0x20; }));
        REQUIRE(is_printable_ascii(block) == all([](char c) { return c >= 0x20 && c != 0x7F; }));
        REQUIRE(is_plain_json(block) == all([](char c) { return c >= 0 && !is_special(c); }));
    }
}

}  // namespace
}  // namespace entente
