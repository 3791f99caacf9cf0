#include "cli/input.hpp"

#include "cli/progress.hpp"
#include "cli/system_error.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente::cli {
namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;

/// Like read(2), but a signal does not end it.
ssize_t read_some(int file, char* to, std::size_t size) {
    ssize_t got = -1;
    do {
        got = ::read(file, to, size);
    } while (got < 0 && errno == EINTR);
    return got;
}

}  // namespace

Input open_input(const std::string& path) {
    Input input;
    input.name = path == "-" ? "stdin" : path;
    if (path == "-") {
        input.file = Descriptor(STDIN_FILENO, false);
    } else {
        input.file = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC), true);
    }

    struct stat status {};

    if (input.file.number() < 0 || ::fstat(input.file.number(), &status) != 0) {
        throw system_error("open", input.name);
    }
    if (S_ISDIR(status.st_mode)) {
        throw Error("is a directory", {input.name}, "name a file");
    }
    input.size = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
    return input;
}

InputBuffer::InputBuffer(const Input& input) : input_(input), bytes_(piece) {}

InputBuffer::int_type InputBuffer::underflow() {
    const ssize_t got = read_some(input_.file.number(), bytes_.data(), bytes_.size());
    if (got < 0) {
        failure_ = errno;
    }
    if (got <= 0) {
        return traits_type::eof();
    }
    setg(bytes_.data(), bytes_.data(), bytes_.data() + got);
    return traits_type::to_int_type(bytes_[0]);
}

std::string read_all(const Input& input, bool show_progress) {
    Progress progress("reading " + input.name, input.size, show_progress);
    std::string bytes;
    std::size_t size = 0;
    while (true) {
        bytes.resize(std::max(size + piece, std::min(2 * size, input.size + 1)));
        const ssize_t got =
            read_some(input.file.number(), bytes.data() + size, bytes.size() - size);
        if (got < 0) {
            throw system_error("read", input.name);
        }
        size += static_cast<std::size_t>(got);
        progress.show(size);
        if (got == 0) {
            bytes.resize(size);
            return bytes;
        }
    }
}

}  // namespace entente::cli
