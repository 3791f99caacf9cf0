/// How far a long reading is, on stderr.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace entente::cli {

/// A bar that appears after half a second, if stderr is a terminal, and is wiped out at the end.
class Progress {
  public:
    /// `total` bytes, 0: not known. Never shows itself unless `wanted`.
    Progress(std::string what, std::size_t total, bool wanted);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    /// `done` bytes are read.
    void show(std::size_t done);
    /// Makes room for other lines; the bar comes back with the next show().
    void wipe();

  private:
    using Clock = std::chrono::steady_clock;

    std::string what_;
    std::size_t total_;
    bool wanted_;
    bool visible_ = false;
    Clock::time_point next_;
};

}  // namespace entente::cli
