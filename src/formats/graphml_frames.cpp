/// Opening elements of GraphML.
#include "formats/graphml_frames.hpp"

#include <algorithm>
#include <array>

namespace entente {

GraphmlTag graphml_tag(std::string_view name) {
    constexpr std::array<std::string_view, 9> names{
        "", "graphml", "key", "desc", "default", "graph", "node", "edge", "data"};
    const auto* const found = std::ranges::find(names, name);
    return found == names.end() ? GraphmlTag::other
                                : static_cast<GraphmlTag>(found - names.begin());
}

GraphmlFrame& GraphmlFrames::push(GraphmlTag tag, std::size_t offset) {
    const GraphmlTag parent = empty() ? GraphmlTag::other : top().tag;
    if (depth_ == frames_.size()) {
        frames_.emplace_back();
    }
    GraphmlFrame& frame = frames_[depth_++];
    frame.tag = parent == GraphmlTag::data ? GraphmlTag::other : tag;
    frame.parent = parent;
    frame.offset = offset;
    frame.direction = Direction::unsaid;
    frame.text.clear();
    frame.data.clear();
    return frame;
}

}  // namespace entente
