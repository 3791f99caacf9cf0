/// One pass over the SVG, from title to title.
#include "drawing/accessible_svg.hpp"

#include "drawing/labels.hpp"

#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace entente {
namespace {

constexpr std::string_view style_sheet = R"(<style>
svg { background: #FFFFFF; }
text { font-family: Arial, Helvetica, "Liberation Sans", sans-serif; }
.actor:hover > :not(text):not(title), .tie:hover > path { stroke-width: 4; }
@media (prefers-color-scheme: dark) {
  svg { background: #14171A; }
  .graph > text { fill: #E8E8E8; }
  .support path, .support polygon, .support polyline { stroke: #56B4E9; }
  .support polygon { fill: #56B4E9; }
  .opposition path, .opposition polygon, .opposition polyline { stroke: #F0894A; }
  .opposition polygon { fill: #F0894A; }
  .mediator > :not(text) { stroke: #FFFFFF; }
}
</style>
)";

/// The place in `v12`; nothing for other text.
std::optional<std::size_t> place(std::string_view name) {
    std::size_t value = 0;
    if (name.size() < 2 || name[0] != 'v') {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), value);
    return error == std::errc{} && end == name.data() + name.size() ? std::optional(value)
                                                                    : std::nullopt;
}

std::string description(const PicturePlan& plan) {
    std::string text = "A signed graph: " + plan.subtitle + ".";
    for (const std::string& sentence : plan.left_out) {
        text += " " + sentence;
    }
    return text + " Size of an actor: " + plan.size_means + ".";
}

std::string opening(std::string_view tag, const PicturePlan& plan) {
    const std::string title =
        plan.title.empty() ? "Who stands with whom" : shorten(plan.title, 120);
    std::string out(tag.substr(0, tag.size() - 1));
    out += " role=\"img\" aria-labelledby=\"picture-title picture-description\">\n";
    out += "<title id=\"picture-title\">" + xml_text(title) + "</title>\n";
    out += "<desc id=\"picture-description\">" + xml_text(description(plan)) + "</desc>\n";
    return out + std::string(style_sheet);
}

/// Readable titles for the technical ones.
class Titles {
  public:
    explicit Titles(const PicturePlan& plan) : plan_(plan) {
        for (const DrawnTie& tie : plan.ties) {
            ties_.emplace(std::pair(tie.from, tie.to), &tie);
        }
    }

    /// `v1` is an actor, `v1&#45;&gt;v2` a tie; anything else (the graph itself) gets none.
    [[nodiscard]] std::string of(std::string_view title) const {
        const std::size_t arrow = title.find("&#45;&gt;");
        const auto from = place(title.substr(0, arrow));
        if (!from) {
            return {};
        }
        if (arrow == std::string_view::npos) {
            return *from < plan_.actors.size() ? xml_text(plan_.actors[*from].tooltip)
                                               : std::string{};
        }
        const auto to = place(title.substr(arrow + 9));
        const auto found = to ? ties_.find({*from, *to}) : ties_.end();
        return found == ties_.end() ? std::string{} : xml_text(found->second->tooltip);
    }

  private:
    const PicturePlan& plan_;
    std::map<std::pair<std::size_t, std::size_t>, const DrawnTie*> ties_;
};

}  // namespace

std::string accessible_svg(std::string_view svg, const PicturePlan& plan) {
    constexpr std::string_view open = "<title>";
    constexpr std::string_view close = "</title>";
    const std::size_t tag = svg.find("<svg");
    const std::size_t tag_end = svg.find('>', tag) + 1;
    std::string out(svg.substr(0, tag));
    out += opening(svg.substr(tag, tag_end - tag), plan);
    const Titles titles(plan);
    std::size_t at = tag_end;
    for (std::size_t found = svg.find(open, at); found != std::string_view::npos;
         found = svg.find(open, at)) {
        const std::size_t begin = found + open.size();
        const std::size_t end = svg.find(close, begin);
        out += svg.substr(at, begin - at);
        out += titles.of(svg.substr(begin, end - begin));
        at = end;
    }
    return out.append(svg.substr(at));
}

}  // namespace entente
