/// Visible text as pieces of the source.
#include "text/draft.hpp"

#include <algorithm>
#include <cassert>

namespace entente::text {

void VisibleText::append(std::string_view bytes, std::size_t source) {
    if (bytes.empty()) {
        return;
    }
    const Range range{source, source + bytes.size()};
    if (!pieces_.empty() && pieces_.back().same && pieces_.back().source.end == source) {
        pieces_.back().source.end = range.end;
    } else {
        pieces_.push_back({.visible = text_.size(), .source = range, .same = true});
    }
    text_ += bytes;
}

void VisibleText::append(std::string_view bytes, Range source) {
    pieces_.push_back({.visible = text_.size(), .source = source, .same = false});
    text_ += bytes;
}

void VisibleText::append(const VisibleText& other) {
    for (Piece piece : other.pieces_) {
        piece.visible += text_.size();
        pieces_.push_back(piece);
    }
    text_ += other.text_;
}

const VisibleText::Piece& VisibleText::piece_at(std::size_t visible) const {
    const auto after = std::ranges::upper_bound(pieces_, visible, {}, &Piece::visible);
    assert(after != pieces_.begin());
    return *std::prev(after);
}

Range VisibleText::source(Range visible) const {
    const Piece& first = piece_at(visible.begin);
    const Piece& last = piece_at(visible.end - 1);
    return {first.same ? first.source.begin + visible.begin - first.visible : first.source.begin,
            last.same ? last.source.begin + visible.end - last.visible : last.source.end};
}

}  // namespace entente::text
