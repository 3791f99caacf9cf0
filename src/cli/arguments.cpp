#include "cli/arguments.hpp"

#include "cli/suggestion.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace entente::cli {
namespace {

namespace po = boost::program_options;

std::vector<Option> all_options(const Command& command) {
    std::vector<Option> all(command.options.begin(), command.options.end());
    all.insert(all.end(), common_options().begin(), common_options().end());
    return all;
}

const po::value_semantic* semantic(const Option& option) {
    if (option.value.empty()) {
        return po::bool_switch();
    }
    if (option.repeats) {
        return po::value<std::vector<std::string>>()->composing();
    }
    auto* const value = po::value<std::string>();
    return option.fallback.empty() ? value : value->default_value(std::string(option.fallback));
}

po::options_description description(const Command& command) {
    po::options_description description;
    for (const Option& option : all_options(command)) {
        std::string names(option.name);
        names += option.letter == 0 ? "" : std::string(",") + option.letter;
        description.add_options()(names.c_str(), semantic(option));
    }
    return description;
}

std::string see_help(const Command& command) {
    return "see 'entente " + std::string(command.name) + " --help'";
}

UsageError unknown_option(const Command& command, const std::string& written) {
    std::vector<std::string> names;
    for (const Option& option : all_options(command)) {
        names.push_back("--" + std::string(option.name));
    }
    const std::string meant = did_you_mean(written, names);
    return UsageError("unknown option '" + written + "'",
                      meant.empty() ? see_help(command) : meant);
}

po::parsed_options parsed(const Command& command, const std::vector<std::string>& words) {
    namespace style = po::command_line_style;
    constexpr int unix_without_guessing = style::unix_style & ~style::allow_guessing;
    const po::options_description options = description(command);
    try {
        po::parsed_options found =
            po::command_line_parser(words).options(options).style(unix_without_guessing).run();
        found.description = nullptr;  // dies with this function
        return found;
    } catch (const po::unknown_option& error) {
        throw unknown_option(command, error.get_option_name());
    } catch (const po::error_with_option_name& error) {
        throw UsageError(error.what(), see_help(command));
    }
}

po::variables_map stored(const Command& command, po::parsed_options parsed) {
    const po::options_description options = description(command);
    parsed.description = &options;
    po::variables_map values;
    try {
        po::store(parsed, values);
    } catch (const po::multiple_occurrences& error) {
        throw UsageError("option '" + error.get_option_name() + "' is given twice");
    } catch (const po::error& error) {
        throw UsageError(error.what(), see_help(command));
    }
    return values;
}

std::string key(const Option& option) {
    return std::string(option.name);
}

template <class Number>
std::string numeral(Number number) {
    std::string text = std::to_string(number);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        text.erase(text.find_last_not_of('.') + 1);
    }
    return text;
}

/// The number that all of `text` is, in [least, most].
template <class Number>
Number bounded(const Option& option, const std::string& text, Number least, Number most) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    if (!whole || !(value >= least && value <= most)) {
        throw UsageError("--" + key(option) + " takes a number from " + numeral(least) + " to "
                         + numeral(most) + ", not '" + text + "'");
    }
    return value;
}

void append_split(std::vector<std::string>& parts, std::string_view text, char by) {
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(by));
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        text.remove_prefix(std::min(text.size(), part.size() + 1));
    }
}

}  // namespace

Arguments::Arguments(const Command& command, const std::vector<std::string>& words) {
    const po::parsed_options found = parsed(command, words);
    for (const po::option& option : found.options) {
        if (option.string_key.empty()) {
            words_.insert(words_.end(), option.value.begin(), option.value.end());
        }
    }
    values_ = stored(command, found);
    if (given(help_option)) {
        return;
    }
    if (words_.size() < command.least_words) {
        throw UsageError("expected " + std::string(command.usage), see_help(command));
    }
    if (words_.size() > command.most_words) {
        throw UsageError("unexpected '" + words_[command.most_words] + "'", see_help(command));
    }
}

bool Arguments::given(const Option& option) const {
    return values_.count(key(option)) != 0 && !values_[key(option)].defaulted();
}

std::string Arguments::text(const Option& option) const {
    return values_.count(key(option)) == 0 ? "" : values_[key(option)].as<std::string>();
}

std::vector<std::string> Arguments::texts(const Option& option) const {
    return values_.count(key(option)) == 0 ? std::vector<std::string>{}
                                           : values_[key(option)].as<std::vector<std::string>>();
}

std::vector<std::string> Arguments::list(const Option& option) const {
    std::vector<std::string> parts;
    append_split(parts, text(option), ',');
    return parts;
}

std::uint64_t Arguments::whole(const Option& option,
                               std::uint64_t least,
                               std::uint64_t most) const {
    return bounded(option, text(option), least, most);
}

double Arguments::number(const Option& option, double least, double most) const {
    return bounded(option, text(option), least, most);
}

void Arguments::refuse(const Option& option, const std::string& value) {
    std::vector<std::string> choices;
    append_split(choices, option.value, '|');
    throw UsageError(
        "--" + key(option) + " takes " + std::string(option.value) + ", not '" + value + "'",
        did_you_mean(value, choices));
}

}  // namespace entente::cli
