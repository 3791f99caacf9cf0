#include "cli/clean_up.hpp"

#include <algorithm>
#include <array>
#include <climits>
#include <csignal>
#include <unistd.h>

namespace entente::cli {
namespace {

using Path = std::array<char, PATH_MAX + 1>;

// A signal handler can reach nothing but globals. Written while signals are held back.
std::array<Path, 8> doomed{};

extern "C" void end_by_signal(int signal) {
    for (const Path& path : doomed) {
        if (path[0] != '\0') {
            ::unlink(path.data());
        }
    }
    // Dies of the same signal, so that the shell knows why (SA_RESETHAND restored its default).
    ::raise(signal);
}

constexpr std::array<int, 3> ending_signals{SIGINT, SIGTERM, SIGHUP};

sigset_t set_of_signals() {
    sigset_t set{};
    ::sigemptyset(&set);
    for (const int signal : ending_signals) {
        ::sigaddset(&set, signal);
    }
    return set;
}

/// Puts `with` where the first `old` stands ("": a free place).
void replace(const std::string& old, const std::string& with) {
    const sigset_t held = set_of_signals();
    sigset_t before{};
    ::sigprocmask(SIG_BLOCK, &held, &before);
    auto* const found =
        std::ranges::find_if(doomed, [&](const Path& path) { return old == path.data(); });
    if (found != doomed.end() && with.size() < found->size()) {
        found->fill('\0');
        std::ranges::copy(with, found->begin());
    }
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
}

}  // namespace

void install_signal_handlers() {
    struct sigaction action {};

    action.sa_handler = &end_by_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : ending_signals) {
        struct sigaction before {};

        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) {  // nohup stays in force
            ::sigaction(signal, &action, nullptr);
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
}

void remove_on_signal(const std::string& path) {
    replace("", path);
}

void keep_on_signal(const std::string& path) {
    replace(path, "");
}

}  // namespace entente::cli
