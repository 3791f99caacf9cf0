/// Several texts as one, and back.
#include "formats/lists.hpp"

#include <algorithm>

namespace entente {

std::string join_list(std::span<const std::string> items) {
    std::string text;
    for (const std::string& item : items) {
        text += text.empty() && &item == items.data() ? "" : "|";
        for (const char byte : item) {
            text += byte == '|' || byte == '\\' ? "\\" : "";
            text += byte;
        }
    }
    return text;
}

std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> items(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            items.back() += text[++at];
        } else if (text[at] == '|') {
            items.emplace_back();
        } else {
            items.back() += text[at];
        }
    }
    std::erase(items, "");
    return items;
}

std::string join_rules(std::span<const Rule> rules) {
    std::string text;
    for (const Rule& rule : rules) {
        text += text.empty() ? "" : "\n";
        for (const char byte : rule.name + ": " + rule.value) {
            text += byte == '\n' || byte == '\\' ? "\\" : "";
            text += byte == '\n' ? 'n' : byte;
        }
    }
    return text;
}

std::vector<Rule> split_rules(std::string_view text) {
    std::vector<std::string> lines(text.empty() ? 0 : 1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') {
            lines.emplace_back();
        } else if (text[at] == '\\' && at + 1 < text.size()) {
            ++at;
            lines.back() += text[at] == 'n' ? '\n' : text[at];
        } else {
            lines.back() += text[at];
        }
    }
    std::vector<Rule> rules;
    for (const std::string& line : lines) {
        const std::size_t colon = line.find(": ");
        const bool named = colon != std::string::npos;
        rules.push_back({line.substr(0, named ? colon : 0), line.substr(named ? colon + 2 : 0)});
    }
    return rules;
}

}  // namespace entente
