/// Files and stdin, read.
#pragma once

#include "cli/descriptor.hpp"

#include <cstddef>
#include <streambuf>
#include <string>
#include <vector>

namespace entente::cli {

/// A file that can be read: no directory, opened. `-` is stdin.
struct Input {
    std::string name;  ///< for messages
    Descriptor file;
    std::size_t size = 0;  ///< bytes; 0 when not known (a pipe)
};

/// Throws Error when the file is missing, unreadable or a directory.
[[nodiscard]] Input open_input(const std::string& path);

/// The bytes of an input as a std::istream wants them.
class InputBuffer final : public std::streambuf {
  public:
    explicit InputBuffer(const Input& input);

    /// Errno of the read that failed; 0: none did.
    [[nodiscard]] int failure() const { return failure_; }

  protected:
    int_type underflow() override;

  private:
    const Input& input_;
    std::vector<char> bytes_;
    int failure_ = 0;
};

/// All bytes of the file. Throws Error.
[[nodiscard]] std::string read_all(const Input& input, bool show_progress);

}  // namespace entente::cli
