/// RECORDS of the command line: files and pipes, one after the other.
#pragma once

#include "cli/arguments.hpp"

#include <entente/records.hpp>

namespace entente::cli {

inline constexpr Option strict_option{
    .name = "strict", .description = "stop at the first line that is no valid record"};

/// Reads the records of all the files named (stdin when none is) into `sink`. Refused lines are
/// named on stderr, the first of them, and counted. Throws Error when a file fails, when every line
/// of the input was refused, or at the first refused line if --strict is given.
[[nodiscard]] RecordCounts read_records(const Arguments& arguments, RecordSink sink);

}  // namespace entente::cli
