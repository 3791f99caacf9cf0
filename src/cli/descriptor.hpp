/// An open file of the operating system, closed when it goes.
#pragma once

#include <utility>

namespace entente::cli {

class Descriptor {
  public:
    Descriptor() = default;

    /// `owned`: close it at the end; stdin and stdout are not.
    Descriptor(int number, bool owned) : number_(number), owned_(owned) {}

    Descriptor(Descriptor&& other) noexcept
        : number_(std::exchange(other.number_, -1)), owned_(std::exchange(other.owned_, false)) {}

    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        std::swap(owned_, other.owned_);
        return *this;
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return number_; }

    /// False when the system could not write what it had taken.
    bool close();

  private:
    int number_ = -1;
    bool owned_ = false;
};

}  // namespace entente::cli
