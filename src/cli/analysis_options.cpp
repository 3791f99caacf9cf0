#include "cli/analysis_options.hpp"

#include "cli/output.hpp"
#include "cli/terminal.hpp"

#include <limits>

namespace entente::cli {
namespace {

constexpr std::uint64_t most_camps = 1000;
constexpr std::uint64_t most_jobs = 4096;

}  // namespace

CampOptions camp_options(const Arguments& arguments) {
    CampOptions options;
    if (arguments.text(camps_option) != "auto") {
        options.camps = static_cast<int>(arguments.whole(camps_option, 1, most_camps));
    }
    options.weights = arguments.choice(weights_option(""), parse_weights);
    options.symmetrise = arguments.choice(symmetrise_option, parse_symmetrise);
    if (arguments.given(seed_option)) {
        options.seed = arguments.whole(seed_option, 0, std::numeric_limits<std::uint64_t>::max());
    }
    return options;
}

unsigned jobs(const Arguments& arguments) {
    return arguments.given(jobs_option)
               ? static_cast<unsigned>(arguments.whole(jobs_option, 1, most_jobs))
               : 0;
}

ReportStyle report_style(const Arguments& arguments) {
    const std::string path = arguments.text(output_option);
    const bool terminal = is_stdout(path) && stdout_is_terminal();
    return {.format = arguments.choice(format_option, parse_report_format),
            .colour = terminal && wants_colour(),
            .width = terminal ? stdout_width() : 0};
}

void check_common(const Arguments& arguments) {
    if (arguments.given(seed_option)) {
        static_cast<void>(
            arguments.whole(seed_option, 0, std::numeric_limits<std::uint64_t>::max()));
    }
    static_cast<void>(jobs(arguments));
    if (arguments.given(output_option) && arguments.text(output_option).empty()) {
        throw UsageError("--output takes a file, not ''");
    }
    check_output(arguments.text(output_option));
}

}  // namespace entente::cli
