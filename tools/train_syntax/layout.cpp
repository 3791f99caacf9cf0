#include "layout.hpp"

#include <algorithm>
#include <cassert>

namespace entente::syntax::training {

Layout::Layout(std::vector<std::size_t> falling_lengths)
    : lengths(std::move(falling_lengths)), start{0} {
    assert(std::ranges::is_sorted(lengths, std::greater<>()));
    std::size_t active = lengths.size();
    for (std::size_t step = 0; !lengths.empty() && step < lengths[0]; ++step) {
        while (lengths[active - 1] <= step) {
            --active;
        }
        start.push_back(start.back() + active);
    }
}

}  // namespace entente::syntax::training
