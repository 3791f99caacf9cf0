/// The walk: plan, arrangement, sketch, render, polish.
#include "drawing/accessible_svg.hpp"
#include "drawing/sketch.hpp"
#include "drawing/undated_pdf.hpp"

#include <entente/drawing.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace entente {
namespace {

constexpr std::array<std::pair<std::string_view, Picture>, 5> endings{{{".svg", Picture::svg},
                                                                       {".png", Picture::png},
                                                                       {".pdf", Picture::pdf},
                                                                       {".dot", Picture::dot},
                                                                       {".gv", Picture::dot}}};

std::string opaque(DotGraph graph, std::string_view format) {
    for (DotAttribute& attribute : graph.graph) {
        if (attribute.name == "bgcolor") {
            attribute.value = style::paper;
        }
    }
    return render(graph, "neato", format);
}

std::string bytes(const ActorGraph& graph,
                  const PicturePlan& plan,
                  Picture picture,
                  const DrawOptions& options) {
    if (picture == Picture::dot) {
        return write_dot(sketch(graph, plan, options, VertexNames::ids));
    }
    DotGraph dot = sketch(graph, plan, options, VertexNames::places);
    if (picture == Picture::svg) {
        return accessible_svg(render(dot, "neato", "svg"), plan);
    }
    dot.graph.push_back({"dpi", "144"});
    return picture == Picture::png ? opaque(std::move(dot), "png")
                                   : undated_pdf(opaque(std::move(dot), "pdf"));
}

}  // namespace

Drawing draw(const ActorGraph& graph,
             const Camps& camps,
             Picture picture,
             const DrawOptions& options) {
    const PicturePlan plan = plan_picture(graph, camps, options);
    return {bytes(graph, plan, picture, options), plan.left_out};
}

std::optional<Picture> picture_of_path(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    std::string ending(dot == std::string_view::npos ? "" : path.substr(dot));
    std::ranges::transform(ending, ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto* const found =
        std::ranges::find(endings, ending, &std::pair<std::string_view, Picture>::first);
    return found == endings.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace entente
