/// An article on its way: its text in blocks, each with what a reader sees of it.
#pragma once

#include <entente/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::text {

/// Bytes [begin, end).
struct Range {
    std::size_t begin = 0, end = 0;
};

/// Text without its markup, and where it stands in the source.
class VisibleText {
  public:
    /// `bytes`, which stand at `source` as they are.
    void append(std::string_view bytes, std::size_t source);
    /// `bytes` in place of the source's range.
    void append(std::string_view bytes, Range source);
    /// Goes on with what stands later in the source.
    void append(const VisibleText& other);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// Where the visible bytes [begin, end), which are not empty, stand. O(log pieces).
    [[nodiscard]] Range source(Range visible) const;

  private:
    struct Piece {
        std::size_t visible = 0;
        Range source;
        bool same = true;  ///< byte for byte
    };

    [[nodiscard]] const Piece& piece_at(std::size_t visible) const;

    std::string text_;
    std::vector<Piece> pieces_;
};

enum class BlockKind { paragraph, heading, item };

/// A paragraph, heading or list entry; lines are parted by a newline.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    VisibleText visible;
    std::size_t begin = 0;  ///< byte of the visible text where it begins, after a dateline

    [[nodiscard]] std::string_view text() const {
        return std::string_view(visible.text()).substr(begin);
    }
};

struct Draft {
    Article article;
    std::vector<Block> blocks;
};

}  // namespace entente::text
