/// Inflating through zlib.
#include "formats/gzip.hpp"

#include <entente/error.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <zlib.h>

namespace entente {
namespace {

constexpr int gzip_window = 15 + 16;  ///< zlib: the largest window, and a gzip header
constexpr std::size_t most_per_byte = 250;
constexpr std::size_t always_allowed = std::size_t{64} << 20U;
constexpr std::size_t piece = std::size_t{1} << 16U;

struct InflateEnd {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

class Inflater {
  public:
    Inflater(std::string_view bytes, const std::string& path) : bytes_(bytes), path_(path) {
        if (inflateInit2(&stream_, gzip_window) != Z_OK) {
            throw Error("zlib could not begin", {path});
        }
        open_.reset(&stream_);
    }

    std::string all() && {
        const std::size_t limit = std::max(bytes_.size() * most_per_byte, always_allowed);
        std::string text;
        int state = Z_OK;
        do {
            state = inflate_piece(text);
            if (text.size() > limit) {
                throw Error("compressed beyond all measure: a bomb, not a graph", {path_});
            }
            if (state == Z_STREAM_END && more_input()) {  // gzip files one after the other are one
                inflateReset(&stream_);
                state = Z_OK;
            }
        } while (state != Z_STREAM_END);
        return text;
    }

  private:
    int inflate_piece(std::string& text) {
        feed();
        stream_.next_out = out_.data();
        stream_.avail_out = static_cast<uInt>(out_.size());
        const int state = inflate(&stream_, Z_NO_FLUSH);
        const auto size = out_.size() - stream_.avail_out;
        text.append(out_.begin(), out_.begin() + static_cast<std::ptrdiff_t>(size));
        const bool stuck = state == Z_BUF_ERROR || (state == Z_OK && size == 0 && !more_input());
        if (stuck) {
            throw Error("the gzip file is cut off", {path_});
        }
        if (state != Z_OK && state != Z_STREAM_END) {
            throw Error("the gzip file is damaged", {path_});
        }
        return state;
    }

    void feed() {
        if (stream_.avail_in == 0) {
            const std::string_view next = bytes_.substr(fed_, piece);
            // zlib's next_in is not const, though it only reads.
            std::copy(next.begin(), next.end(), in_.begin());
            stream_.next_in = in_.data();
            stream_.avail_in = static_cast<uInt>(next.size());
            fed_ += next.size();
        }
    }

    [[nodiscard]] bool more_input() const { return stream_.avail_in != 0 || fed_ < bytes_.size(); }

    std::string_view bytes_;
    const std::string& path_;
    std::size_t fed_ = 0;
    z_stream stream_{};
    std::unique_ptr<z_stream, InflateEnd> open_;
    std::array<Bytef, piece> in_{}, out_{};
};

}  // namespace

std::optional<std::string> inflated_if_gzip(std::string_view bytes, const std::string& path) {
    if (!bytes.starts_with("\x1F\x8B")) {
        return std::nullopt;
    }
    return Inflater(bytes, path).all();
}

}  // namespace entente
