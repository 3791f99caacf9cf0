/// Nothing is left behind when a signal ends the program.
#pragma once

#include <string>

namespace entente::cli {

/// Catches SIGINT, SIGTERM and SIGHUP; lets writes to a closed pipe fail instead of kill.
void install_signal_handlers();

/// A file to remove when a signal ends the program, and no more; at most eight at a time.
void remove_on_signal(const std::string& path);
void keep_on_signal(const std::string& path);

}  // namespace entente::cli
