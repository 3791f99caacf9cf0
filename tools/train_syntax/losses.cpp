#include "losses.hpp"

#include "syntax/activation.hpp"

#include <algorithm>
#include <cmath>

namespace entente::syntax::training {
namespace {

constexpr float forbidden = -1e9F;

/// Turns scores into the gradient of their loss; returns the loss.
double turn_into_gradient(std::span<float> scores,
                          std::size_t answer,
                          float weight,
                          float smoothing) {
    const float most = *std::ranges::max_element(scores);
    const float at_answer = scores[answer] - most;
    float sum = 0;
    for (float& score : scores) {
        score = exponential(score - most);
        sum += score;
    }
    const float spread = smoothing / static_cast<float>(scores.size());
    for (float& score : scores) {
        score = weight * (score / sum - spread);
    }
    scores[answer] -= weight * (1.0F - smoothing);
    return double{weight} * (std::log(double{sum}) - double{at_answer});
}

/// The rows of one sentence, packed.
Matrix packed(const Matrix& from, const Layout& layout, std::size_t sentence) {
    Matrix made(layout.lengths[sentence], from.columns);
    for (std::size_t word = 0; word < made.rows; ++word) {
        std::copy_n(from.row(layout.row(sentence, word)), from.columns, made.row(word));
    }
    return made;
}

void add_unpacked(const Matrix& from, const Layout& layout, std::size_t sentence, Matrix& to) {
    for (std::size_t word = 0; word < from.rows; ++word) {
        float* const row = to.row(layout.row(sentence, word));
        for (std::size_t j = 0; j < from.columns; ++j) {
            row[j] += from.row(word)[j];
        }
    }
}

Matrix scores_of(const Matrix& dependents, const Matrix& heads) {
    Matrix scores(dependents.rows, heads.rows);
    const Matrix turned = transpose(heads);
    add_product(scores, view(dependents), view(turned));
    for (std::size_t word = 0; word < scores.rows; ++word) {
        scores.row(word)[word] = forbidden;
    }
    return scores;
}

}  // namespace

double class_loss(Node& scores, std::span<const std::int32_t> answers, const Emphasis& emphasis) {
    double loss = 0;
    const std::size_t n = scores.value.columns;
    std::vector<float> row(n);
    for (std::size_t r = 0; r < answers.size(); ++r) {
        if (answers[r] == no_answer) {
            continue;
        }
        std::copy_n(scores.value.row(r), n, row.begin());
        loss += turn_into_gradient(
            row, static_cast<std::size_t>(answers[r]), emphasis.weights[r], emphasis.smoothing);
        for (std::size_t j = 0; j < n; ++j) {
            scores.gradient.row(r)[j] += row[j];
        }
    }
    return loss;
}

Matrix head_scores(const Matrix& dependents,
                   const Matrix& heads,
                   const Layout& layout,
                   std::size_t sentence) {
    return scores_of(packed(dependents, layout, sentence), packed(heads, layout, sentence));
}

double head_loss(Node& dependents,
                 Node& heads,
                 const Layout& layout,
                 std::span<const std::int32_t> answers,
                 const Emphasis& emphasis) {
    double loss = 0;
    for (std::size_t s = 0; s < layout.lengths.size(); ++s) {
        const Matrix dependent = packed(dependents.value, layout, s);
        const Matrix head = packed(heads.value, layout, s);
        Matrix scores = scores_of(dependent, head);
        for (std::size_t word = 0; word < scores.rows; ++word) {
            const std::size_t row = layout.row(s, word);
            const std::span<float> line(scores.row(word), scores.columns);
            if (answers[row] == no_answer) {
                std::ranges::fill(line, 0.0F);
            } else {
                loss += turn_into_gradient(line,
                                           static_cast<std::size_t>(answers[row]),
                                           emphasis.weights[row],
                                           emphasis.smoothing);
            }
        }
        Matrix d_dependent(dependent.rows, dependent.columns);
        Matrix d_head(head.rows, head.columns);
        add_product(d_dependent, view(scores), view(head));
        add_product(d_head, transposed(view(scores)), view(dependent));
        add_unpacked(d_dependent, layout, s, dependents.gradient);
        add_unpacked(d_head, layout, s, heads.gradient);
    }
    return loss;
}

}  // namespace entente::syntax::training
