/// How things look: every colour, width, shape and font of the picture stands here.
#pragma once

#include <entente/records.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace entente::style {

/// What an edge says, each told apart by colour, by line and by its end.
enum class Line : std::uint8_t { support, opposition, neutral, affiliation };
constexpr std::size_t line_count = 4;

struct LineLook {
    std::string_view colour, dash, head, legend, sample;  ///< sample: what the legend shows of it
};

/// Okabe and Ito's blue and vermilion: far apart for every kind of colour blindness.
constexpr std::array<LineLook, line_count> lines{
    {{"#0072B2", "solid", "normal", "supports", "━━▶"},
     {"#D55E00", "dashed", "tee", "opposes", "╍╍┫"},
     {"#6B6B6B", "solid", "vee", "neither", "──▷"},
     {"#8C8C8C", "dotted", "none", "belongs to", "┈┈┈"}}};

[[nodiscard]] constexpr const LineLook& look(Line line) {
    return lines[static_cast<std::size_t>(line)];
}

struct CampLook {
    std::string_view fill, border;
};

/// Light enough for black text; neighbours differ in lightness too. Camps beyond the last share the
/// rest's grey.
constexpr std::array<CampLook, 7> camps{{{"#DCEAF7", "#4F7CA8"},
                                         {"#FCE3C5", "#A8742B"},
                                         {"#D8EFDF", "#3F8562"},
                                         {"#F3DDEB", "#96557E"},
                                         {"#FBF6C4", "#8F8420"},
                                         {"#D3F0F2", "#2F8389"},
                                         {"#E6E1F5", "#6A5AA0"}}};
constexpr CampLook no_camp{"#FFFFFF", "#8C8C8C"};
constexpr CampLook further_camp{"#E6E6E6", "#6B6B6B"};

/// Camps count from 1; 0 is no camp.
[[nodiscard]] constexpr const CampLook& camp_look(int camp) {
    if (camp <= 0) {
        return no_camp;
    }
    return static_cast<std::size_t>(camp) <= camps.size()
               ? camps[static_cast<std::size_t>(camp) - 1]
               : further_camp;
}

struct KindLook {
    std::string_view shape, legend, sample;
    std::string_view style = "filled";
};

/// Samples are from Unicode's Geometric Shapes, which every font has.
constexpr std::array<KindLook, 6> kinds{{{"ellipse", "actor", "○"},
                                         {"ellipse", "person", "○"},
                                         {"box", "state", "□"},
                                         {"hexagon", "organisation", "⬡"},
                                         {"box", "group", "▢", "filled,rounded"},
                                         {"note", "issue", "▤"}}};

[[nodiscard]] constexpr const KindLook& look(Kind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

constexpr std::string_view font = "Arial";
constexpr std::string_view ink = "#1A1A1A";
constexpr std::string_view paper = "#FFFFFF";
constexpr std::string_view mediator_border = "#1A1A1A";
constexpr double mediator_width = 3.4;
constexpr double border_width = 1.2;

/// Points, for a size or weight in [0, 1].
[[nodiscard]] double font_size(double size);
[[nodiscard]] double line_width(Line line, double weight);
/// Inches.
[[nodiscard]] double actor_width(double size);
[[nodiscard]] double actor_height(double size);

}  // namespace entente::style
