/// Each block is cut into tokens, and these into sentences; one pass turns bytes into code points.
#include "text/annotation.hpp"

#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"

#include <algorithm>
#include <string>

namespace entente::text {
namespace {

/// Bytes → code points, for offsets that hardly ever go back.
class PointCounter {
  public:
    explicit PointCounter(std::string_view text) : text_(text) {}

    [[nodiscard]] std::uint32_t at(std::size_t byte) {
        while (byte_ < byte) {
            points_ += starts_point(byte_++) ? 1U : 0U;
        }
        while (byte_ > byte) {
            points_ -= starts_point(--byte_) ? 1U : 0U;
        }
        return points_;
    }

  private:
    [[nodiscard]] bool starts_point(std::size_t byte) const {
        return (static_cast<unsigned char>(text_[byte]) & 0xC0U) != 0x80U;
    }

    std::string_view text_;
    std::size_t byte_ = 0;
    std::uint32_t points_ = 0;
};

/// Whether a quotation is open, token by token. A straight quote closes what is open; paragraphs
/// of one quotation each open it again and only the last closes it.
class Quotation {
  public:
    void take(std::string_view form) {
        if (form == "“" || form == "„" || form == "``") {
            open_ = true;
        } else if (form == "”" || form == "''") {
            open_ = false;
        } else if (form == "\"") {
            open_ = !open_;
        }
    }

    void end_paragraph() { open_ = false; }

    [[nodiscard]] bool open() const { return open_; }

  private:
    bool open_ = false;
};

class Annotation {
  public:
    explicit Annotation(std::string_view text) : points_(text) {}

    void take(const Block& block) {
        const std::vector<Cut> cuts = cuts_of(block);
        std::vector<std::size_t> begins = sentence_begins(block.visible.text(), cuts);
        const bool fragment = is_fragment(block, cuts, begins.size());
        begins.push_back(cuts.size());
        for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
            add(block, std::span(cuts).subspan(begins[i], begins[i + 1] - begins[i]));
            sentences_.back().fragment = fragment;
        }
        quotation_.end_paragraph();
        paragraph_ += cuts.empty() ? 0U : 1U;
    }

    [[nodiscard]] std::vector<Sentence> sentences() && { return std::move(sentences_); }

  private:
    /// The tokens of what is seen of the block from where it begins.
    [[nodiscard]] static std::vector<Cut> cuts_of(const Block& block) {
        std::vector<Cut> cuts = tokenise(block.text());
        for (Cut& cut : cuts) {
            cut.range.begin += block.begin;
            cut.range.end += block.begin;
        }
        return cuts;
    }

    [[nodiscard]] static bool is_fragment(const Block& block,
                                          std::span<const Cut> cuts,
                                          std::size_t sentences) {
        constexpr std::size_t longest_fragment = 15;
        const bool stopped = ends_with_stop(block.visible.text(), cuts);
        return block.kind == BlockKind::heading
               || (sentences == 1 && !stopped && cuts.size() <= longest_fragment);
    }

    void add(const Block& block, std::span<const Cut> cuts) {
        Sentence sentence;
        sentence.paragraph = paragraph_;
        sentence.begins_in_quote = quotation_.open();
        sentence.tokens.reserve(cuts.size());
        for (const Cut& cut : cuts) {
            const Range range = cut.range;
            std::string form = block.visible.text().substr(range.begin, range.end - range.begin);
            quotation_.take(form);
            const Range source = block.visible.source(range);
            sentence.tokens.push_back({.span = {points_.at(source.begin), points_.at(source.end)},
                                       .form = std::move(form),
                                       .space_after = cut.space_after});
        }
        sentence.span = {sentence.tokens.front().span.begin, sentence.tokens.back().span.end};
        sentences_.push_back(std::move(sentence));
    }

    PointCounter points_;
    Quotation quotation_;
    std::uint32_t paragraph_ = 0;
    std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> annotate(std::string_view text, std::span<const Block> blocks) {
    Annotation annotation(text);
    for (const Block& block : blocks) {
        annotation.take(block);
    }
    return std::move(annotation).sentences();
}

}  // namespace entente::text
