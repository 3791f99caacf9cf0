/// argv → a subcommand → exit code: 0 done, 1 the input or the world failed, 2 wrong usage.
#include "cli/arguments.hpp"
#include "cli/clean_up.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/suggestion.hpp"
#include "cli/terminal.hpp"

#include <new>

namespace entente::cli {
namespace {

enum Exit : int { done = 0, failed = 1, wrong_usage = 2 };

UsageError unknown_command(const std::string& name) {
    std::vector<std::string> names;
    for (const Command* const command : commands()) {
        names.emplace_back(command->name);
    }
    const std::string meant = did_you_mean(name, names);
    const std::string kind = name.starts_with('-') ? "option" : "command";
    return UsageError("unknown " + kind + " '" + name + "'",
                      meant.empty() ? "see 'entente --help'" : meant);
}

void run(const Command& command, const std::vector<std::string>& words) {
    try {
        const Arguments arguments(command, words);
        if (arguments.given(help_option)) {
            write_output("", help(command));
        } else {
            command.run(arguments);
        }
    } catch (const UsageError& error) {
        throw UsageError(std::string(command.name) + ": " + error.what());
    }
}

void run(std::vector<std::string> words) {
    if (words.size() > 1 && words[0] == "help") {
        words = {words[1], "--help"};
    }
    if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
        write_output("", overview());
        return;
    }
    if (words[0] == "--version") {
        write_output("", "entente " ENTENTE_VERSION "\n");
        return;
    }
    const Command* const command = find_command(words[0]);
    if (command == nullptr) {
        throw unknown_command(words[0]);
    }
    run(*command, {words.begin() + 1, words.end()});
}

Exit guarded(const std::vector<std::string>& words) {
    try {
        run(words);
        return done;
    } catch (const ReaderGone&) {
        return done;
    } catch (const UsageError& error) {
        say(error.what());
        return wrong_usage;
    } catch (const std::bad_alloc&) {
        say("out of memory");
    } catch (const std::exception& error) {
        say(error.what());
    }
    return failed;
}

}  // namespace
}  // namespace entente::cli

int main(int argc, char** argv) {
    entente::cli::install_signal_handlers();
    return entente::cli::guarded(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
}
