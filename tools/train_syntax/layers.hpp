/// The steps of the network: each computes its value and leaves on the tape how to go back.
#pragma once

#include "layout.hpp"
#include "tape.hpp"

#include <cstdint>
#include <initializer_list>
#include <span>

namespace entente::syntax::training {

/// Rows of a table to be added up, one list for each row of the result.
struct Bags {
    std::vector<std::uint32_t> ids;
    std::vector<std::size_t> ends;  ///< of each list in ids
};

/// The sums of the rows that the bags name.
Node& sum_of_rows(Tape& tape, Parameter& table, const Bags& bags);

/// The columns of all parts side by side.
Node& beside(Tape& tape, std::initializer_list<Node*> parts);

/// x times the mask, element by element: dropout.
Node& masked(Tape& tape, Node& x, Matrix mask);

/// x w + b.
Node& linear(Tape& tape, Node& x, Parameter& w, Parameter& b);

/// leaky_rectifier of every element.
Node& rectified(Tape& tape, Node& x);

/// Row r of the result is a's row r plus b's row pairs[r].
Node& paired(Tape& tape, Node& a, Node& b, std::span<const std::uint32_t> pairs);

/// What one direction of a recurrent layer learns: columns are input gate, output gate, candidate.
struct LstmWeights {
    Parameter input, recurrent, bias;

    LstmWeights(const std::string& name, std::size_t inputs, std::size_t hidden);
};

enum class Direction { forward, backward };

/// Long short-term memory with coupled gates: c' = (1 - i) c + i tanh(g), h' = o tanh(c'), see
/// Greff et al. (2017), doi:10.1109/TNNLS.2016.2582924. `mask` drops the recurrent inputs: a row
/// for each sentence.
Node& lstm(Tape& tape,
           Node& x,
           const Layout& layout,
           LstmWeights& weights,
           Direction direction,
           Matrix mask);

}  // namespace entente::syntax::training
