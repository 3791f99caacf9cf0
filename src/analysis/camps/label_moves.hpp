/// Vertex moves between camps: what a move gains, and moving until none gains.
#pragma once

#include "analysis/camps/partition.hpp"
#include "analysis/camps/random.hpp"

#include <vector>

namespace entente::camps {

/// A partition that is being improved. Every label below the number of vertices may be used, so one
/// is free whenever a camp has two members.
class LabelMoves {
  public:
    LabelMoves(const SignedGraph& graph, Labels labels);

    /// Moves vertices to the camp, or to a camp of their own, where they contradict least, until no
    /// move helps by more than `tolerance`; true if there was one. Vertices are taken in random
    /// order, then as their neighbours move (the queue of Leiden: Traag, Waltman & van Eck 2019).
    bool settle(Random& random, double tolerance);

    /// Adds up v's edges by camp, for around() and attachment(). O(degree).
    void look_around(std::uint32_t v);

    /// The camps that the vertex last looked around from has edges into.
    [[nodiscard]] const std::vector<std::uint32_t>& around() const { return around_; }

    /// The weight of its edges into this camp.
    [[nodiscard]] double attachment(std::uint32_t label) const {
        return looked_[label] == look_ ? attachment_[label] : 0;
    }

    void move(std::uint32_t v, std::uint32_t label);
    /// A label no vertex has. There must be one.
    [[nodiscard]] std::uint32_t free_label();

    [[nodiscard]] const Labels& labels() const { return labels_; }

    [[nodiscard]] std::uint32_t size_of(std::uint32_t label) const { return sizes_[label]; }

  private:
    std::uint32_t best_label(std::uint32_t v, double tolerance);

    const SignedGraph& graph_;
    Labels labels_;
    std::vector<std::uint32_t> sizes_;  ///< members of each label
    std::vector<std::uint32_t> free_;   ///< all unused labels, and some that are used again
    std::vector<std::uint32_t> around_;
    std::vector<double> attachment_;     ///< of the vertex last looked around from, by label
    std::vector<std::uint64_t> looked_;  ///< the look in which a label was met
    std::uint64_t look_ = 0;
};

/// The best partition that multilevel moves find from `labels`: vertices move, then whole camps as
/// the vertices of the contracted graph, and so on; then back down with moves at each level.
[[nodiscard]] Labels descend(const SignedGraph& graph, const Labels& labels, Random& random);

}  // namespace entente::camps
