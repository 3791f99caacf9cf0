/// A stream of articles: one, or one a line.
#include "records/fields.hpp"
#include "records/line_reader.hpp"
#include "text/checked_text.hpp"
#include "text/letters.hpp"
#include "text/ndjson.hpp"
#include "text/plain.hpp"
#include "text/read_article.hpp"

#include <entente/text.hpp>

#include <algorithm>
#include <istream>
#include <utility>

namespace entente::text {
namespace {

class Stream {
  public:
    Stream(const std::string& name, const ArticleSink& sink, const Reading& reading)
        : name_(name), sink_(sink), reading_(reading) {}

    /// NDJSON: JSON may take six bytes for one of the text, and has fields besides.
    ArticleCounts read_lines(std::istream& in) {
        const std::size_t longest =
            std::min(reading_.longest_article, std::size_t{64} << 20U) * 2 + 65536;
        LineReader lines(in, longest, sink_.progress);
        while (const auto line = lines.next()) {
            if (line->too_long) {
                refuse({name_, line->number, 1},
                       "longer than " + std::to_string(longest) + " bytes");
            } else if (!trim({line->text, line->size}).empty()) {
                read_line(*line);
            }
        }
        return counts_;
    }

    ArticleCounts read_one(std::string bytes) {
        give([&] { return read_article(std::move(bytes), name_, reading_); });
        return counts_;
    }

  private:
    void refuse(const Where& where, const std::string& reason) {
        ++counts_.refused;
        if (sink_.refused) {
            sink_.refused({where, reason});
        }
    }

    /// Makes an article and hands it over. An Error says its place itself.
    template <class Make>
    void give(const Make& make) {
        std::optional<Article> article;
        try {
            article = make();
        } catch (const Error& error) {
            refuse({}, error.what());
            return;
        }
        ++counts_.articles;
        if (sink_.article) {
            sink_.article(std::move(*article));
        }
    }

    void read_line(const LineReader::Line& line) {
        try {
            Article told = article_of_line(line, fields_);
            if (told.id.empty()) {
                told.id = name_ + "-" + std::to_string(line.number);
            }
            const std::string name = name_ + ":" + std::to_string(line.number);
            give([&] {
                check_text(told.text, name, reading_.longest_article);
                std::vector<Block> blocks = read_blocks(told.text);
                return finished({std::move(told), std::move(blocks)}, name, reading_);
            });
        } catch (const Refusal& refusal) {
            refuse({name_, line.number, refusal.offset + 1}, refusal.reason);
        }
    }

    const std::string& name_;
    const ArticleSink& sink_;
    const Reading& reading_;
    RecordFields fields_;
    ArticleCounts counts_;
};

/// Up to `longest` bytes and one more, so that what is longer is seen to be.
std::string read_bytes(std::istream& in, std::size_t longest) {
    constexpr std::size_t chunk = std::size_t{64} << 10U;
    std::string bytes;
    while (in.good() && bytes.size() <= longest) {
        const std::size_t size = bytes.size();
        bytes.resize(size + std::min(chunk, longest + 1 - size));
        in.read(bytes.data() + size, static_cast<std::streamsize>(bytes.size() - size));
        bytes.resize(size + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

/// The format without reading on: the first byte alone tells NDJSON from the rest.
Format format_of(std::istream& in, const std::string& name, const Reading& reading) {
    if (reading.format) {
        return *reading.format;
    }
    return guess_format(name, in.peek() == '{' ? "{\"" : "");
}

void check_stream(const std::istream& in, const std::string& name) {
    if (in.bad()) {
        throw Error("reading failed", {name, 0, 0});
    }
}

}  // namespace

ArticleCounts read_articles(std::istream& in,
                            const std::string& name,
                            const ArticleSink& sink,
                            const Reading& reading) {
    Stream stream(name, sink, reading);
    if (format_of(in, name, reading) == Format::ndjson) {
        const ArticleCounts counts = stream.read_lines(in);
        check_stream(in, name);
        return counts;
    }
    std::string bytes = read_bytes(in, reading.longest_article);
    check_stream(in, name);
    return stream.read_one(std::move(bytes));
}

}  // namespace entente::text
