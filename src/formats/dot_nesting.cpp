/// Finds the braces and edge operators of DOT outside its strings and comments.
#include "formats/dot_nesting.hpp"

#include "formats/text.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr int deepest = 100;
constexpr int most_steps = 1000;

class NestingCheck {
  public:
    NestingCheck(std::string_view text, const std::string& path) : text_(text), path_(path) {}

    void run() {
        while (at_ < text_.size()) {
            step();
        }
    }

  private:
    [[nodiscard]] bool here(std::string_view word) const {
        return text_.substr(at_).starts_with(word);
    }

    void step() {
        const char byte = text_[at_];
        if (byte == '"') {
            skip_string();
        } else if (here("/*")) {
            skip_to("*/");
        } else if (here("//") || (byte == '#' && (at_ == 0 || text_[at_ - 1] == '\n'))) {
            skip_to("\n");
        } else if (byte == '<') {
            skip_html();
        } else if (here("->") || here("--")) {
            count_step();
            at_ += 2;
        } else {
            count_brace(byte);
            ++at_;
        }
    }

    void skip_string() {
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
            at_ += text_[at_] == '\\' ? 1U : 0U;
        }
        ++at_;
    }

    void skip_to(std::string_view end) {
        at_ = std::min(text_.find(end, at_), text_.size());
        at_ += end.size();
    }

    void skip_html() {
        int depth = 0;
        do {
            depth += text_[at_] == '<' ? 1 : text_[at_] == '>' ? -1 : 0;
            ++at_;
        } while (depth > 0 && at_ < text_.size());
    }

    void count_step() {
        if (++steps_ > most_steps) {
            fail("an edge statement of more than 1000 steps");
        }
    }

    void count_brace(char byte) {
        depth_ += byte == '{' ? 1 : byte == '}' ? -1 : 0;
        if (depth_ > deepest) {
            fail("braces more than 100 deep");
        }
        if (byte == ';' || byte == '\n' || byte == ']') {
            steps_ = 0;
        }
    }

    [[noreturn]] void fail(const std::string& reason) const {
        throw Error(reason, where_at(text_, at_, path_));
    }

    std::string_view text_;
    const std::string& path_;
    std::size_t at_ = 0;
    int depth_ = 0, steps_ = 0;
};

}  // namespace

void check_dot_nesting(std::string_view text, const std::string& path) {
    NestingCheck(text, path).run();
}

}  // namespace entente
