#include "adam.hpp"

#include <algorithm>
#include <cmath>

namespace entente::syntax::training {
namespace {

constexpr std::size_t steps_between_averages = 8;

void only_once(std::vector<std::uint32_t>& rows) {
    std::ranges::sort(rows);
    const auto rest = std::ranges::unique(rows);
    rows.erase(rest.begin(), rest.end());
}

/// Calls visit(begin, end) for the stretches of a parameter that have gradients.
template <class Visit>
void each_stretch(const Parameter& parameter, const Visit& visit) {
    if (!parameter.is_table) {
        visit(std::size_t{0}, parameter.value.size());
        return;
    }
    for (const std::uint32_t row : parameter.touched) {
        visit(row * parameter.value.columns, (row + 1) * parameter.value.columns);
    }
}

}  // namespace

Adam::Adam(std::vector<Parameter*> parameters, const AdamOptions& options) : options_(options) {
    for (Parameter* const parameter : parameters) {
        const std::size_t n = parameter->value.size();
        states_.push_back(
            {parameter, std::vector<float>(n), std::vector<float>(n), parameter->value.values});
    }
}

void Adam::shorten_gradients() {
    double squares = 0;
    for (const State& state : states_) {
        each_stretch(*state.parameter, [&](std::size_t begin, std::size_t end) {
            float sum = 0;
            for (std::size_t i = begin; i < end; ++i) {
                sum += state.parameter->gradient.values[i] * state.parameter->gradient.values[i];
            }
            squares += double{sum};
        });
    }
    const auto length = static_cast<float>(std::sqrt(squares));
    if (length <= options_.longest) {
        return;
    }
    for (const State& state : states_) {
        each_stretch(*state.parameter, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                state.parameter->gradient.values[i] *= options_.longest / length;
            }
        });
    }
}

void Adam::update(State& state, std::size_t begin, std::size_t end, float rate) const {
    float* const g = state.parameter->gradient.values.data();
    float* const x = state.parameter->value.values.data();
    float* const first = state.first.data();
    float* const second = state.second.data();
    for (std::size_t i = begin; i < end; ++i) {
        first[i] += (1.0F - options_.beta1) * (g[i] - first[i]);
        second[i] += (1.0F - options_.beta2) * (g[i] * g[i] - second[i]);
        x[i] -= rate * first[i] / (std::sqrt(second[i]) + options_.epsilon);
        g[i] = 0;
    }
}

void Adam::average() {
    const float decay =
        std::pow(options_.average_decay, static_cast<float>(steps_between_averages));
    const float young = static_cast<float>(steps_) / (10.0F + static_cast<float>(steps_));
    const float kept = std::min(decay, young * young);
    for (State& state : states_) {
        const float* const x = state.parameter->value.values.data();
        for (std::size_t i = 0; i < state.average.size(); ++i) {
            state.average[i] += (1.0F - kept) * (x[i] - state.average[i]);
        }
    }
}

void Adam::step(float rate) {
    ++steps_;
    for (const State& state : states_) {
        only_once(state.parameter->touched);
    }
    shorten_gradients();
    const double n = static_cast<double>(steps_);
    const double correction = std::sqrt(1.0 - std::pow(double{options_.beta2}, n))
                              / (1.0 - std::pow(double{options_.beta1}, n));
    for (State& state : states_) {
        each_stretch(*state.parameter, [&](std::size_t begin, std::size_t end) {
            update(state, begin, end, rate * static_cast<float>(correction));
        });
        state.parameter->touched.clear();
    }
    if (steps_ % steps_between_averages == 0) {
        average();
    }
}

void Adam::swap_average() {
    for (State& state : states_) {
        std::swap(state.average, state.parameter->value.values);
    }
}

}  // namespace entente::syntax::training
