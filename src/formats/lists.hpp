/// Lists and rules in formats that hold single texts only.
#pragma once

#include <entente/graph.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Several texts as one: `a|b`, with a backslash before `|` and backslash; and back.
[[nodiscard]] std::string join_list(std::span<const std::string> items);
[[nodiscard]] std::vector<std::string> split_list(std::string_view text);

/// Rules as one text: a line `name: value` each, with \n for line ends inside; and back.
[[nodiscard]] std::string join_rules(std::span<const Rule> rules);
[[nodiscard]] std::vector<Rule> split_rules(std::string_view text);

}  // namespace entente
