/// One direction of a recurrent layer, forth and back.
#include "layers.hpp"
#include "syntax/activation.hpp"

#include <algorithm>
#include <memory>

namespace entente::syntax::training {
namespace {

/// Everything that is kept for the way back, in the order of the steps: row start[t] + s belongs to
/// sentence s's word t, counted from the sentence's end when the direction is backward.
struct Run {
    const Layout layout;
    Direction direction;
    Matrix mask;                             // sentence x hidden
    Matrix gates, cell, squashed, previous;  // row x 3 hidden; row x hidden
    std::size_t hidden;

    [[nodiscard]] std::size_t word_row(std::size_t step, std::size_t sentence) const {
        const bool forward = direction == Direction::forward;
        return layout.row(sentence, forward ? step : layout.lengths[sentence] - 1 - step);
    }
};

/// gates: in, the sums; out, what they squash to. Writes cell, squashed cell and h.
void cell_forward(
    float* gates, const float* before, float* cell, float* squashed, float* h, std::size_t n) {
    for (std::size_t j = 0; j < n; ++j) {
        const float in = sigmoid(gates[j]);
        const float out = sigmoid(gates[n + j]);
        const float candidate = hyperbolic_tangent(gates[2 * n + j]);
        const float c = (1.0F - in) * before[j] + in * candidate;
        const float t = hyperbolic_tangent(c);
        gates[j] = in;
        gates[n + j] = out;
        gates[2 * n + j] = candidate;
        cell[j] = c;
        squashed[j] = t;
        h[j] = out * t;
    }
}

/// d_h and d_cell: in, the gradients of this step; d_cell out: that of the cell before.
void cell_backward(const float* gates,
                   const float* before,
                   const float* squashed,
                   const float* d_h,
                   float* d_cell,
                   float* d_gates,
                   std::size_t n) {
    for (std::size_t j = 0; j < n; ++j) {
        const float in = gates[j];
        const float out = gates[n + j];
        const float candidate = gates[2 * n + j];
        const float t = squashed[j];
        const float d_c = d_cell[j] + d_h[j] * out * (1.0F - t * t);
        d_gates[j] = d_c * (candidate - before[j]) * in * (1.0F - in);
        d_gates[n + j] = d_h[j] * t * out * (1.0F - out);
        d_gates[2 * n + j] = d_c * in * (1.0F - candidate * candidate);
        d_cell[j] = d_c * (1.0F - in);
    }
}

/// The masked state before each of the step's words: what the recurrent weights see.
void step_inputs(Run& run, std::size_t step, const Matrix& state) {
    for (std::size_t s = 0; s < run.layout.active(step); ++s) {
        float* const to = run.previous.row(run.layout.row(s, step));
        for (std::size_t j = 0; j < run.hidden; ++j) {
            to[j] = state.row(s)[j] * run.mask.row(s)[j];
        }
    }
}

Matrix forward(Run& run, const Matrix& sums, const LstmWeights& weights) {
    Matrix made(run.layout.rows(), run.hidden);
    Matrix state(run.layout.lengths.size(), run.hidden);
    Matrix cell(run.layout.lengths.size(), run.hidden);
    for (std::size_t step = 0; step < run.layout.steps(); ++step) {
        const std::size_t active = run.layout.active(step);
        const std::size_t start = run.layout.start[step];
        step_inputs(run, step, state);
        for (std::size_t s = 0; s < active; ++s) {
            std::copy_n(sums.row(run.word_row(step, s)), 3 * run.hidden, run.gates.row(start + s));
        }
        add_product(run.gates.row(start),
                    3 * run.hidden,
                    view(run.previous, start, active),
                    view(weights.recurrent.value));
        for (std::size_t s = 0; s < active; ++s) {
            const std::size_t row = start + s;
            std::copy_n(cell.row(s), run.hidden, run.cell.row(row));
            cell_forward(run.gates.row(row),
                         run.cell.row(row),
                         cell.row(s),
                         run.squashed.row(row),
                         state.row(s),
                         run.hidden);
            std::copy_n(state.row(s), run.hidden, made.row(run.word_row(step, s)));
        }
    }
    return made;
}

/// Gradients of the gate sums in the order of the steps.
Matrix backward(const Run& run, const Matrix& d_made, const LstmWeights& weights) {
    const std::size_t n = run.hidden;
    Matrix d_gates(run.layout.rows(), 3 * n);
    Matrix d_state(run.layout.lengths.size(), n);
    Matrix d_cell(run.layout.lengths.size(), n);
    const Matrix back = transpose(weights.recurrent.value);
    for (std::size_t step = run.layout.steps(); step-- > 0;) {
        const std::size_t start = run.layout.start[step];
        const std::size_t active = run.layout.active(step);
        for (std::size_t s = 0; s < active; ++s) {
            const std::size_t row = start + s;
            const float* const from = d_made.row(run.word_row(step, s));
            for (std::size_t j = 0; j < n; ++j) {
                d_state.row(s)[j] += from[j];
            }
            cell_backward(run.gates.row(row),
                          run.cell.row(row),
                          run.squashed.row(row),
                          d_state.row(s),
                          d_cell.row(s),
                          d_gates.row(row),
                          n);
            std::fill_n(d_state.row(s), n, 0.0F);
        }
        add_product(d_state.values.data(), n, view(d_gates, start, active), view(back));
        for (std::size_t s = 0; s < active; ++s) {
            for (std::size_t j = 0; j < n; ++j) {
                d_state.row(s)[j] *= run.mask.row(s)[j];
            }
        }
    }
    return d_gates;
}

/// From the order of the steps to that of the words.
Matrix by_words(const Run& run, const Matrix& by_steps) {
    Matrix made(by_steps.rows, by_steps.columns);
    for (std::size_t step = 0; step < run.layout.steps(); ++step) {
        for (std::size_t s = 0; s < run.layout.active(step); ++s) {
            std::copy_n(by_steps.row(run.layout.row(s, step)),
                        by_steps.columns,
                        made.row(run.word_row(step, s)));
        }
    }
    return made;
}

}  // namespace

LstmWeights::LstmWeights(const std::string& name, std::size_t inputs, std::size_t hidden)
    : input(name + ".input", inputs, 3 * hidden),
      recurrent(name + ".recurrent", hidden, 3 * hidden),
      bias(name + ".bias", 1, 3 * hidden) {}

Node& lstm(Tape& tape,
           Node& x,
           const Layout& layout,
           LstmWeights& weights,
           Direction direction,
           Matrix mask) {
    const std::size_t n = weights.recurrent.value.rows;
    const std::size_t rows = layout.rows();
    const auto run = std::make_shared<Run>(Run{layout,
                                               direction,
                                               std::move(mask),
                                               Matrix(rows, 3 * n),
                                               Matrix(rows, n),
                                               Matrix(rows, n),
                                               Matrix(rows, n),
                                               n});
    Node& sums = linear(tape, x, weights.input, weights.bias);
    Node& made = tape.add(forward(*run, sums.value, weights));
    made.back = [&made, &sums, &weights, run] {
        const Matrix d_gates = backward(*run, made.gradient, weights);
        add_product(weights.recurrent.gradient, transposed(view(run->previous)), view(d_gates));
        sums.gradient = by_words(*run, d_gates);
    };
    return made;
}

}  // namespace entente::syntax::training
