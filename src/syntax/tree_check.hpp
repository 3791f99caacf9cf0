/// Whether heads make a forest that hangs on the root.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace entente::syntax {

struct HeadFault {
    std::size_t word;  ///< number of the word at fault, from 1
    std::string reason;
};

/// The first word whose head is beyond the sentence, itself, or leads round in a circle; heads[i]
/// is the head of word i + 1, 0 the root. O(n).
[[nodiscard]] std::optional<HeadFault> find_head_fault(std::span<const std::size_t> heads);

}  // namespace entente::syntax
