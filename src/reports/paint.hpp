/// The colours of reports on a terminal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::reports {

/// What a piece of text means; the colour follows from it.
class Paint {
  public:
    constexpr Paint() = default;

    static constexpr Paint strong() { return {Role::strong, 0}; }

    static constexpr Paint faint() { return {Role::faint, 0}; }

    /// Of support (1), opposition (-1), neither (0).
    static constexpr Paint sign(int sign) {
        return sign == 0 ? Paint() : Paint(sign > 0 ? Role::support : Role::opposition, 0);
    }

    /// Of a camp, from 1; 0 is no camp.
    static constexpr Paint camp(int camp) { return camp == 0 ? faint() : Paint(Role::camp, camp); }

    /// `text` between the escape sequences that colour it and end the colour.
    [[nodiscard]] std::string on(std::string_view text) const;

  private:
    enum class Role : std::uint8_t { plain, strong, faint, support, opposition, camp };

    constexpr Paint(Role role, int camp) : role_(role), camp_(camp) {}

    Role role_ = Role::plain;
    int camp_ = 0;
};

}  // namespace entente::reports
