#include "cli/progress.hpp"

#include "cli/terminal.hpp"
#include "reports/text_width.hpp"

#include <algorithm>
#include <unistd.h>

namespace entente::cli {
namespace {

constexpr std::size_t bar_width = 24;
constexpr std::size_t longest_name = 32;

std::string megabytes(std::size_t bytes) {
    return std::to_string(bytes / 1'000'000);
}

std::string bar(std::size_t done, std::size_t total) {
    const std::size_t full = bar_width * std::min(done, total) / total;
    std::string text;
    for (std::size_t at = 0; at < bar_width; ++at) {
        text += at < full ? "█" : "░";
    }
    return text + " " + std::to_string(100 * std::min(done, total) / total) + " %  ";
}

void print(const std::string& text) {
    // A progress bar that cannot be written is not worth an error.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

Progress::Progress(std::string what, std::size_t total, bool wanted)
    : what_(std::move(what)),
      total_(total),
      wanted_(wanted && stderr_is_terminal()),
      next_(Clock::now() + std::chrono::milliseconds(500)) {}

Progress::~Progress() {
    wipe();
}

void Progress::show(std::size_t done) {
    if (!wanted_ || Clock::now() < next_) {
        return;
    }
    next_ = Clock::now() + std::chrono::milliseconds(100);
    visible_ = true;
    const std::string of_all = total_ == 0 ? "" : " of " + megabytes(total_);
    print("\r\x1b[K" + reports::shorten(reports::one_line(what_), longest_name) + "  "
          + (total_ == 0 ? "" : bar(done, total_)) + megabytes(done) + of_all + " MB");
}

void Progress::wipe() {
    if (visible_) {
        print("\r\x1b[K");
        visible_ = false;
    }
}

}  // namespace entente::cli
