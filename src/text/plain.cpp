/// Lines gathered into blocks.
#include "text/plain.hpp"

#include "text/letters.hpp"
#include "text/markdown.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace entente::text {
namespace {

/// Whether a line may be the last of its paragraph: a stop, and closing marks after it.
bool ends_in_stop(std::string_view line) {
    line = trim(line);
    for (Point last = point_before(line, line.size()); last.size != 0;
         last = point_before(line, line.size())) {
        const char32_t mark = last.value;
        if (mark != '"' && mark != 0x201D && mark != '\'' && mark != 0x2019 && mark != ')'
            && mark != ']' && mark != '*' && mark != '_') {
            return mark == '.' || mark == '?' || mark == '!' || mark == 0x2026;
        }
        line.remove_suffix(last.size);
    }
    return false;
}

std::size_t first_word_size(std::string_view line) {
    line = trim(line);
    return std::min(line.find(' '), line.size());
}

class Gathering {
  public:
    explicit Gathering(std::string_view text) : text_(text) {}

    std::vector<Block> read() {
        for (std::size_t begin = 0; begin < text_.size();) {
            const std::size_t end = std::min(text_.find('\n', begin), text_.size());
            take({begin, end});
            begin = std::max(end + 1, resume_);
        }
        finish();
        std::erase_if(blocks_, [](const Block& block) { return trim(block.text()).empty(); });
        return std::move(blocks_);
    }

  private:
    [[nodiscard]] std::string_view bytes(Range range) const {
        return text_.substr(range.begin, range.end - range.begin);
    }

    void take(Range line) {
        using Kind = LineMark::Kind;
        const LineMark mark = line_mark(bytes(line));
        const Range content{line.begin + mark.size, line.end};
        if (trim(bytes(line)).empty() || mark.kind == Kind::rule) {
            finish();
        } else if (mark.kind == Kind::fence) {
            finish();
            pass_code(line);
        } else if (mark.kind == Kind::underline) {
            kind_ = lines_.size() == 1 ? BlockKind::heading : kind_;
            finish();
        } else if (mark.kind == Kind::heading || mark.kind == Kind::item) {
            finish();
            kind_ = mark.kind == Kind::heading ? BlockKind::heading : BlockKind::item;
            lines_.push_back(content);
            if (mark.kind == Kind::heading) {
                finish();
            }
        } else {
            lines_.push_back(content);
        }
    }

    /// Code is no prose. A fence that is not closed is a rule.
    void pass_code(Range fence) {
        const std::string_view mark = trim(bytes(fence)).substr(0, 3);
        const std::size_t close = text_.find(mark, fence.end);
        if (close != std::string_view::npos) {
            resume_ = std::min(text_.find('\n', close), text_.size() - 1) + 1;
        }
    }

    /// Whether the paragraph ends between two lines: the next word would have fitted.
    [[nodiscard]] bool parts(Range line, Range next, std::size_t width) const {
        const std::size_t size = line.end - line.begin;
        return ends_in_stop(bytes(line)) && size + 1 + first_word_size(bytes(next)) < width;
    }

    void finish() {
        std::size_t width = 0;
        for (const Range line : lines_) {
            width = std::max(width, line.end - line.begin);
        }
        std::optional<Range> before;
        for (const Range line : lines_) {
            if (!before || (kind_ == BlockKind::paragraph && parts(*before, line, width))) {
                blocks_.push_back({.kind = kind_, .visible = {}, .begin = 0});
            } else {
                blocks_.back().visible.append("\n", {before->end, line.begin});
            }
            append_visible(blocks_.back().visible, text_, line);
            before = line;
        }

        lines_.clear();
        kind_ = BlockKind::paragraph;
    }

    std::string_view text_;
    std::vector<Range> lines_;
    BlockKind kind_ = BlockKind::paragraph;
    std::size_t resume_ = 0;
    std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> read_blocks(std::string_view text) {
    return Gathering(text).read();
}

}  // namespace entente::text
