/// Where the article is (after Readability: paragraphs count for their parents).
#include "text/html_blocks.hpp"

#include <map>
#include <utility>

namespace entente::text {
namespace {

struct Candidates {
    std::map<const GumboNode*, std::size_t> scores;
    std::vector<const GumboNode*>
        order;  ///< of the document, so that ties do not hang on addresses
    std::vector<const GumboNode*> declared;
};

bool is_declared(const GumboNode& node) {
    return is_element(node, GUMBO_TAG_ARTICLE) || is_element(node, GUMBO_TAG_MAIN)
           || attribute(node, "itemprop") == "articleBody" || attribute(node, "role") == "main";
}

void add(Candidates& candidates, const GumboNode* node, std::size_t score) {
    if (node != nullptr && node->type == GUMBO_NODE_ELEMENT) {
        if (candidates.scores.emplace(node, 0).second) {
            candidates.order.push_back(node);
        }
        candidates.scores[node] += score;
    }
}

void gather(const GumboNode& node, Candidates& candidates) {
    if (is_declared(node)) {
        candidates.declared.push_back(&node);
    }
    if (is_element(node, GUMBO_TAG_P)) {
        const TextSize size = text_size(node);
        const std::size_t score = size.all - size.linked;
        add(candidates, node.parent, score);
        if (node.parent != nullptr) {
            add(candidates, node.parent->parent, score / 2);
        }
        return;
    }
    for (const GumboNode* const child : children(node)) {
        gather(*child, candidates);
    }
}

/// The first of those with the most text outside links in their paragraphs.
const GumboNode* best_scored(const Candidates& candidates) {
    const GumboNode* best = nullptr;
    for (const GumboNode* const node : candidates.order) {
        if (best == nullptr || candidates.scores.at(node) > candidates.scores.at(best)) {
            best = node;
        }
    }
    return best;
}

const GumboNode* longest(const std::vector<const GumboNode*>& nodes) {
    std::pair<const GumboNode*, std::size_t> best{nullptr, 0};
    for (const GumboNode* const node : nodes) {
        const TextSize size = text_size(*node);
        if (size.all - size.linked > best.second) {
            best = {node, size.all - size.linked};
        }
    }
    return best.first;
}

}  // namespace

const GumboNode& article_element(const GumboNode& root) {
    Candidates candidates;
    gather(root, candidates);
    const GumboNode* const scored = best_scored(candidates);
    const GumboNode* const declared = longest(candidates.declared);
    const std::size_t paragraphs = scored != nullptr ? candidates.scores.at(scored) : 0;
    if (declared != nullptr && 2 * text_size(*declared).all > paragraphs) {
        return *declared;
    }
    return scored != nullptr && paragraphs > 0 ? *scored : root;
}

}  // namespace entente::text
