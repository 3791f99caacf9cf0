/// What is made small: cross-entropies of tags, labels and heads. Each leaves its gradient in the
/// nodes it looked at and returns the sum of the losses, in nats times `weight`.
#pragma once

#include "layout.hpp"
#include "tape.hpp"

#include <cstdint>
#include <span>

namespace entente::syntax::training {

inline constexpr std::int32_t no_answer = -1;  ///< a row that is not asked

/// How much each row counts, and the share of the target spread over all classes.
struct Emphasis {
    std::span<const float> weights;
    float smoothing = 0;
};

/// Of a class for each row: -log softmax(scores)[answer].
double class_loss(Node& scores, std::span<const std::int32_t> answers, const Emphasis& emphasis);

/// Of a head for each word: the score of head h for word d is the product of their rows. Answers
/// are word numbers in the sentence; every word of the sentence, the artificial one too, may be
/// the head, but not d itself.
double head_loss(Node& dependents,
                 Node& heads,
                 const Layout& layout,
                 std::span<const std::int32_t> answers,
                 const Emphasis& emphasis);

/// The scores that head_loss compares, of one sentence: row d, column h.
[[nodiscard]] Matrix head_scores(const Matrix& dependents,
                                 const Matrix& heads,
                                 const Layout& layout,
                                 std::size_t sentence);

}  // namespace entente::syntax::training
