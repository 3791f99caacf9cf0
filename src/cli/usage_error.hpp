/// The command line is wrong: exit code 2.
#pragma once

#include <stdexcept>
#include <string>

namespace entente::cli {

/// what() reads `what is wrong (advice)`.
class UsageError : public std::runtime_error {
  public:
    explicit UsageError(const std::string& reason, const std::string& advice = {})
        : std::runtime_error(advice.empty() ? reason : reason + " (" + advice + ")") {}
};

}  // namespace entente::cli
