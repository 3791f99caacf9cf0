/// The products of a kernel by the definition.
#pragma once

#include "syntax/kernel.hpp"

#include <cstdint>
#include <vector>

namespace entente::oracle {

/// rows.size() = outputs * columns, x = one row: y[o] = sum over i of rows[o][i] * x[i].
[[nodiscard]] inline std::vector<std::int32_t> product(const std::vector<std::int8_t>& rows,
                                                       const std::vector<std::int16_t>& x) {
    std::vector<std::int32_t> y(rows.size() / x.size(), 0);
    for (std::size_t o = 0; o < y.size(); ++o) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            y[o] += rows[o * x.size() + i] * x[i];
        }
    }
    return y;
}

}  // namespace entente::oracle
