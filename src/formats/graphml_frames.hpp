/// The elements of GraphML that are open while it is read, one in the other.
#pragma once

#include "formats/assembly.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class GraphmlTag : std::uint8_t {
    other,
    graphml,
    key,
    desc,
    fallback,
    graph,
    node,
    edge,
    data
};

/// `other` for elements that mean nothing here.
[[nodiscard]] GraphmlTag graphml_tag(std::string_view name);

/// One `data` element of a node, an edge or a graph.
struct GraphmlDatum {
    std::size_t key;
    std::string value;
};

/// An element that is open.
struct GraphmlFrame {
    GraphmlTag tag = GraphmlTag::other, parent = GraphmlTag::other;
    std::size_t offset = 0, key = 0;
    std::string id, source, target, text;
    Direction direction = Direction::unsaid;
    std::vector<GraphmlDatum> data;
};

/// Frames are used again, so that their texts keep their room.
class GraphmlFrames {
  public:
    [[nodiscard]] bool empty() const { return depth_ == 0; }

    [[nodiscard]] GraphmlFrame& top() { return frames_[depth_ - 1]; }

    /// An element inside the top one; what stands inside data means nothing.
    GraphmlFrame& push(GraphmlTag tag, std::size_t offset);

    /// The element that ends; valid until the next push().
    GraphmlFrame& pop() { return frames_[--depth_]; }

  private:
    std::vector<GraphmlFrame> frames_;
    std::size_t depth_ = 0;
};

}  // namespace entente
