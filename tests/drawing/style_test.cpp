/// Colours that everybody can tell apart, and text that can be read on them.
#include "drawing/style.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>

namespace entente {
namespace {

using Colour = std::array<double, 3>;
using Matrix = std::array<Colour, 3>;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Colour parse(std::string_view hex) {
    Colour colour{};
    for (std::size_t at = 0; at < 3; ++at) {
        colour[at] = linear(static_cast<double>(std::strtol(
                                std::string(hex.substr(1 + 2 * at, 2)).c_str(), nullptr, 16))
                            / 255);
    }
    return colour;
}

Colour operator*(const Matrix& matrix, const Colour& colour) {
    Colour out{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t at = 0; at < 3; ++at) {
            out[row] += matrix[row][at] * colour[at];
        }
    }
    return out;
}

/// Machado, Oliveira & Fernandes (2009), severity 1, doi:10.1109/TVCG.2009.113; the last is normal
/// sight.
constexpr std::array<Matrix, 4> sights{{{{{0.152286, 1.052583, -0.204868},
                                          {0.114503, 0.786281, 0.099216},
                                          {-0.003882, -0.048116, 1.051998}}},
                                        {{{0.367322, 0.860646, -0.227968},
                                          {0.280085, 0.672501, 0.047413},
                                          {-0.011820, 0.042940, 0.968881}}},
                                        {{{1.255528, -0.076749, -0.178779},
                                          {-0.078411, 0.930809, 0.147602},
                                          {0.004733, 0.691367, 0.303900}}},
                                        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}}};

Colour lab(const Colour& rgb) {
    constexpr Matrix to_xyz{
        {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Colour xyz = to_xyz * rgb;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76, the distance in Lab; about 2 can just be seen.
double distance(std::string_view a, std::string_view b, const Matrix& sight) {
    const Colour p = lab(sight * parse(a));
    const Colour q = lab(sight * parse(b));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

double luminance(std::string_view hex) {
    const Colour colour = parse(hex);
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
}

/// WCAG 2.1, from 1 to 21.
double contrast(std::string_view a, std::string_view b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

TEST_CASE("support and opposition are far apart for every kind of sight", "[drawing]") {
    for (const Matrix& sight : sights) {
        CHECK(distance(style::look(style::Line::support).colour,
                       style::look(style::Line::opposition).colour,
                       sight)
              > 60);
    }
}

TEST_CASE("names can be read on every camp, and lines on paper", "[drawing]") {
    for (const style::CampLook& camp : style::camps) {
        CHECK(contrast(style::ink, camp.fill) >= 7);
        CHECK(contrast(camp.border, style::paper) >= 3);
    }
    for (const style::LineLook& line : style::lines) {
        CHECK(contrast(line.colour, style::paper) >= 3);
    }
}

TEST_CASE("the two camps most pictures have differ for every kind of sight", "[drawing]") {
    for (const Matrix& sight : sights) {
        CHECK(distance(style::camps[0].fill, style::camps[1].fill, sight) > 15);
    }
}

TEST_CASE("signs differ by dash and by end, not by colour alone", "[drawing]") {
    CHECK(style::look(style::Line::support).dash != style::look(style::Line::opposition).dash);
    CHECK(style::look(style::Line::support).head != style::look(style::Line::opposition).head);
}

TEST_CASE("sizes and widths grow with what they show", "[drawing]") {
    CHECK(style::font_size(1) > style::font_size(0));
    CHECK(style::line_width(style::Line::support, 1)
          > style::line_width(style::Line::support, 0.1));
    CHECK(style::actor_width(0.5) > style::actor_width(0.1));
}

}  // namespace entente
