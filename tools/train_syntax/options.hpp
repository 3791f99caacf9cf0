/// The command line of the trainer: `name=value` words, files named once or several times.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace entente::syntax::training {

class Options {
  public:
    /// Throws Error for a word without `=`.
    explicit Options(std::span<const std::string> words);

    /// Throws Error unless the last value of `name` is a number.
    [[nodiscard]] double number(const std::string& name, double fallback) const;
    [[nodiscard]] float real(const std::string& name, float fallback) const;
    [[nodiscard]] std::size_t whole(const std::string& name, std::size_t fallback) const;

    /// All values of `name`, in order.
    [[nodiscard]] std::vector<std::string> texts(const std::string& name) const;

  private:
    std::vector<std::pair<std::string, std::string>> given_;
};

}  // namespace entente::syntax::training
