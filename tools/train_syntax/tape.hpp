/// Reverse-mode differentiation: every step of a network leaves on the tape what takes it back.
#pragma once

#include "matrix.hpp"

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace entente::syntax::training {

/// What is learnt. A table is read by rows, and only the rows that were read get a gradient.
struct Parameter {
    std::string name;
    Matrix value, gradient;
    bool is_table = false;
    std::vector<std::uint32_t> touched;  ///< rows of a table with a gradient; may repeat

    Parameter(std::string n, std::size_t rows, std::size_t columns, bool table = false)
        : name(std::move(n)), value(rows, columns), gradient(rows, columns), is_table(table) {}
};

struct Node {
    Matrix value, gradient;
    std::function<void()> back;

    explicit Node(Matrix v) : value(std::move(v)), gradient(value.rows, value.columns) {}
};

class Tape {
  public:
    /// A node that stays where it is as long as the tape does.
    Node& add(Matrix value) { return nodes_.emplace_back(std::move(value)); }

    /// Carries the gradients that the losses left in their nodes back to the parameters.
    void run_back() {
        for (auto node = nodes_.rbegin(); node != nodes_.rend(); ++node) {
            if (node->back) {
                node->back();
            }
        }
    }

  private:
    std::deque<Node> nodes_;
};

}  // namespace entente::syntax::training
