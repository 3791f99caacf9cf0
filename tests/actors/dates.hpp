/// Days for tests, written as records write them.
#pragma once

#include <entente/records.hpp>

#include <string_view>

namespace entente::world {

inline Date on(std::string_view day) {
    return parse_date(day).value();
}

}  // namespace entente::world
