/// The picture: DOT, SVG, PNG and PDF through Graphviz, in process.
#pragma once

#include <entente/camps.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class Picture : std::uint8_t { dot, svg, png, pdf };

struct DrawOptions {
    std::string title;  ///< empty: the graph's own
    std::string size_by =
        "strength";        ///< `strength` (all ties), or the key of a centrality measure
    std::size_t top = 0;   ///< keep this many actors, the strongest; 0: all that can be read
    std::size_t ties = 0;  ///< keep this many ties, the strongest; 0: all that can be read
    std::uint64_t seed = 7;
    bool legend = true;
};

struct Drawing {
    std::string bytes;
    std::vector<std::string>
        left_out;  ///< a sentence for each thing that is not in the picture, as it says itself
};

/// Draws the graph with its camps: the same bytes for the same input. Renders are serialised
/// (Graphviz is not thread-safe). Throws Error when Graphviz fails or size_by names no measure.
[[nodiscard]] Drawing draw(const ActorGraph& graph,
                           const Camps& camps,
                           Picture picture,
                           const DrawOptions& options = {});

/// The picture that a file ending stands for; nothing for another ending.
[[nodiscard]] std::optional<Picture> picture_of_path(std::string_view path);

}  // namespace entente
