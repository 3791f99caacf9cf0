#include "layers.hpp"

#include "syntax/activation.hpp"

#include <algorithm>
#include <cassert>

namespace entente::syntax::training {
namespace {

void add(float* to, const float* what, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        to[i] += what[i];
    }
}

template <class Visit>
void each_row(const Bags& bags, const Visit& visit) {
    std::size_t i = 0;
    for (std::size_t r = 0; r < bags.ends.size(); ++r) {
        for (; i < bags.ends[r]; ++i) {
            visit(r, bags.ids[i]);
        }
    }
}

}  // namespace

Node& sum_of_rows(Tape& tape, Parameter& table, const Bags& bags) {
    const std::size_t n = table.value.columns;
    Node& made = tape.add(Matrix(bags.ends.size(), n));
    each_row(bags, [&](std::size_t r, std::uint32_t id) {
        add(made.value.row(r), table.value.row(id), n);
    });
    made.back = [&made, &table, bags, n] {
        each_row(bags, [&](std::size_t r, std::uint32_t id) {
            add(table.gradient.row(id), made.gradient.row(r), n);
            table.touched.push_back(id);
        });
    };
    return made;
}

Node& beside(Tape& tape, std::initializer_list<Node*> parts) {
    const std::vector<Node*> kept(parts);
    std::size_t columns = 0;
    for (const Node* const part : kept) {
        columns += part->value.columns;
    }
    Node& made = tape.add(Matrix(kept[0]->value.rows, columns));
    const auto each = [&made, kept](const auto& visit) {
        for (std::size_t r = 0; r < made.value.rows; ++r) {
            std::size_t column = 0;
            for (Node* const part : kept) {
                visit(*part, r, column);
                column += part->value.columns;
            }
        }
    };
    each([&](Node& part, std::size_t r, std::size_t column) {
        std::copy_n(part.value.row(r), part.value.columns, made.value.row(r) + column);
    });
    made.back = [&made, each] {
        each([&](Node& part, std::size_t r, std::size_t column) {
            add(part.gradient.row(r), made.gradient.row(r) + column, part.value.columns);
        });
    };
    return made;
}

Node& masked(Tape& tape, Node& x, Matrix mask) {
    Node& made = tape.add(x.value);
    for (std::size_t i = 0; i < mask.size(); ++i) {
        made.value.values[i] *= mask.values[i];
    }
    made.back = [&made, &x, mask = std::move(mask)] {
        for (std::size_t i = 0; i < mask.size(); ++i) {
            x.gradient.values[i] += made.gradient.values[i] * mask.values[i];
        }
    };
    return made;
}

Node& linear(Tape& tape, Node& x, Parameter& w, Parameter& b) {
    Node& made = tape.add(Matrix(x.value.rows, w.value.columns));
    for (std::size_t r = 0; r < x.value.rows; ++r) {
        add(made.value.row(r), b.value.row(0), b.value.columns);
    }
    add_product(made.value, view(x.value), view(w.value));
    made.back = [&made, &x, &w, &b] {
        add_product(w.gradient, transposed(view(x.value)), view(made.gradient));
        const Matrix back = transpose(w.value);
        add_product(x.gradient, view(made.gradient), view(back));
        for (std::size_t r = 0; r < x.value.rows; ++r) {
            add(b.gradient.row(0), made.gradient.row(r), b.value.columns);
        }
    };
    return made;
}

Node& rectified(Tape& tape, Node& x) {
    Node& made = tape.add(x.value);
    std::ranges::transform(x.value.values, made.value.values.begin(), [](float value) {
        return leaky_rectifier(value);
    });
    made.back = [&made, &x] {
        for (std::size_t i = 0; i < x.value.size(); ++i) {
            x.gradient.values[i] += made.gradient.values[i] * (x.value.values[i] > 0 ? 1.0F : 0.1F);
        }
    };
    return made;
}

Node& paired(Tape& tape, Node& a, Node& b, std::span<const std::uint32_t> pairs) {
    const std::size_t n = a.value.columns;
    Node& made = tape.add(a.value);
    for (std::size_t r = 0; r < a.value.rows; ++r) {
        add(made.value.row(r), b.value.row(pairs[r]), n);
    }
    made.back = [&made, &a, &b, kept = std::vector<std::uint32_t>(pairs.begin(), pairs.end()), n] {
        for (std::size_t r = 0; r < kept.size(); ++r) {
            add(a.gradient.row(r), made.gradient.row(r), n);
            add(b.gradient.row(kept[r]), made.gradient.row(r), n);
        }
    };
    return made;
}

}  // namespace entente::syntax::training
