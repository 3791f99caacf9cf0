/// A batch of sentences as rows of one matrix: the first words of all, then the second words, ...
#pragma once

#include <cstddef>
#include <vector>

namespace entente::syntax::training {

/// Sentences stand in order of falling length, so that at every step the first ones are active.
struct Layout {
    std::vector<std::size_t> lengths;  ///< of the sentences, falling
    std::vector<std::size_t> start;  ///< row of the first sentence's word at each step; and the end

    explicit Layout(std::vector<std::size_t> falling_lengths);

    [[nodiscard]] std::size_t rows() const { return start.back(); }

    [[nodiscard]] std::size_t steps() const { return start.size() - 1; }

    [[nodiscard]] std::size_t active(std::size_t step) const {
        return start[step + 1] - start[step];
    }

    [[nodiscard]] std::size_t row(std::size_t sentence, std::size_t word) const {
        return start[word] + sentence;
    }
};

}  // namespace entente::syntax::training
