/// Fast local moves of single vertices, and the same on contracted graphs.
#include "analysis/camps/label_moves.hpp"

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

namespace entente::camps {

LabelMoves::LabelMoves(const SignedGraph& graph, Labels labels)
    : graph_(graph),
      labels_(std::move(labels)),
      sizes_(graph.size()),
      attachment_(graph.size()),
      looked_(graph.size()) {
    for (const std::uint32_t label : labels_) {
        ++sizes_[label];
    }
    for (std::size_t label = sizes_.size(); label-- > 0;) {
        if (sizes_[label] == 0) {
            free_.push_back(static_cast<std::uint32_t>(label));
        }
    }
}

void LabelMoves::look_around(std::uint32_t v) {
    ++look_;
    around_.clear();
    for (std::size_t at = graph_.row_begin[v]; at < graph_.row_begin[v + std::size_t{1}]; ++at) {
        const std::uint32_t label = labels_[graph_.neighbour[at]];
        if (looked_[label] != look_) {
            looked_[label] = look_;
            attachment_[label] = 0;
            around_.push_back(label);
        }
        attachment_[label] += graph_.weight[at];
    }
}

void LabelMoves::move(std::uint32_t v, std::uint32_t label) {
    if (--sizes_[labels_[v]] == 0) {
        free_.push_back(labels_[v]);
    }
    ++sizes_[label];
    labels_[v] = label;
}

std::uint32_t LabelMoves::free_label() {
    while (sizes_[free_.back()] != 0) {
        free_.pop_back();
    }
    return free_.back();
}

std::uint32_t LabelMoves::best_label(std::uint32_t v, double tolerance) {
    look_around(v);
    std::uint32_t best = labels_[v];
    double most = attachment(best) + tolerance;
    if (most < 0) {
        best = no_label;
        most = 0;
    }
    for (const std::uint32_t label : around_) {
        if (attachment_[label] > most) {
            best = label;
            most = attachment_[label];
        }
    }
    return best == no_label ? free_label() : best;
}

bool LabelMoves::settle(Random& random, double tolerance) {
    std::vector<std::uint32_t> order(graph_.size());
    std::iota(order.begin(), order.end(), 0U);
    shuffle(order, random);
    std::deque<std::uint32_t> queue(order.begin(), order.end());
    std::vector<bool> waits(graph_.size(), true);
    bool moved = false;
    while (!queue.empty()) {
        const std::uint32_t v = queue.front();
        queue.pop_front();
        waits[v] = false;
        const std::uint32_t label = best_label(v, tolerance);
        if (label == labels_[v]) {
            continue;
        }
        move(v, label);
        moved = true;
        for (const std::uint32_t neighbour : graph_.neighbours(v)) {
            if (!waits[neighbour] && labels_[neighbour] != label) {
                waits[neighbour] = true;
                queue.push_back(neighbour);
            }
        }
    }
    return moved;
}

namespace {

Labels project(const Labels& labels, const Labels& upper) {
    Labels lower(labels.size());
    std::ranges::transform(
        labels, lower.begin(), [&](std::uint32_t label) { return upper[label]; });
    return lower;
}

}  // namespace

Labels descend(const SignedGraph& graph, const Labels& labels, Random& random) {
    const double slack = tolerance(graph);
    LabelMoves moves(graph, labels);
    moves.settle(random, slack);
    const Labels fine = renumbered(moves.labels());
    const std::uint32_t count = label_count(fine);
    if (count == graph.size()) {
        return fine;
    }
    Labels own(count);
    std::iota(own.begin(), own.end(), 0U);
    const Labels upper = descend(contracted(graph, fine), own, random);
    if (label_count(upper) == count) {
        return fine;
    }
    LabelMoves polish(graph, project(fine, upper));
    polish.settle(random, slack);
    return renumbered(polish.labels());
}

}  // namespace entente::camps
