/// Adam, see Kingma & Ba (2015), arXiv:1412.6980, with rows of tables updated only when they were
/// read, and an exponential moving average of the weights, which is what is kept in the end.
#pragma once

#include "tape.hpp"

namespace entente::syntax::training {

struct AdamOptions {
    float beta1 = 0.9F, beta2 = 0.99F, epsilon = 1e-8F, longest = 5.0F;  ///< longest: of a gradient
    float average_decay = 0.998F;
};

class Adam {
  public:
    Adam(std::vector<Parameter*> parameters, const AdamOptions& options);

    /// One step against the gradients, which are then zero.
    void step(float rate);

    /// Exchanges the weights with their averages; twice changes nothing.
    void swap_average();

  private:
    struct State {
        Parameter* parameter;
        std::vector<float> first, second, average;
    };

    void shorten_gradients();
    void update(State& state, std::size_t begin, std::size_t end, float rate) const;
    void average();

    AdamOptions options_;
    std::vector<State> states_;
    std::size_t steps_ = 0;
};

}  // namespace entente::syntax::training
