/// Numbers as Graphviz reads them.
#pragma once

#include "drawing/arrangement.hpp"

#include <string>

namespace entente {

/// Four significant digits: a pixel in a poster.
[[nodiscard]] std::string number(double value);
/// `x,y`
[[nodiscard]] std::string position(Point at);

}  // namespace entente
