/// A command line by a command's table of options: read, checked, and asked for values.
#pragma once

#include "cli/command.hpp"
#include "cli/usage_error.hpp"

#include <boost/program_options/variables_map.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::cli {

class Arguments {
  public:
    /// Reads the words after the command's name. Throws UsageError, with the nearest option for one
    /// it does not know.
    Arguments(const Command& command, const std::vector<std::string>& words);

    /// What is no option: files and names.
    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

    /// Whether the option was written.
    [[nodiscard]] bool given(const Option& option) const;
    /// The option's value, else its default, else nothing ("").
    [[nodiscard]] std::string text(const Option& option) const;
    /// All values of an option that may be repeated.
    [[nodiscard]] std::vector<std::string> texts(const Option& option) const;
    /// Values with commas between them, empty ones left out.
    [[nodiscard]] std::vector<std::string> list(const Option& option) const;
    /// A whole number in [least, most].
    [[nodiscard]] std::uint64_t whole(const Option& option,
                                      std::uint64_t least,
                                      std::uint64_t most) const;
    /// A number in [least, most].
    [[nodiscard]] double number(const Option& option, double least, double most) const;

    /// The value that `parse` finds in the option's text; its `value` lists the words, `a|b|c`.
    template <class Parse>
    [[nodiscard]] auto choice(const Option& option, Parse parse) const {
        const auto found = parse(text(option));
        if (!found) {
            refuse(option, text(option));
        }
        return *found;
    }

    /// Throws the UsageError for a value that is none of the option's words `a|b|c`.
    [[noreturn]] static void refuse(const Option& option, const std::string& value);

  private:
    boost::program_options::variables_map values_;
    std::vector<std::string> words_;
};

}  // namespace entente::cli
