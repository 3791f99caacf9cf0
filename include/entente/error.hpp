/// The one exception of the library: what failed, where, and what to do about it.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace entente {

/// A place in an input. Lines and columns count from 1, columns in bytes; 0 means not known.
struct Where {
    std::string path;
    std::size_t line = 0;
    std::size_t column = 0;
};

/// `path:line:column`, leaving out what is not known.
[[nodiscard]] std::string to_string(const Where& where);

/// The input or the world failed. what() reads `path:line:column: reason (advice)`.
class Error : public std::runtime_error {
  public:
    explicit Error(const std::string& reason,
                   const Where& where = {},
                   const std::string& advice = {});
};

}  // namespace entente
