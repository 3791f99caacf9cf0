#include "cli/output.hpp"

#include "cli/clean_up.hpp"
#include "cli/system_error.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <streambuf>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace entente::cli {
namespace {

std::string shown(const std::string& path) {
    return path.empty() ? "stdout" : path;
}

std::optional<struct stat> status_of(const std::string& path) {
    struct stat status {};

    return ::stat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

/// The file that `path` leads to, links followed even when the last one dangles.
std::string followed(const std::string& path) {
    std::error_code error;
    std::filesystem::path place = path;
    for (int hops = 0; hops < 40 && std::filesystem::is_symlink(place, error); ++hops) {
        const std::filesystem::path next = std::filesystem::read_symlink(place, error);
        place = next.is_absolute() ? next : place.parent_path() / next;
    }
    return place.string();
}

std::string directory_of(const std::string& path) {
    const std::string parent = std::filesystem::path(path).parent_path().string();
    return parent.empty() ? "." : parent;
}

/// Permissions of a new file as the shell would give them.
mode_t new_file_mode() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace

/// A block of bytes on its way to a file. Exceptions pass through the stream: it throws on badbit.
class Output::Buffer final : public std::streambuf {
  public:
    Buffer(int file, std::string name) : file_(file), name_(std::move(name)), bytes_(block) {
        setp(bytes_.data(), bytes_.data() + bytes_.size());
    }

    void flush() {
        const char* from = pbase();
        while (from < pptr()) {
            const ssize_t written = ::write(file_, from, static_cast<std::size_t>(pptr() - from));
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written < 0 && errno == EPIPE) {
                throw ReaderGone{};
            }
            if (written < 0) {
                throw system_error("write", name_);
            }
            from += written;
        }
        setp(bytes_.data(), bytes_.data() + bytes_.size());
    }

  protected:
    int_type overflow(int_type letter) override {
        flush();
        if (!traits_type::eq_int_type(letter, traits_type::eof())) {
            sputc(traits_type::to_char_type(letter));
        }
        return traits_type::not_eof(letter);
    }

  private:
    static constexpr std::size_t block = std::size_t{1} << 16U;

    int file_;
    std::string name_;
    std::vector<char> bytes_;
};

bool is_stdout(std::string_view path) {
    return path.empty() || path == "-";
}

void check_output(const std::string& path) {
    if (is_stdout(path)) {
        return;
    }
    const std::string place = followed(path);
    const std::optional<struct stat> status = status_of(place);
    if (status && S_ISDIR(status->st_mode)) {
        throw Error("is a directory", {path}, "name a file");
    }
    if (status && ::access(place.c_str(), W_OK) != 0) {
        throw system_error("write", path);
    }
    const bool regular = !status || S_ISREG(status->st_mode);
    if (regular && ::access(directory_of(place).c_str(), W_OK | X_OK) != 0) {
        throw system_error("write in its directory", path);
    }
}

Output::Output(const std::string& path) : path_(is_stdout(path) ? "" : path) {
    if (path_.empty()) {
        file_ = Descriptor(STDOUT_FILENO, false);
    } else {
        check_output(path_);
        begin_file();
    }
    buffer_ = std::make_unique<Buffer>(file_.number(), shown(path_));
    stream_ = std::make_unique<std::ostream>(buffer_.get());
    stream_->exceptions(std::ios::badbit);
}

void Output::begin_file() {
    path_ = followed(path_);
    const std::optional<struct stat> status = status_of(path_);
    if (status && !S_ISREG(status->st_mode)) {  // a device or a pipe: there is nothing to replace
        file_ = Descriptor(::open(path_.c_str(), O_WRONLY | O_CLOEXEC), true);
    } else {
        temporary_ = directory_of(path_) + "/.entente-XXXXXX";
        file_ = Descriptor(::mkostemp(temporary_.data(), O_CLOEXEC), true);
        if (file_.number() >= 0) {
            remove_on_signal(temporary_);
            const mode_t mode = status ? status->st_mode & 07777U : new_file_mode();
            ::fchmod(file_.number(), mode);
        }
    }
    if (file_.number() < 0) {
        temporary_.clear();
        throw system_error("write", path_);
    }
}

Output::~Output() {
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
        keep_on_signal(temporary_);
    }
}

void Output::finish() {
    buffer_->flush();
    if (temporary_.empty()) {
        if (!file_.close()) {
            throw system_error("write", shown(path_));
        }
        return;
    }
    if (::fsync(file_.number()) != 0 || !file_.close()
        || ::rename(temporary_.c_str(), path_.c_str()) != 0) {
        throw system_error("write", path_);
    }
    keep_on_signal(temporary_);
    temporary_.clear();
}

void write_output(const std::string& path, std::string_view bytes) {
    Output output(path);
    output.stream().write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    output.finish();
}

}  // namespace entente::cli
