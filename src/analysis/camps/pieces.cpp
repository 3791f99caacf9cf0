/// Biconnected components, their subgraphs, and their partitions put together.
#include "analysis/camps/pieces.hpp"

#include <algorithm>
#include <utility>

namespace entente::camps {
namespace {

/// Depth-first search without recursion: graphs have paths of 100,000 vertices.
class BlockSearch {
  public:
    explicit BlockSearch(const SignedGraph& graph)
        : graph_(graph), depth_(graph.size(), 0), low_(graph.size(), 0), next_(graph.row_begin) {}

    std::vector<std::vector<std::uint32_t>> run() {
        for (std::uint32_t root = 0; root < graph_.size(); ++root) {
            if (depth_[root] == 0) {
                enter(root);
                while (!path_.empty()) {
                    step();
                }
                pending_.clear();
            }
        }
        // Found children first; turned, each meets at most one vertex that came before.
        std::ranges::reverse(found_);
        return std::move(found_);
    }

  private:
    void enter(std::uint32_t v) {
        path_.push_back(v);
        pending_.push_back(v);
        depth_[v] = low_[v] = static_cast<std::uint32_t>(path_.size());
    }

    void step() {
        const std::uint32_t v = path_.back();
        if (next_[v] == graph_.row_begin[v + std::size_t{1}]) {
            leave(v);
            return;
        }
        const std::uint32_t u = graph_.neighbour[next_[v]++];
        if (depth_[u] == 0) {
            enter(u);
        } else {
            low_[v] = std::min(low_[v], depth_[u]);  // the parent's own depth does no harm
        }
    }

    void leave(std::uint32_t v) {
        path_.pop_back();
        if (path_.empty()) {
            return;
        }
        const std::uint32_t parent = path_.back();
        low_[parent] = std::min(low_[parent], low_[v]);
        if (low_[v] >= depth_[parent]) {
            const auto begin = std::find(pending_.rbegin(), pending_.rend(), v).base() - 1;
            std::vector<std::uint32_t> block(begin, pending_.end());
            pending_.erase(begin, pending_.end());
            block.push_back(parent);
            std::ranges::sort(block);
            found_.push_back(std::move(block));
        }
    }

    const SignedGraph& graph_;
    std::vector<std::uint32_t> depth_, low_;  ///< depths from 1; 0: not reached
    std::vector<std::size_t> next_;           ///< the slot to look at next
    std::vector<std::uint32_t> path_, pending_;
    std::vector<std::vector<std::uint32_t>> found_;
};

SignedGraph subgraph(const SignedGraph& graph,
                     const std::vector<std::uint32_t>& vertices,
                     const std::vector<std::uint32_t>& place) {
    SignedGraph part;
    for (const std::uint32_t v : vertices) {
        for (std::size_t at = graph.row_begin[v]; at < graph.row_begin[v + std::size_t{1}]; ++at) {
            if (place[graph.neighbour[at]] != no_label) {
                part.neighbour.push_back(place[graph.neighbour[at]]);
                part.weight.push_back(graph.weight[at]);
            }
        }
        part.row_begin.push_back(part.neighbour.size());
    }
    return part;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> blocks(const SignedGraph& graph) {
    return BlockSearch(graph).run();
}

std::vector<SignedGraph> induced(const SignedGraph& graph,
                                 const std::vector<std::vector<std::uint32_t>>& vertex_sets) {
    std::vector<SignedGraph> parts;
    std::vector<std::uint32_t> place(graph.size(), no_label);
    for (const auto& vertices : vertex_sets) {
        for (std::uint32_t at = 0; at < vertices.size(); ++at) {
            place[vertices[at]] = at;
        }
        parts.push_back(subgraph(graph, vertices, place));
        for (const std::uint32_t v : vertices) {
            place[v] = no_label;
        }
    }
    return parts;
}

Labels joined(const std::vector<std::vector<std::uint32_t>>& blocks,
              const std::vector<Labels>& labels,
              std::size_t size,
              Limit limit) {
    Labels whole(size, no_label);
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        const std::vector<std::uint32_t>& vertices = blocks[block];
        const Labels& own = labels[block];
        Labels name(vertices.size(), no_label);
        for (std::size_t at = 0; at < vertices.size(); ++at) {
            if (whole[vertices[at]] != no_label) {
                name[own[at]] = whole[vertices[at]];
                if (limit == 2) {
                    name[1 - own[at]] = 1 - whole[vertices[at]];
                }
            }
        }
        for (std::size_t at = 0; at < vertices.size(); ++at) {
            std::uint32_t& known = name[own[at]];
            known = known != no_label ? known : (limit == 2 ? own[at] : vertices[at]);
            whole[vertices[at]] = known;
        }
    }
    return whole;
}

}  // namespace entente::camps
