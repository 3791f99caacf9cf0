/// Where a command writes: stdout, or a file that appears whole or not at all.
#pragma once

#include "cli/descriptor.hpp"

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace entente::cli {

/// Thrown when the reader of stdout has gone: the end of the run, but no failure.
struct ReaderGone {};

/// Whether `path` stands for stdout: empty, or `-`.
[[nodiscard]] bool is_stdout(std::string_view path);

/// Checks early what an Output would find late: that its directory is there and can be written.
/// Throws Error.
void check_output(const std::string& path);

/// A stream to stdout or to a file. A regular file is written under another
/// name in the same directory and takes its own with finish(), also when the old one is a link; if
/// finish() never comes, or a signal, nothing is left behind.
class Output {
  public:
    explicit Output(const std::string& path);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    ~Output();

    /// Throws Error, or ReaderGone, from its inserters.
    [[nodiscard]] std::ostream& stream() { return *stream_; }

    /// Writes what is still held back and puts the file in its place. Throws Error.
    void finish();

  private:
    class Buffer;

    void begin_file();

    std::string path_;       ///< of the file in the end, links followed
    std::string temporary_;  ///< until then; empty: written directly
    Descriptor file_;
    std::unique_ptr<Buffer> buffer_;
    std::unique_ptr<std::ostream> stream_;
};

/// Writes all of `bytes` to `path` as an Output does.
void write_output(const std::string& path, std::string_view bytes);

}  // namespace entente::cli
