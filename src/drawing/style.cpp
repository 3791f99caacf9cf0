/// Sizes grow with the square root: areas, not lengths, are compared.
#include "drawing/style.hpp"

#include <cmath>

namespace entente::style {

double font_size(double size) {
    return 12 + 7 * std::sqrt(size);
}

double line_width(Line line, double weight) {
    return line == Line::affiliation ? 1.1 : 1 + 3.2 * std::sqrt(weight);
}

double actor_width(double size) {
    return 0.5 + 0.7 * std::sqrt(size);
}

double actor_height(double size) {
    return 0.35 + 0.4 * std::sqrt(size);
}

}  // namespace entente::style
