#include "reports/paint.hpp"

#include <array>

namespace entente::reports {
namespace {

// The 256-colour cells nearest to the Okabe-Ito colours of the drawings; they can be told apart by
// the colour-blind, on dark ground and on light.
constexpr std::string_view support = "38;5;32";
constexpr std::string_view opposition = "38;5;166";
constexpr std::array<std::string_view, 6> camps{
    "38;5;37", "38;5;136", "38;5;133", "38;5;71", "38;5;67", "38;5;173"};

}  // namespace

std::string Paint::on(std::string_view text) const {
    std::string_view code;
    switch (role_) {
        case Role::plain:
            return std::string(text);
        case Role::strong:
            code = "1";
            break;
        case Role::faint:
            code = "2";
            break;
        case Role::support:
            code = support;
            break;
        case Role::opposition:
            code = opposition;
            break;
        case Role::camp:
            code = camps[static_cast<std::size_t>(camp_ - 1) % camps.size()];
            break;
    }
    return text.empty() ? "" : "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace entente::reports
