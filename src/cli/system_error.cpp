#include "cli/system_error.hpp"

#include <cerrno>
#include <system_error>

namespace entente::cli {

Error system_error(const std::string& what, const std::string& path) {
    std::string reason = std::generic_category().message(errno);
    if (!reason.empty() && reason[0] >= 'A' && reason[0] <= 'Z' && reason.substr(0, 3) != "I/O") {
        reason[0] = static_cast<char>(reason[0] - 'A' + 'a');
    }
    return Error("cannot " + what + ": " + reason, {path});
}

}  // namespace entente::cli
