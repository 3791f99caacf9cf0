#include "text/treebank.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace entente::text {
namespace {

std::string column(std::string_view line, std::size_t index) {
    for (; index > 0; --index) {
        line.remove_prefix(std::min(line.find('\t'), line.size() - 1) + 1);
    }
    return std::string(line.substr(0, line.find('\t')));
}

/// Adds tokens to the text; a word of several syntactic words stands once, as it is written.
class Builder {
  public:
    void line(const std::string& text) {
        if (text.starts_with("# newpar") && !text.starts_with("# newpar_")) {
            separator_ = "\n\n";
        } else if (text.empty()) {
            end_sentence();
        } else if (text.front() >= '0' && text.front() <= '9'
                   && column(text, 0).find('.') == std::string::npos) {
            token(text);
        }
    }

    GoldText gold;

  private:
    /// `3-4` tells whether white space follows its last word.
    void token(const std::string& text) {
        const std::string id = column(text, 0);
        const bool tight = column(text, 9).find("SpaceAfter=No") != std::string::npos;
        const std::size_t dash = id.find('-');
        if (dash != std::string::npos) {
            last_of_word_ = id.substr(dash + 1);
            word_tight_ = tight;
            in_word_ = true;
            return;
        }
        if (!gold.text.empty()) {
            gold.text += separator_;
        }
        const std::size_t begin = gold.text.size();
        gold.text += column(text, 1);
        gold.tokens.insert({begin, gold.text.size()});
        const bool last = in_word_ && id == last_of_word_;
        separator_ = in_word_ ? (last && !word_tight_ ? " " : "") : tight ? "" : " ";
        in_word_ = in_word_ && !last;
    }

    void end_sentence() {
        if (!gold.text.empty()) {
            gold.sentence_ends.insert(gold.text.size());
            separator_ = separator_.empty() ? " " : separator_;
        }
    }

    std::string separator_, last_of_word_;
    bool in_word_ = false, word_tight_ = false;
};

}  // namespace

GoldText read_gold(const std::string& path) {
    std::ifstream in(path);
    Builder builder;
    for (std::string line; std::getline(in, line);) {
        builder.line(line);
    }
    return builder.gold;
}

std::vector<std::string> files_in(const std::string& directory, const std::string& prefix) {
    std::vector<std::string> paths;
    if (std::filesystem::is_directory(directory)) {
        for (const auto& entry : std::filesystem::directory_iterator(directory)) {
            if (entry.path().filename().string().starts_with(prefix)) {
                paths.push_back(entry.path().string());
            }
        }
    }
    std::ranges::sort(paths);
    return paths;
}

}  // namespace entente::text
